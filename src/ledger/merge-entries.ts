import {compareText} from '../compare-text.js'
import type {LedgerEntry} from '../types/index.js'
import {formatEntry} from './format-ledger.js'

/**
 * Merge two lines for one card, as git keeps them of two branches, in either order. The one with the
 * greater `modified` counts, else the one that is gone, as that does not raise `modified`, else the
 * greater by code point. Whether anybody wants the card is what was decided last, on either branch.
 */
export function mergeEntries(a: LedgerEntry, b: LedgerEntry): LedgerEntry {
  const newer = isNewer(a, b) ? a : b
  const decision = isDecidedLater(a, b) ? a : b
  if (newer.ignored === decision.ignored && newer.decided === decision.decided) return newer
  const {ignored: _, decided: __, ...rest} = newer
  const {ignored, decided} = decision
  return {...rest, ...(ignored && {ignored}), ...(decided !== undefined && {decided})}
}

function isNewer(a: LedgerEntry, b: LedgerEntry): boolean {
  const age = a.modified - b.modified || (a.removed ?? -1) - (b.removed ?? -1)
  return (age || compareText(formatEntry(a), formatEntry(b))) > 0
}

/** Of two decisions in one second the one counts that a learner can see and undo. */
function isDecidedLater(a: LedgerEntry, b: LedgerEntry): boolean {
  const later = (a.decided ?? -1) - (b.decided ?? -1)
  return (later || Number(a.ignored ?? false) - Number(b.ignored ?? false)) > 0
}
