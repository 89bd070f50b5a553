import {groupBy} from '../group-by.js'
import {type CardKeys, contextOf} from './card-keys.js'
import type {Item, Matcher, Pair} from './matching.js'

/**
 * Match what is in every respect as it was: nearly all cards of most builds. The other ways find
 * them as well, but with a long key for each card, which is made here only for cards that say the
 * same.
 */
export const matchUnchanged: Matcher = function* (wanted, known) {
  if (wanted.length === 0 || known.length === 0) return
  const index = groupBy(known, ({keys}) => keys.identity)
  for (const [identity, group] of groupBy(wanted, ({keys}) => keys.identity)) {
    const others = index.get(identity) ?? []
    const [item, partner] = [group[0], others[0]]
    if (!item || !partner) continue
    if (group.length > 1 || others.length > 1) yield* pairByPlace(group, others)
    else if (isUnchanged(partner.keys, item.keys)) yield {wanted: item, known: partner}
  }
}

function* pairByPlace(wanted: ReadonlyArray<Item>, known: ReadonlyArray<Item>): Generator<Pair> {
  const index = groupBy(known, ({keys}) => placeKey(keys))
  for (const [place, group] of groupBy(wanted, ({keys}) => placeKey(keys))) {
    const others = index.get(place) ?? []
    for (const [at, item] of group.entries()) {
      const partner = others[at]
      if (partner) yield {wanted: item, known: partner}
    }
  }
}

/** Note type, question and answer are in the identity. */
function isUnchanged(a: CardKeys, b: CardKeys): boolean {
  return (
    a.path === b.path &&
    a.anchor === b.anchor &&
    a.rule === b.rule &&
    a.explicitId === b.explicitId &&
    contextOf(a) === contextOf(b)
  )
}

function placeKey(keys: CardKeys): string {
  const {path, anchor, rule, explicitId = ''} = keys
  return [path, anchor, rule, explicitId, contextOf(keys)].join('\0')
}
