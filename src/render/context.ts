/** Between the levels of a context. */
const separator = ' › '
/** Longest context (words): a title and headings, at a glance. */
const maxContextWords = 30

/** Text for comparing: lower case, words separated by one space, a space at both ends. */
export function foldText(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()} `
}

/** Whether the words of one text stand together in another. */
export function holdsWords(text: string, part: string): boolean {
  const folded = foldText(part)
  return folded.trim() !== '' && foldText(text).includes(folded)
}

/**
 * Say where a fact stands: title and headings, without what the question says already, and without
 * what gives an answer away.
 *
 * @param parts Title first, then headings, outermost first.
 */
export function contextOf(
  parts: ReadonlyArray<string>,
  question: string,
  answers: ReadonlyArray<string>
): string {
  const asked = foldText(question)
  const told = answers.map(foldText).filter((answer) => answer.trim() !== '')
  const kept = parts.filter((part, at) => {
    const folded = foldText(part)
    if (folded.trim() === '' || parts.indexOf(part) !== at) return false
    return !asked.includes(folded) && !told.some((answer) => folded.includes(answer))
  })
  while (kept.length > 1 && kept.join(' ').split(/\s+/).length > maxContextWords) kept.splice(1, 1)
  const context = kept.join(separator)
  return context.split(/\s+/).length > maxContextWords ? '' : context
}
