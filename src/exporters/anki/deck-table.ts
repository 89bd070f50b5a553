import {hash} from 'node:crypto'

/** Id of Anki's own deck, which every collection has, whatever its name there. */
const defaultDeckId = 1

/** Hexadecimal digits of an id: 52 bits, so that JavaScript and SQLite read the same number. */
const idDigits = 13

/**
 * Give the decks of a package their ids. Anki matches decks by name; ids hold within the package.
 *
 * @param names Decks with cards, levels joined by `::`.
 * @returns Ids by name, with all parents and Anki's own deck: a hash of the name, so that no other
 *   deck changes it.
 */
export function deckTable(names: ReadonlyArray<string>): Map<string, number> {
  const table = new Map([['Default', defaultDeckId]])
  for (const name of names) {
    const levels = name.split('::')
    for (const depth of levels.keys()) {
      const deck = levels.slice(0, depth + 1).join('::')
      table.set(deck, deckId(deck))
    }
  }
  return table
}

function deckId(name: string): number {
  // A second deck of that name would clash with Anki's own.
  if (name.toLowerCase() === 'default') return defaultDeckId
  const digits = hash('sha256', name).slice(0, idDigits)
  // Never 0 or 1, which mean something else to Anki.
  return Number.parseInt(digits, 16) + 2
}
