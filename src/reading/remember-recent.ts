/** Texts that are remembered: some notes' worth, so that memory stays small in vaults of any size. */
const maxTexts = 300

/**
 * Remember what was read from texts, such as the title of a note, which every card of it shows. When
 * too many are known, all are forgotten.
 *
 * @param read Must give the same for the same text.
 */
export function rememberRecent<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, {value: Value}>()
  return (text) => {
    const found = known.get(text)
    if (found) return found.value
    const value = read(text)
    if (known.size >= maxTexts) known.clear()
    known.set(text, {value})
    return value
  }
}
