import {compareText} from '../compare-text.js'
import type {Card, Ledger, LedgerEntry} from '../types/index.js'
import {cardOf} from './card-of.js'
import {digestContent} from './ledger-entry.js'

/** Tells learners which cards no note holds any more. */
export const removedTag = 'cardwright::removed'

/**
 * Make cards of orphans, from the fields that the ledger keeps, with a tag by which learners find
 * them: Anki deletes nothing by itself. Ignored ones stay away.
 *
 * @param now Seconds since 1970; a card that gets the tag is as new as one that was edited.
 */
export function markRemoved(ledger: Ledger, now: number): {cards: Card[]; ledger: Ledger} {
  const cards: Card[] = []
  const entries = ledger.entries.map((entry) => {
    if (entry.removed === undefined || entry.ignored) return entry
    const marked = markEntry(entry, now)
    cards.push(cardOf(marked))
    return marked
  })
  const isSame = entries.every((entry, at) => entry === ledger.entries[at])
  return {cards, ledger: isSame ? ledger : {...ledger, entries}}
}

function markEntry(entry: LedgerEntry, now: number): LedgerEntry {
  if (entry.tags.includes(removedTag)) return entry
  const tags = [...entry.tags, removedTag].sort(compareText)
  const content = digestContent(cardOf(entry), entry, tags)
  return {...entry, tags, content, modified: Math.max(entry.modified + 1, now)}
}
