import {compiled, type PatternSource} from './compiled.js'
import {beginsWith, type Language, type Piece, subject} from './language.js'

/**
 * A form that a lead-in takes, and its question: `{name}` for what the pattern calls so, `{}` for
 * the subject of the section. A part called `x` names what the list is about and begins with no
 * preposition and no pronoun; one called `clause` may hold commas. What began the lead-in begins
 * small within the question, unless it is called `x` or `noun` and has no article.
 */
export interface LeadIn {
  /** Matches the lead-in as a whole; has the flag `d`. */
  pattern: PatternSource
  question: string
}

/** What `askByForms` needs to know of a language. */
interface Words extends Pick<Language, 'nonTerms' | 'pronouns' | 'spaceless' | 'leadingArticle'> {
  /** Matches words at the start of a lead-in, beside articles, that a question writes small. */
  small?: RegExp
}

/** Longest part of a lead-in (words, characters) that a question takes over: more is a sentence. */
const maxPartWords = 10
const maxPartLength = 90
const maxSpacelessLength = 30
/** Longest lead-in (characters) that is turned into a question. */
const maxLength = 160
const mark = /[,;:!?()，；：（）。．、？]/

/** Let every space of a pattern stand for any white space. */
export function withSpaces(pattern: string): string {
  return pattern.replaceAll(/ (\?)?/g, (_, isOptional?: string) => (isOptional ? '\\s*' : '\\s+'))
}

/**
 * Write a form; a space of the pattern stands for any white space.
 *
 * @param flags Beside `d` and `u`.
 */
export function leadIn(pattern: string, question: string, flags = 'i'): LeadIn {
  const source = `^${withSpaces(pattern)}$`
  return {pattern: {source, flags: `dsu${flags}`}, question}
}

/**
 * Write the forms of sentences about `x`, and of the same sentences about the subject of the
 * section, which then stands before the question, so that no word has to agree with it:
 * `VPN-Gateway — woraus besteht es?`.
 *
 * @param tails What ends a sentence, and the question for `{x}`.
 * @param opening What begins a sentence about the subject of the section: a pronoun, or nothing.
 * @param pronoun Stands for `{x}` in a question about it; without one, the space before goes too.
 */
export function sentenceForms(
  tails: ReadonlyArray<readonly [tail: string, question: string]>,
  opening: string,
  pronoun = '',
  flags = 'i'
): ReadonlyArray<LeadIn> {
  const x = pronoun ? '{x}' : / ?\{x\}/
  return tails.flatMap(([tail, question]) => {
    const small = question.replace(/\p{L}/u, (letter) => letter.toLowerCase())
    return [
      leadIn(`${opening}${tail}`, `{} — ${small.replace(x, pronoun)}`, flags),
      leadIn(`(?<x>.+?) ${tail}`, question, flags)
    ]
  })
}

/** Ask by the first form that a lead-in has. See `Language.askList`. */
export function askByForms(
  forms: ReadonlyArray<LeadIn>,
  words: Words
): NonNullable<Language['askList']> {
  return (text) => {
    if (text.length > maxLength) return undefined
    for (const {pattern, question} of forms) {
      const match = compiled(pattern).exec(text)
      if (match && isAskable(match, words)) return fill(question, match, words)
    }
    return undefined
  }
}

function isAskable({groups = {}}: RegExpExecArray, words: Words): boolean {
  const x = (groups.x ?? '').replace(words.leadingArticle ?? /^/, '')
  if (beginsWith(x, words.pronouns, words) || beginsWith(x, words.nonTerms, words)) return false
  const maxLength = words.spaceless ? maxSpacelessLength : maxPartLength
  return Object.entries(groups).every(
    ([name, part = '']) =>
      part.length <= maxLength &&
      part.split(/\s+/).length <= maxPartWords &&
      (name === 'clause' || !mark.test(part))
  )
}

function fill(question: string, match: RegExpExecArray, words: Words): Piece[] {
  const parts = question.split(/(\{\w*\})/).filter(Boolean)
  return parts.flatMap((part, at): Piece[] => {
    if (part === '{}') return [subject]
    if (!part.startsWith('{')) return [part]
    const name = part.slice(1, -1)
    const range = match.indices?.groups?.[name]
    if (!range) return []
    return at > 0 && isSmall(match, range, name, words) ? lowerFirst(match[0], range) : [range]
  })
}

/** Whether a part that began the lead-in begins with a word that isn't written large for itself. */
function isSmall(
  match: RegExpExecArray,
  [start, end]: readonly [number, number],
  name: string,
  {leadingArticle, small}: Words
): boolean {
  if (start > 0 || end < 2) return false
  if (name !== 'x' && name !== 'noun') return true
  const part = match[0].slice(start, end)
  return leadingArticle?.test(part) === true || small?.test(part) === true
}

function lowerFirst(text: string, [start, end]: readonly [number, number]): Piece[] {
  return [text.slice(start, start + 1).toLowerCase(), [start + 1, end]]
}
