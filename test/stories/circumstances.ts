import type {Ledger, LedgerEntry} from '../../src/types/index.js'
import type {Circumstances} from './tell-story.js'

/**
 * Say what is different in which step of a story, from 0, beside the notes.
 *
 * @param folder Where the story's notes lie in the vault, with `/`.
 */
export function circumstancesOf(
  story: string,
  folder = ''
): Readonly<Record<number, Circumstances>> | undefined {
  const marks = {options: {markRemoved: true}}
  const all: Readonly<Record<string, Readonly<Record<number, Circumstances>>>> = {
    'rule-renamed': {1: {editLedger: editEntries((entry) => ({...entry, rule: 'strong-term'}))}},
    'unreadable-note': {1: {unread: [`${folder}Bells.md`]}},
    'ignored-card': {1: {editLedger: editEntries(ignoreClapper)}},
    'marked-as-removed': {1: marks, 2: marks}
  }
  return all[story]
}

function editEntries(edit: (entry: LedgerEntry) => LedgerEntry) {
  return (ledger: Ledger): Ledger => ({...ledger, entries: ledger.entries.map(edit)})
}

function ignoreClapper(entry: LedgerEntry): LedgerEntry {
  return entry.anchor === 'Clapper' ? {...entry, ignored: true} : entry
}
