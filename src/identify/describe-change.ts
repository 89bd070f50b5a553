import type {Change, ChangeType, LedgerEntry} from '../types/index.js'

/** Fields that hold what a card says; the others say where it stands. */
const textFields = ['front', 'back', 'text', 'extra'] as const

/**
 * Say what happened to a card since the last build.
 *
 * @param before As the ledger had it, `undefined` for a card that is new.
 * @param after As the ledger has it now.
 * @returns `undefined` if a learner would see no difference.
 */
export function describeChange(
  before: LedgerEntry | undefined,
  after: LedgerEntry
): Change | undefined {
  const type = changeType(before, after)
  return type && {type, guid: after.guid, ...(before && {before}), after}
}

function changeType(before: LedgerEntry | undefined, after: LedgerEntry): ChangeType | undefined {
  if (before === undefined) return 'new'
  if (after.removed !== undefined) return 'removed'
  if (before.removed !== undefined) return 'returned'
  if (before.reversed !== after.reversed) return 'retyped'
  if (before.answer !== after.answer) return 'edited'
  if (before.question !== after.question) return 'renamed'
  if (textFields.some((field) => (before.fields[field] ?? '') !== (after.fields[field] ?? '')))
    return 'edited'
  if (before.path !== after.path || fold(before.deck) !== fold(after.deck)) return 'moved'
  if (before.tags.join(' ') !== after.tags.join(' ')) return 'retagged'
  if (before.content === after.content) return undefined
  return before.language === after.language ? 'moved' : 'edited'
}

/** Anki sees no difference between small and capital letters in decks. */
function fold(text: string): string {
  return text.toLowerCase()
}
