/** Letters of a word's start that two forms of it share. */
const stemLength = 5

/** The longer words of a text, each cut to what its forms have in common. */
export function stemsOf(text: string, length = stemLength): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, length))
}
