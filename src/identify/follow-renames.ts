import type {Item, Pair, Unmatched} from './matching.js'

/**
 * Let entries follow notes that were renamed or moved: a note that gives no card any more, most of
 * whose cards were found in one other note. What was edited at the same time is then looked for
 * there, as if it had never stood elsewhere.
 */
export function followRenames(unmatched: Unmatched, pairs: ReadonlyArray<Pair>): Unmatched {
  const paths = new Set([
    ...unmatched.wanted.map(({keys}) => keys.path),
    ...pairs.map(({wanted}) => wanted.keys.path)
  ])
  const renames = findRenames(pairs.filter(({known}) => !paths.has(known.keys.path)))
  const follow = (item: Item): Item => {
    const path = renames.get(item.keys.path)
    return path === undefined ? item : {...item, keys: {...item.keys, path}}
  }
  return {
    ...unmatched,
    live: unmatched.live.map(follow),
    orphans: unmatched.orphans.map(follow)
  }
}

/** New path by old path. */
function findRenames(pairs: ReadonlyArray<Pair>): Map<string, string> {
  const votes = new Map<string, Map<string, number>>()
  for (const {wanted, known} of pairs) {
    const counts = votes.get(known.keys.path) ?? new Map<string, number>()
    votes.set(known.keys.path, counts)
    counts.set(wanted.keys.path, (counts.get(wanted.keys.path) ?? 0) + 1)
  }
  return new Map([...votes].flatMap(([path, counts]) => majority(counts).map((to) => [path, to])))
}

function majority(counts: ReadonlyMap<string, number>): string[] {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts].filter(([, count]) => count * 2 > all).map(([path]) => path)
}
