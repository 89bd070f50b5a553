import {compareText} from '../compare-text.js'
import {groupBy} from '../group-by.js'
import type {Change, ChangeType, Kind, LedgerEntry} from '../types/index.js'

/** A card as the ledger had or has it. */
export interface CardState {
  kind: Kind
  rule: string
  /** Plain text of the first prompt; of a cloze the whole sentence. */
  question: string
  answer: string
  deck: string
  tags: ReadonlyArray<string>
  path: string
  /** HTML by name of field; empty ones are left out. */
  fields: LedgerEntry['fields']
}

/** One change, as JSON has it. */
export interface ReportedChange {
  type: ChangeType
  guid: string
  /** `null` for a new card. */
  before: CardState | null
  /** `null` for a removed card. */
  after: CardState | null
}

/** In the order in which they are shown: what asks for action first, new cards last. */
export const changeTypes: ReadonlyArray<ChangeType> = [
  'removed',
  'edited',
  'renamed',
  'retyped',
  'moved',
  'retagged',
  'returned',
  'new'
]

/** Sort changes as they are shown: by type, in each by note. */
export function sortChanges(changes: ReadonlyArray<Change>): Change[] {
  const byType = groupBy(changes, ({type}) => type)
  return changeTypes.flatMap((type) => {
    const found = byType.get(type) ?? []
    // Removed cards come as the ledger has them, all others by note already.
    return type === 'removed' ? found.toSorted(byPath) : found
  })
}

/** Count changes by type; types without any are left out. */
export function countChanges(
  changes: ReadonlyArray<Pick<Change, 'type'>>
): Partial<Record<ChangeType, number>> {
  const counts = changeTypes.map((wanted): [ChangeType, number] => [
    wanted,
    changes.filter(({type}) => type === wanted).length
  ])
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

/** What a change is about: the card as it is now, of a removed one as it was. */
export function shownState({type, before, after}: Change): LedgerEntry {
  return type === 'removed' && before ? before : after
}

/** Describe a change for JSON. */
export function reportChange({type, guid, before, after}: Change): ReportedChange {
  return {
    type,
    guid,
    before: before ? readState(before) : null,
    after: type === 'removed' ? null : readState(after)
  }
}

function readState(entry: LedgerEntry): CardState {
  const {noteType, reversed, rule, question, answer, deck, tags, path, fields} = entry
  const kind = noteType === 'cloze' ? 'cloze' : reversed ? 'reversed' : 'basic'
  return {kind, rule, question, answer, deck, tags, path, fields}
}

function byPath({after: a}: Change, {after: b}: Change): number {
  return compareText(a.path, b.path)
}
