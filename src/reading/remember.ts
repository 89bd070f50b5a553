/**
 * Remember what was read from a part of a tree, as long as the tree lives. Several rules read the
 * same part, and trees never change once parsed.
 *
 * @param read Must give the same for the same part, so the other argument must follow from it (as a
 *   note's language does).
 */
export function remember<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value
export function remember<Key extends object, Other, Value>(
  read: (key: Key, other: Other) => Value
): (key: Key, other: Other) => Value
export function remember<Key extends object, Other, Value>(
  read: (key: Key, other: Other) => Value
): (key: Key, other: Other) => Value {
  const known = new WeakMap<Key, {value: Value}>()
  // No `...rest`: it would make a list of the arguments at each of a million calls.
  return (key, other) => {
    const found = known.get(key)
    if (found) return found.value
    const value = read(key, other)
    known.set(key, {value})
    return value
  }
}
