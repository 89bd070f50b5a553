import type {Paragraph, PhrasingContent} from 'mdast'
import {beginsWith, type Language} from '../languages/index.js'
import type {Inline} from '../types/index.js'
import {lengthWithoutEnd} from './length-without-end.js'
import {linesOf, maskedText, slicePhrasing, textOf, trimPhrasing} from './phrasing.js'
import {remember} from './remember.js'

/** How a term is set apart from its text. */
export type TermStyle = 'bold' | 'code' | 'italic' | 'plain'

/** `**term**: text` and its relatives. */
export interface TermItem {
  style: TermStyle
  term: Inline
  /** What the term is; empty where the term stands alone. */
  body: Inline
  /** Whether the body stood in brackets behind the term: `**term** (text)`. */
  inBrackets?: true
  /** Whether the term stands in brackets, as the name of a property: `(Linearity). For all …`. */
  isProperty?: true
  /** What parts a plain term from its text: a colon, dash, arrow or equals sign. */
  mark?: string
}

/** Longest term (words). */
const maxTermWords = 8
/** Longest plain term (words): without a mark of its own, it must be short to be one. */
const maxPlainTermWords = 5
/** Longest term in a script without spaces (characters). */
const maxTermLength = 80

/** Colon, or a dash between spaces; half-width colons need a space behind them. */
const separator = /^\s*(?:(?::(?=\s|$)|：)\s*|\s(?:[-–—→=⇒]|->|=>)\s+|(?:—|→)\s*)/
/** Words that go on with a bold term up to its colon. */
const continuation =
  /^(?<words>[-\s]?[\p{L}\p{N}/()'’&-]+(?:\s[\p{L}\p{N}/()'’&-]+){0,4})\s*(?:[:：](?=\s|$)|\s[-–—→]\s)/u
/** A bracket that ends the line, behind a term. */
const bracketed = /^\s*[(（](?<text>[^()（）]+)[)）]\s*[.;,]?\s*$/u
/** A remark in brackets between a term and its colon or dash, too long to belong to the term. */
const remark = /^\s*[(（][^()（）]{1,80}[)）](?=\s*(?:[:：]|[-–—→]\s))/u
/** Pictures and check marks before a term. */
const ornament =
  /^(?:(?:[a-z]|\d{1,2})[.)]\s+|\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|[-•▪◦*]\s|\s)+/u

/**
 * Read a term and its text from the first line of a paragraph.
 *
 * @returns `undefined` where there is no term: emphasis, a sentence, a link to elsewhere.
 */
export const readTermItem = remember(
  (paragraph: Paragraph, language: Language): TermItem | undefined => {
    const line = linesOf(paragraph)[0]
    if (!line) return undefined
    const masked = maskedText(line)
    const start = ornament.exec(masked)?.[0].length ?? 0
    const plain = start === 0 ? line : trimPhrasing(slicePhrasing(line, start, masked.length))
    const [first, ...rest] = plain
    if (!first) return undefined
    const item = readMarkedTerm(first, rest) ?? readPlainTerm(plain)
    return item && isTerm(item, language) ? item : undefined
  }
)

const styles: Readonly<Record<string, TermStyle>> = {
  strong: 'bold',
  inlineCode: 'code',
  emphasis: 'italic'
}

function readMarkedTerm(first: PhrasingContent, rest: Inline): TermItem | undefined {
  const style = styles[first.type]
  if (!style) return undefined
  const inside = 'children' in first ? (first.children as PhrasingContent[]) : [first]
  const text = textOf(inside)
  const after = maskedText(rest)
  const end = lengthWithoutEnd(text, /\s*[:：]\s*$/)
  if (end < text.length)
    return {
      style,
      term: trimPhrasing(slicePhrasing(inside, 0, end)),
      body: cutFrom(rest, 0)
    }
  if (after.trim() === '') return {style, term: trimPhrasing(inside), body: []}
  const mark = separator.exec(after)?.[0]
  if (mark !== undefined)
    return {style, term: trimPhrasing(inside), body: cutFrom(rest, mark.trimEnd().length)}
  const gloss = bracketed.exec(after)
  if (gloss?.groups?.text !== undefined)
    return {inBrackets: true, style, term: trimPhrasing(inside), body: glossOf(rest, gloss)}
  const more = continuation.exec(after)
  if (/[.!?]$/.test(text.trim())) return undefined
  if (!more?.groups?.words) {
    const passed = remark.exec(after)?.[0].length
    return passed ? readMarkedTerm(first, slicePhrasing(rest, passed, after.length)) : undefined
  }
  const words = slicePhrasing(rest, 0, more.groups.words.length)
  return {style, term: trimPhrasing([...inside, ...words]), body: cutFrom(rest, more[0].length)}
}

