import type {CardKeys} from './card-keys.js'

/** A candidate or an entry of the ledger while its partner is looked for. */
export interface Item {
  /** Place among all candidates, or among all entries. */
  index: number
  keys: CardKeys
}

/** A candidate and the entry that it goes on with. */
export interface Pair {
  wanted: Item
  known: Item
}

/** What is still without a partner. */
export interface Unmatched {
  wanted: ReadonlyArray<Item>
  /** Entries of cards that stood in the notes at the last build. */
  live: ReadonlyArray<Item>
  /** Entries of cards that were gone by then. */
  orphans: ReadonlyArray<Item>
  /** Entries of notes that could not be read. */
  reserved: ReadonlyArray<Item>
}

/** Finds pairs; each item stands in one pair at most. Must be quick where one side is empty. */
export type Matcher = (wanted: ReadonlyArray<Item>, known: ReadonlyArray<Item>) => Iterable<Pair>

/** A matcher and the entries that it looks among. */
export interface Step {
  among: 'live' | 'orphans' | 'reserved'
  matcher: Matcher
}

/** Drop the pairs of a matcher that do not fit. */
export function onlyIf(fits: (pair: Pair) => boolean, matcher: Matcher): Matcher {
  return function* (wanted, known) {
    for (const pair of matcher(wanted, known)) if (fits(pair)) yield pair
  }
}

/** Run matchers one after the other, each on what the others left. */
export function runSteps(
  unmatched: Unmatched,
  steps: ReadonlyArray<Step>
): {pairs: ReadonlyArray<Pair>; rest: Unmatched} {
  const pairs: Pair[] = []
  let rest = unmatched
  for (const {among, matcher} of steps) {
    const found = [...matcher(rest.wanted, rest[among])]
    if (found.length === 0) continue
    const taken = new Set(found.flatMap(({wanted, known}) => [wanted, known]))
    const isLeft = (item: Item) => !taken.has(item)
    rest = {...rest, wanted: rest.wanted.filter(isLeft), [among]: rest[among].filter(isLeft)}
    for (const pair of found) pairs.push(pair)
  }
  return {pairs, rest}
}
