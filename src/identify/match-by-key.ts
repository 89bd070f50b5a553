import {groupBy} from '../group-by.js'
import {type CardKeys, contextOf} from './card-keys.js'
import type {Item, Matcher, Pair} from './matching.js'

/**
 * Which of several items with one key belong together: none (`unique`), or as many as there are
 * (`in-order`). The order of the ledger is that of guids, so only what says the same may be paired
 * so; those with the same context first.
 */
export type Pairing = 'unique' | 'in-order'

/** Parts that must agree, beside the note type; `undefined` for a card that lacks one of them. */
export type ReadKey = (keys: CardKeys) => ReadonlyArray<string> | undefined

/** Match what has the same key, through one index: linear in the number of cards. */
export function matchByKey(key: ReadKey, pairing: Pairing): Matcher {
  return function* (wanted, known) {
    if (wanted.length === 0 || known.length === 0) return
    const read = ({keys}: Item) => {
      const parts = key(keys)
      return parts && [keys.noteType, ...parts].join('\0')
    }
    const index = groupBy(known, read)
    for (const [text, group] of groupBy(wanted, read)) {
      yield* pairUp(group, index.get(text) ?? [], pairing)
    }
  }
}

function* pairUp(
  wanted: ReadonlyArray<Item>,
  known: ReadonlyArray<Item>,
  pairing: Pairing
): Generator<Pair> {
  if (pairing === 'unique' && (wanted.length !== 1 || known.length !== 1)) return
  const left = new Set(known)
  const byContext = new Map(known.toReversed().map((item) => [contextOf(item.keys), item]))
  const displaced: Item[] = []
  for (const item of wanted) {
    const partner = byContext.get(contextOf(item.keys))
    if (partner && left.delete(partner)) yield {wanted: item, known: partner}
    else displaced.push(item)
  }
  const rest = [...left]
  for (const [at, item] of displaced.entries()) {
    const partner = rest[at]
    if (partner) yield {wanted: item, known: partner}
  }
}
