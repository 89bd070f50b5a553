import {ankiFields} from '../exporters/index.js'
import type {LabeledCandidate, LedgerEntry, PinnedDeletion} from '../types/index.js'
import type {CardKeys} from './card-keys.js'
import {digestTexts} from './digest-texts.js'

/** What the ledger keeps of a card beside its identity in time. */
export type EntryContent = Omit<
  LedgerEntry,
  'guid' | 'created' | 'modified' | 'ignored' | 'decided'
>

/**
 * Describe a candidate for the ledger.
 *
 * @param deletions Of a cloze, pinned; its text is numbered so already.
 * @param before What the ledger has of it: what is the same need not be digested again.
 */
export function entryContent(
  candidate: LabeledCandidate,
  keys: CardKeys,
  deletions?: ReadonlyArray<PinnedDeletion>,
  before?: LedgerEntry
): EntryContent {
  const {deck, tags, kind} = candidate
  const known = before && tellsSame(before, candidate) ? before : undefined
  return {
    content: known?.content ?? digestContent(candidate, keys, tags),
    deck,
    tags,
    ...keys,
    fields: known?.fields ?? filledFields(candidate.fields),
    ...(kind === 'reversed' && {reversed: true}),
    ...(deletions && {deletions})
  }
}

/**
 * Digest all that Anki is told of a card; media count by their names, which come from their bytes.
 * Tags count as they are spelt: another spelling, be it for the sake of another note, is exported.
 */
export function digestContent(
  card: LabeledCandidate,
  {noteType}: Pick<CardKeys, 'noteType'>,
  tags: ReadonlyArray<string>
): string {
  // The guid is no content.
  return digestTexts([noteType, ...ankiFields({guid: '', ...card}), ...tags])
}

/** Whether Anki is told the same; cards never change their note type. */
function tellsSame(before: LedgerEntry, {fields, tags}: LabeledCandidate): boolean {
  const known: Readonly<Record<string, string>> = before.fields
  for (const [name, html] of Object.entries(fields)) if ((known[name] ?? '') !== html) return false
  return before.tags.join(' ') === tags.join(' ')
}

function filledFields(fields: LabeledCandidate['fields']): LedgerEntry['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, html]) => html !== ''))
}