function readPlainTerm(line: Inline): TermItem | undefined {
  const masked = maskedText(line)
  const match =
    /^(?<term>[^:：.!?。！？]{1,60}?)(?<mark>:(?=\s)|：|\s[-–—→=⇒]\s|\s[-=]>\s|—|＝)/u.exec(masked)
  const term = match?.groups?.term
  if (!term || term.trim().split(/\s+/).length > maxPlainTermWords) return undefined
  const body = cutFrom(line, match[0].length)
  if (body.length === 0) return undefined
  const mark = match.groups?.mark?.trim() ?? ''
  if (isEqualsSign(mark) && isAssignment(term, body)) return undefined
  return {style: 'plain', term: trimPhrasing(slicePhrasing(line, 0, term.length)), body, mark}
}

/** Whether a mark says that two things are the same. */
export function isEqualsSign(mark: string | undefined): boolean {
  return mark === '=' || mark === '＝'
}

/** Words of programming languages before a name that gets a value. */
const declared =
  /^(?:const\w*|let|var|auto|static|int|long|short|unsigned|float|double|char|bool|string|void|return)\b/

/** Whether an equals sign gives a value to a variable of a program or a formula. */
function isAssignment(term: string, body: Inline): boolean {
  if (!/[\p{L}\p{N}]{2}/u.test(term) || declared.test(term)) return true
  if (body.some(({type}) => type === 'inlineMath')) return false
  const value = textOf(body)
  const isName = /^\P{Lu}\S*$/u.test(term.trim())
  return (
    /;$|[{}[\]_]|->|[\p{L}\p{N}]\(|,.*\s=\s/u.test(value) ||
    (isName && !/\p{L}{2}.*[\s/*+−-]\p{L}{2}|[^\p{ASCII}]/u.test(value))
  )
}

/** The text within brackets that end the line. */
function glossOf(rest: Inline, {0: whole}: RegExpExecArray): Inline {
  const start = whole.indexOf(whole.trimStart()[0] ?? '') + 1
  const end = whole.trimEnd().replace(/[.;,]+$/, '').length - 1
  return trimPhrasing(slicePhrasing(rest, start, end))
}

function cutFrom(nodes: Inline, start: number): Inline {
  const rest = trimPhrasing(slicePhrasing(nodes, start, Number.POSITIVE_INFINITY))
  const lead = /^(?:[:：]|[-–—→=⇒]\s)\s*/.exec(maskedText(rest))?.[0].length ?? 0
  return lead === 0 ? rest : trimPhrasing(slicePhrasing(rest, lead, Number.POSITIVE_INFINITY))
}

function isTerm({term, body, style}: TermItem, language: Language): boolean {
  const text = textOf(term).trim()
  const words = text.split(/\s+/)
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > maxTermLength || words.length > maxTermWords)
    return false
  if (/[.!?;,。！？；，]$/.test(text) || /^https?$/i.test(text)) return false
  if (!isWhole(text) || (style === 'plain' && /\s(?:>|->|=>|→)\s|^["“„«](?!.*["”“»]$)/.test(text)))
    return false
  if (style !== 'code' && language.nonTerms.has(words[0]?.toLowerCase() ?? '') && words.length > 1)
    return false
  if (
    language.pronouns.has(words[0]?.toLowerCase() ?? '') &&
    !language.labels.has(text.toLowerCase())
  )
    return false
  if (language.spaceless && beginsWith(text, language.nonTerms, language)) return false
  if (style === 'plain' && (linkingEnd.test(text) || isRange(text, body))) return false
  return body.length === 0 || /[\p{L}\p{N}]/u.test(textOf(body))
}

/** "1756 - 1791": from one number to another. */
function isRange(text: string, body: Inline): boolean {
  return /^\d+$/.test(text) && /^\d/.test(textOf(body))
}

/** Words that lead on to what follows: "Examples include:" is no term. */
const linkingEnd =
  /\s(?:include|includes|are|is|like|as|than|of|for|to|by|with|in|on|from|if|when|und|oder|sind|ist|son|es|sont|est|sono|são)$/i

/** Whether brackets and quotes are closed: else the mark within them ends no term. */
function isWhole(text: string): boolean {
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0
  if (count(/[([（「]/g) !== count(/[)\]）」]/g)) return false
  return count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g)
}
