import {ankiFields} from '../exporters/index.js'
import type {LabeledCandidate, LedgerEntry, PinnedDeletion} from '../types/index.js'
import type {CardKeys} from './card-keys.js'
import {digestTexts} from './digest-texts.js'

/** What the ledger keeps of a card beside its identity in time. */
export type EntryContent = Omit<LedgerEntry, 'guid' | 'created' | 'modified' | 'ignored'>

/**
 * Describe a candidate for the ledger.
 *
 * @param deletions Of a cloze, pinned; its text is numbered so already.
 */
export function entryContent(
  candidate: LabeledCandidate,
  keys: CardKeys,
  deletions?: ReadonlyArray<PinnedDeletion>
): EntryContent {
  const {deck, tags, kind} = candidate
  const content = digestContent(candidate, keys, tags)
  return {
    content,
    deck,
    tags,
    ...keys,
    fields: filledFields(candidate.fields),
    ...(kind === 'reversed' && {reversed: true}),
    ...(deletions && {deletions})
  }
}

/**
 * Digest all that Anki is told of a card; media count by their names, which come from their bytes.
 * Anki takes tags whatever their case.
 */
export function digestContent(
  card: LabeledCandidate,
  {noteType}: Pick<CardKeys, 'noteType'>,
  tags: ReadonlyArray<string>
): string {
  const folded = tags.map((tag) => tag.toLowerCase()).sort()
  // The guid is no content.
  return digestTexts([noteType, ...ankiFields({guid: '', ...card}), ...folded])
}

function filledFields(fields: LabeledCandidate['fields']): LedgerEntry['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, html]) => html !== ''))
}
