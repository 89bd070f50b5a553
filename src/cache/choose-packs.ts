import type {RecordPlace} from './cache-index.js'

/** Packs beyond this number are joined: each build that finds an edited note adds one. */
const maxPacks = 16

/** Share of a pack that must be in use: so the cache takes at most twice the room that it needs. */
const minLiveShare = 0.5

/**
 * Choose the packs whose records should move to a new one: those that are mostly dead and, if there
 * are too many, all but the largest, which would cost the most.
 *
 * @param sizes Bytes by name of all packs.
 * @param places All records in use.
 */
export function choosePacks(
  sizes: ReadonlyMap<string, number>,
  places: Iterable<RecordPlace>
): ReadonlySet<string> {
  const live = new Map<string, number>()
  for (const {pack, length} of places) live.set(pack, (live.get(pack) ?? 0) + length)
  const packs = [...live].sort(([, a], [, b]) => b - a)
  const isPoor = ([pack, length]: [string, number], rank: number) =>
    length < (sizes.get(pack) ?? 0) * minLiveShare || (packs.length > maxPacks && rank > 0)
  return new Set(packs.filter(isPoor).map(([pack]) => pack))
}
