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

/** Describe changes for JSON, by type, then by note. */
export function reportChanges(changes: ReadonlyArray<Change>): ReportedChange[] {
  return changes
    .map(({type, guid, before, after}) => ({
      type,
      guid,
      before: before ? readState(before) : null,
      after: type === 'removed' ? null : readState(after)
    }))
    .sort((a, b) => compareBy(a, b, rankOf) || compareBy(a, b, pathOf) || compareBy(a, b, guidOf))
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
export function shownState({before, after}: ReportedChange): CardState | null {
  return after ?? before
}

function readState(entry: LedgerEntry): CardState {
  const {noteType, reversed, rule, question, answer, deck, tags, path, fields} = entry
  const kind = noteType === 'cloze' ? 'cloze' : reversed ? 'reversed' : 'basic'
  return {kind, rule, question, answer, deck, tags, path, fields}
}

function compareBy<Value extends string | number>(
  a: ReportedChange,
  b: ReportedChange,
  read: (change: ReportedChange) => Value
): number {
  const [left, right] = [read(a), read(b)]
  return left === right ? 0 : left < right ? -1 : 1
}

function rankOf({type}: ReportedChange): number {
  return changeTypes.indexOf(type)
}

function pathOf(change: ReportedChange): string {
  return shownState(change)?.path ?? ''
}

function guidOf({guid}: ReportedChange): string {
  return guid
}
