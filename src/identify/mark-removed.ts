import {compareText} from '../compare-text.js'
import {spellLike} from '../label.js'
import type {Card, Ledger, LedgerEntry} from '../types/index.js'
import {cardOf} from './card-of.js'
import {digestContent} from './ledger-entry.js'
import {removedTag} from './removed-tag.js'

/**
 * Make cards of orphans, from the fields that the ledger keeps, with a tag by which learners find
 * them: Anki deletes nothing by itself. Ignored ones stay away.
 *
 * @param others All other cards: decks and tags that differ only by case are spelt as theirs.
 * @param now Seconds since 1970; a card that gets the tag is as new as one that was edited.
 */
export function markRemoved(
  ledger: Ledger,
  others: ReadonlyArray<Card>,
  now: number
): {cards: Card[]; ledger: Ledger} {
  const cards: Card[] = []
  const spellDeck = spellLike(others.map(({deck}) => deck))
  const spellTag = spellLike(others.flatMap(({tags}) => tags))
  const entries = ledger.entries.map((entry) => {
    if (entry.removed === undefined || entry.ignored) return entry
    const deck = spellDeck(entry.deck)
    const tags = [...new Set([...entry.tags.map(spellTag), removedTag])].sort(compareText)
    const marked = markEntry(entry, deck, tags, now)
    cards.push(cardOf(marked))
    return marked
  })
  const isSame = entries.every((entry, at) => entry === ledger.entries[at])
  return {cards, ledger: isSame ? ledger : {...ledger, entries}}
}

function markEntry(
  entry: LedgerEntry,
  deck: string,
  tags: ReadonlyArray<string>,
  now: number
): LedgerEntry {
  const isTagged = tags.join(' ') === entry.tags.join(' ')
  if (isTagged) return deck === entry.deck ? entry : {...entry, deck}
  const content = digestContent(cardOf(entry), entry, tags)
  return {...entry, deck, tags, content, modified: Math.max(entry.modified + 1, now)}
}
