import type {List} from 'mdast'
import type {Inline} from '../types/index.js'
import {itemParagraph} from './item-paragraph.js'
import {linesOf, maskedText, slicePhrasing, textOf, trimPhrasing} from './phrasing.js'
import {remember} from './remember.js'
import type {TermItem} from './term-items.js'

/** Longest term (words) that a full stop sets apart. */
const maxTermWords = 4
/** `Validity. The result must …`: a short first sentence, and more behind it; `(Linearity). …`. */
const sentenceTerm =
  /^(?:\((?<bracketed>\p{Lu}[^.!?:：。()]{1,40})\)\.\s+|(?<term>\p{Lu}[^.!?:：。]{1,40})\.\s+(?=\p{Lu}))/u

/** Whether every item of a list begins with a term that a full stop sets apart. */
export const isSentenceTermList = remember(
  ({children}: List): boolean =>
    children.length > 1 && children.every((item) => termOf(item) !== undefined)
)

/** The terms of such a list. */
export function sentenceTerms({children}: List): ReadonlyArray<Inline> {
  return children.map((item) => termOf(item)?.term ?? [])
}

function termOf(item: List['children'][number]): TermItem | undefined {
  const paragraph = itemParagraph(item)
  return paragraph && readSentenceTerm(linesOf(paragraph)[0] ?? [])
}

/** Read `Validity. The result must …`. */
export function readSentenceTerm(line: Inline): TermItem | undefined {
  const text = maskedText(line)
  const match = sentenceTerm.exec(text)
  const {bracketed, term = bracketed} = match?.groups ?? {}
  if (
    !match ||
    !term ||
    /\s(?:vs?|no|st|dr)$/i.test(term) ||
    term.trim().split(/\s+/).length > maxTermWords
  )
    return undefined
  const start = bracketed === undefined ? 0 : 1
  return {
    style: 'plain',
    ...(bracketed !== undefined && {isProperty: true}),
    term: trimPhrasing(slicePhrasing(line, start, start + term.length)),
    body: trimPhrasing(slicePhrasing(line, match[0].length, textOf(line).length))
  }
}
