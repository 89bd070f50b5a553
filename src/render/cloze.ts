/** Element that stands for a deletion until the cloze is written. */
export const deletionElement = 'cloze-deletion'

/** Whether a cloze text holds the deletions 1 to `count`, each once and closed. */
export function isSoundCloze(text: string, count: number): boolean {
  const numbers = [...text.matchAll(/\{\{c(\d+)::/g)].map(([, number]) => Number(number))
  const isInOrder = numbers.every((number, at) => number === at + 1)
  return isInOrder && numbers.length === count && text.split('}}').length === count + 1
}

const opening = new RegExp(`<${deletionElement} data-number="(\\d+)">`, 'g')
const closing = new RegExp(`</${deletionElement}>`, 'g')

/**
 * Write a sentence's HTML as Anki's cloze text. Braces and double colons of the note's own become
 * character references: Anki ends a deletion at the first `}}` and takes what follows `::` for a
 * hint, in code and math too.
 *
 * @see https://docs.ankiweb.net/editing.html#cloze-deletion
 */
export function clozeText(html: string): string {
  return html
    .replace(/[{}]/g, (brace) => (brace === '{' ? '&#123;' : '&#125;'))
    .replace(/::/g, '&#58;&#58;')
    .replace(opening, (_, number: string) => `{{c${number}::`)
    .replace(closing, '}}')
    .replace(/(\{\{c\d+::):/g, '$1&#58;')
}
