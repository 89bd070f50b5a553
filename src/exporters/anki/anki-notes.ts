import type {Card, Deck} from '../../types/index.js'
import {cardOrds} from './card-ords.js'

/** A card as Anki keeps it: one note, and its cards in a deck. */
export interface AnkiNote {
  id: number
  card: Card
  deckId: number
  /** Position among new cards, 1-based; the cards of a note share it, as in Anki. */
  due: number
  /** Its other Anki cards count on from here. */
  firstCardId: number
}

/** Id of an Anki card, and which one of its note it is. */
export interface AnkiCard {
  id: number
  ord: number
}

/** A card and its place in the export. */
export type PlacedCard = Pick<AnkiNote, 'card' | 'deckId' | 'due'>

/**
 * Give cards the ids of Anki notes and Anki cards: milliseconds of their creation, counted on among
 * those of one second, by guid, then ord. One at a time, when they are written: all at once would
 * take a lot of memory.
 *
 * @param placed From `placeCards`.
 * @returns Sorted by id, unique also where one second has more than a thousand.
 */
export function* ankiNotes(placed: ReadonlyArray<PlacedCard>): Generator<AnkiNote> {
  const nextNoteId = idCounter()
  const nextCardId = idCounter()
  for (const {card, deckId, due} of placed) {
    const {created} = card
    const firstCardId = nextCardId(created, cardOrds(card).length)
    yield {id: nextNoteId(created), firstCardId, card, deckId, due}
  }
}

/** List the Anki cards of a note. */
export function ankiCards({card, firstCardId}: AnkiNote): AnkiCard[] {
  return cardOrds(card).map((ord, at) => ({id: firstCardId + at, ord}))
}

/**
 * Give cards their decks and positions.
 *
 * @param deckIds Ids of all decks by name.
 * @returns By creation, then guid.
 */
export function placeCards(
  decks: ReadonlyArray<Deck>,
  deckIds: ReadonlyMap<string, number>
): PlacedCard[] {
  let due = 0
  const placed = decks.flatMap(({name, cards}) => {
    const deckId = deckIds.get(name)
    if (deckId === undefined) throw new RangeError(`Unexpected deck \`${name}\`, expected its id`)
    return cards.map((card) => {
      due += 1
      return {card, deckId, due}
    })
  })
  return placed.sort(byCreation)
}

function byCreation({card: a}: PlacedCard, {card: b}: PlacedCard): number {
  if (a.created !== b.created) return a.created - b.created
  return a.guid < b.guid ? -1 : 1
}

/** Gives the first of as many ids as are asked for. */
function idCounter(): (created: number, count?: number) => number {
  let next = 1
  return (created, count = 1) => {
    const first = Math.max(created * 1000, next)
    next = first + count
    return first
  }
}
