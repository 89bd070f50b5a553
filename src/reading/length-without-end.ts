/** Characters that marks at an end may take. In a longer text the search would be quadratic. */
const maxEndLength = 40

/**
 * Measure a text without the marks at its end.
 *
 * @param marks Matches up to the end (`$`); only the last 40 characters are searched.
 * @returns Length in characters; the whole text's where there are no such marks.
 */
export function lengthWithoutEnd(text: string, marks: RegExp): number {
  return text.length - (marks.exec(text.slice(-maxEndLength))?.[0].length ?? 0)
}
