import {compareText} from './compare-text.js'
import {groupBy} from './group-by.js'
import type {Card, Deck} from './types/index.js'

/**
 * Sort cards into their decks.
 *
 * @returns Decks by name, parents before their children; cards by path and line.
 */
export function arrangeDecks(cards: ReadonlyArray<Card>): Deck[] {
  return [...groupBy(cards, ({deck}) => deck)]
    .map(([name, found]) => ({name, levels: name.split('::'), cards: found.sort(comparePlaces)}))
    .sort((a, b) => compareLevels(a.levels, b.levels))
    .map(({name, cards: sorted}) => ({name, cards: sorted}))
}

function compareLevels(a: ReadonlyArray<string>, b: ReadonlyArray<string>): number {
  for (const [at, level] of a.entries()) {
    const other = b[at]
    if (other === undefined) return 1
    if (level !== other) return compareText(level, other)
  }
  return a.length - b.length
}

function comparePlaces(a: Card, b: Card): number {
  return compareText(a.source.path, b.source.path) || a.source.line - b.source.line
}
