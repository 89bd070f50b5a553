/**
 * Group items by a key, as `Map.groupBy` does (Node 21).
 *
 * @param read Gives the key of an item; those for which it is `undefined` are left out.
 */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  read: (item: Item) => Key | undefined
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = read(item)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
