import type {CardKeys} from './card-keys.js'
import type {Item, Matcher, Pair} from './matching.js'

/**
 * Which of several items with one key belong together: none (`unique`), as many as there are, in
 * their order (`in-order`), or all if both sides have as many (`same-count`).
 */
export type Pairing = 'unique' | 'same-count' | 'in-order'

/** One way to find a card again. */
export interface Pass {
  /** Parts that must agree, beside the note type; `undefined` for a card that lacks one of them. */
  key: (keys: CardKeys) => ReadonlyArray<string> | undefined
  pairing: Pairing
}

/** Match what has the same key, through one index: linear in the number of cards. */
export function matchByKey({key, pairing}: Pass): Matcher {
  return function* (wanted, known) {
    if (wanted.length === 0 || known.length === 0) return
    const index = groupByKey(known, key)
    for (const [text, group] of groupByKey(wanted, key)) {
      yield* pairUp(group, index.get(text) ?? [], pairing)
    }
  }
}

function groupByKey(items: ReadonlyArray<Item>, key: Pass['key']): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const parts = key(item.keys)
    if (!parts) continue
    const text = [item.keys.noteType, ...parts].join('\0')
    const group = groups.get(text)
    if (group) group.push(item)
    else groups.set(text, [item])
  }
  return groups
}

function* pairUp(
  wanted: ReadonlyArray<Item>,
  known: ReadonlyArray<Item>,
  pairing: Pairing
): Generator<Pair> {
  if (pairing !== 'in-order' && wanted.length !== known.length) return
  if (pairing === 'unique' && wanted.length !== 1) return
  for (const [at, item] of wanted.entries()) {
    const partner = known[at]
    if (partner) yield {wanted: item, known: partner}
  }
}
