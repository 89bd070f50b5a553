import type {LedgerEntry} from '../../src/types/index.js'

/** An entry of the ledger, of which a test names what it is about. */
export function entry(parts: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    guid: 'aaaaaaaaaaaa',
    noteType: 'qa',
    rule: 'bold-definition',
    path: 'Bread.md',
    anchor: 'Crumb',
    question: 'What is Crumb?',
    answer: 'the soft inside of a loaf',
    identity: 'identity',
    content: 'content',
    fields: {front: 'What is Crumb?', back: 'the soft inside of a loaf'},
    deck: 'Vault',
    tags: [],
    created: 1,
    modified: 1,
    ...parts
  }
}
