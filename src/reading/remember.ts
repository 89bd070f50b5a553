/**
 * Remember what was read from a part of a tree, as long as the tree lives. Several rules read the
 * same part, and trees never change once parsed.
 *
 * @param read Must give the same for the same part, so the other arguments must follow from it
 *   (as a note's language does).
 */
export function remember<Key extends object, Rest extends unknown[], Value>(
  read: (key: Key, ...rest: Rest) => Value
): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, {value: Value}>()
  return (key, ...rest) => {
    const found = known.get(key)
    if (found) return found.value
    const value = read(key, ...rest)
    known.set(key, {value})
    return value
  }
}
