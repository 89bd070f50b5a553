import {rememberRecent} from '../reading/remember-recent.js'

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

/**
 * Text for telling whether an answer is given away: as `foldText`, and without accents, the ending
 * of a plural and the joints of `camelCase`; characters of scripts without spaces are words.
 */
export function foldForms(text: string): string {
  const plain = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' $& ')
  return foldText(plain)
    .replace(/(?<=\p{L}{2})ies(?= )/gu, 'y')
    .replace(/(?<=\p{L}{2}[^s\W])s(?= )/gu, '')
}

/** Whether the words of one text stand together in another. */
export function holdsWords(text: string, part: string): boolean {
  const folded = foldText(part)
  return folded.trim() !== '' && foldText(text).includes(folded)
}

/** Shortest member of an answer (characters) that gives it away. */
const minMemberLength = 4

/** An answer, and the names in it if it is a list of them: "bridge, isthmus or cut-edge". */
function alternatives(answer: string): string[] {
  const members = answer.split(/\s*(?:[,;/]|\s(?:or|and|oder|und|o|y|ou|et)\s)\s*/)
  return [answer, ...members.filter((member) => member.length >= minMemberLength)]
}

/** Letters of a word that show its other forms: "converge" in "Convergence". */
const stemLength = 7

function stemOf(answer: string): string[] {
  const word = foldForms(answer).trim()
  return word.length >= stemLength && !word.includes(' ') ? [` ${word.slice(0, stemLength)}`] : []
}

/** A title or heading stands above many cards. */
const foldPart = rememberRecent((part) => ({folded: foldText(part), forms: foldForms(part)}))
/** Letters that inflected words share at least, and most words of a phrase that is looked for so. */
const inflectedLength = 4
const maxPhraseWords = 4

/** Whether a context holds all the words of a phrase in other forms: "шифр Цезаря" in "шифра Цезаря". */
function holdsInflected(forms: string, answer: string): boolean {
  const parts = foldForms(answer).trim().split(' ')
  if (parts.length < 2 || parts.length > maxPhraseWords) return false
  return parts.every(
    (word) =>
      word.length >= inflectedLength &&
      forms.includes(` ${word.slice(0, Math.max(inflectedLength, word.length - 2))}`)
  )
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
  const told = answers
    .flatMap(alternatives)
    .map(foldForms)
    .filter((answer) => answer.trim() !== '')
  const stems = answers.flatMap(stemOf)
  const kept = parts.filter((part, at) => {
    const {folded, forms} = foldPart(part)
    if (folded.trim() === '' || parts.indexOf(part) !== at) return false
    const isTold =
      told.some((answer) => forms.includes(answer)) ||
      stems.some((stem) => forms.includes(stem)) ||
      answers.some((answer) => holdsInflected(forms, answer))
    return !asked.includes(folded) && !isTold
  })
  while (kept.length > 1 && kept.join(' ').split(/\s+/).length > maxContextWords) kept.splice(1, 1)
  const context = kept.join(separator)
  return context.split(/\s+/).length > maxContextWords ? '' : context
}
