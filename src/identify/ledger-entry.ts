import {ankiFields} from '../exporters/index.js'
import type {Card, LabeledCandidate, LedgerEntry, PinnedDeletion} from '../types/index.js'
import type {CardKeys} from './card-keys.js'
import {digestTexts} from './digest-texts.js'
import {tellsSame} from './tells-same.js'

/** What the ledger keeps of a card beside its identity in time. */
export type EntryContent = Omit<
  LedgerEntry,
  'guid' | 'created' | 'modified' | 'ignored' | 'decided'
>

/** What the description of a candidate goes on from. */
export interface ContentOptions {
  /** With which the fields are marked. */
  language: string
  /** Of a cloze, pinned; its text is numbered so already. */
  deletions?: ReadonlyArray<PinnedDeletion> | undefined
  /** What the ledger has of it: what is the same need not be digested again. */
  before?: LedgerEntry | undefined
}

/** Describe a candidate for the ledger. */
export function entryContent(
  candidate: LabeledCandidate,
  keys: CardKeys,
  {language, deletions, before}: ContentOptions
): EntryContent {
  const {deck, tags, kind} = candidate
  const isSame = before?.language === language && tellsSame(before, candidate)
  const known = isSame ? before : undefined
  return {
    content: known?.content ?? digestContent({fieldLanguage: language, ...candidate}, keys, tags),
    deck,
    tags,
    ...keys,
    fields: known?.fields ?? filledFields(candidate.fields),
    language,
    ...(kind === 'reversed' && {reversed: true}),
    ...(deletions && {deletions})
  }
}

/**
 * Digest all that Anki is told of a card; media count by their names, which come from their bytes.
 * Tags count as they are spelt: another spelling, be it for the sake of another note, is exported.
 */
export function digestContent(
  card: LabeledCandidate & Pick<Card, 'fieldLanguage'>,
  {noteType}: Pick<CardKeys, 'noteType'>,
  tags: ReadonlyArray<string>
): string {
  // The guid is no content.
  return digestTexts([noteType, ...ankiFields({guid: '', ...card}), ...tags])
}

function filledFields(fields: LabeledCandidate['fields']): LedgerEntry['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, html]) => html !== ''))
}
