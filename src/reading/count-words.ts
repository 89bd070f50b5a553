/** Characters of scripts without spaces. */
const spacelessScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** Count the words of a text; in scripts without spaces two characters count as one. */
export function countWords(text: string): number {
  const spaceless = text.match(spacelessScripts)?.length ?? 0
  const other = spaceless === 0 ? text : text.replace(spacelessScripts, ' ')
  const spaced = other.match(/[\p{L}\p{N}]+/gu)
  return (spaced?.length ?? 0) + Math.ceil(spaceless / 2)
}
