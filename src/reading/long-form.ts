/** Most words of a long form, parts of compounds counted: each may be skipped, in many ways. */
const maxParts = 12
/** Short words that an abbreviation may skip. */
const skipped = new Set(
  'a an and of the for in to on as de la el y und der die des du et di da'.split(' ')
)

/** Length (characters, from the end) of the words whose initials make the abbreviation. */
export function findLongForm(text: string, short: string): number | undefined {
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}'’])[\p{L}\p{N}]/gu)].map(({index}) => index)
  for (const start of starts.reverse())
    if (isLongForm(text.slice(start), short)) return text.length - start
  return undefined
}

/** Whether all words of a text, from the first one on, make the abbreviation. */
export function isLongForm(text: string, short: string): boolean {
  const parts = text.split(/[\s-]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean)
  const small = parts.map((part) => part.toLowerCase())
  if (small.length > maxParts || skipped.has(small[0] ?? '')) return false
  const single = short.replace(/(?<=\p{Lu})s$/u, '')
  const letters = single.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return spells(small, letters) || isClipped(small, single)
}

/** Whether words begin with these letters, in their order; short words may be skipped. */
function spells([first, ...rest]: ReadonlyArray<string>, letters: string): boolean {
  if (first === undefined) return letters === ''
  if (first[0] === letters[0] && spells(rest, letters.slice(1))) return true
  return skipped.has(first) && spells(rest, letters)
}

/** `CapEx`: each capital begins the start of a word. */
function isClipped(words: ReadonlyArray<string>, short: string): boolean {
  const starts = short.match(/\p{Lu}\p{Ll}+/gu) ?? []
  return (
    starts.length > 1 &&
    starts.join('') === short &&
    starts.length === words.length &&
    starts.every((start, at) => words[at]?.startsWith(start.toLowerCase()))
  )
}
