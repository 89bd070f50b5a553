/**
 * Tell how alike two texts are, letter by letter: what a typo or another ending leaves alone. Case
 * and punctuation make no difference.
 *
 * @returns Dice over pairs of letters, 0 for nothing in common, 1 for the same.
 */
export function letterLikeness(a: string, b: string): number {
  const [left, right] = [letterPairs(a), letterPairs(b)]
  const common = [...left].filter((pair) => right.has(pair)).length
  return (2 * common) / (left.size + right.size)
}

/** Pairs of neighbours; words begin and end with a space, so that none is without. */
function letterPairs(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
  const letters = [...` ${words.trim()} `]
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))
}
