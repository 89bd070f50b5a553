import {groupBy} from '../group-by.js'
import {type CardKeys, contextOf} from './card-keys.js'
import type {Matcher} from './matching.js'

/**
 * Match what is in every respect as it was: nearly all cards of most builds. The other ways find
 * them as well, but with a long key for each card.
 */
export const matchUnchanged: Matcher = function* (wanted, known) {
  if (wanted.length === 0 || known.length === 0) return
  const index = groupBy(known, ({keys}) => keys.identity)
  for (const item of wanted) {
    const group = index.get(item.keys.identity) ?? []
    const at = group.findIndex(({keys}) => isUnchanged(keys, item.keys))
    const [partner] = at === -1 ? [] : group.splice(at, 1)
    if (partner) yield {wanted: item, known: partner}
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
