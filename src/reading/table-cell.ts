import type {BlockContent} from 'mdast'
import {openCells, yesNoCells} from '../languages/table-headers.js'
import type {Inline} from '../types/index.js'
import {choice, findAnswerFault} from './answer-fault.js'
import {countWords} from './count-words.js'
import {withoutEnd} from './definition.js'
import {maskedText, slicePhrasing, splitLines, textOf, trimPhrasing} from './phrasing.js'
import {listOf, paragraphOf, paragraphsOf} from './propose.js'
import {splitSentences} from './sentences.js'

/** Longest mark (characters), with what surrounds it. */
const maxMarkLength = 40
/** Longest cell (words) that is asked for. */
const maxCellWords = 40
/** Longest text of several sentences (words) that answers as a whole. */
const maxAnswerWords = 20
/** Longest lines on average (words) that are the items of a list. */
const maxItemWords = 8
/** An address, a path, a request: looked up where it is needed. */
const address = /^(?:(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+)?(?:https?:\/\/|\.{0,2}\/|[?&]\w+=)\S*/
/** Marks before the parts of a cell that is a list of its own. */
const bullet = /(?:^|\s)[•·▪●◦]\s*/gu

/**
 * Say why a cell answers nothing.
 *
 * @returns What it is, to follow "Unexpected", or `undefined` for a proper answer.
 */
export function findCellFault(cell: Inline): string | undefined {
  const text = textOf(cell).trim()
  if (isMark(text)) return 'mark or empty cell'
  // Among the answers of other rows, "none" is one: blood group O has no antigens.
  const fault = /^none$/i.test(text) ? undefined : findAnswerFault(cell)
  if (fault !== undefined) return fault
  if (choice.test(text)) return 'choice of an exercise'
  if (isAddress(text)) return 'address or path'
  if ((maskedText(cell).split('`').length - 1) % 2 === 1) return 'half of a code span'
  const count = countWords(text)
  return count > maxCellWords ? `text of ${count} words` : undefined
}

/** Whether a text is no more than a place in a network or on a disk. */
export function isAddress(text: string): boolean {
  return address.test(text)
}

/** Whether a cell answers yes or no in words, a remark behind it or not: "Yes", "No (for users)". */
export function isYesNo(text: string): boolean {
  const [word = ''] = text.toLowerCase().split(/\s*[(（,;]/, 1)
  return word.length > 1 && yesNoCells.has(word.trim()) && text.length <= maxMarkLength
}

/** Whether a cell is left open: `-`, `n/a`, a check mark. */
export function saysNothing(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || openCells.has(text.toLowerCase())
}

/** Whether a cell says nothing, or no more than yes or no. */
export function isMark(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  if (text.length > maxMarkLength) return false
  const plain = text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return (
    /^(?:checkmark|times|cmark|xmark)$/.test(plain) ||
    openCells.has(plain) ||
    yesNoCells.has(plain) ||
    /^:[\w+-]+:$/.test(text.trim())
  )
}

/** What a cell answers: a list if it holds several lines, of a long text the first sentence. */
export function answerOf(cell: Inline): {back: BlockContent[]; details: BlockContent[]} {
  const [line = cell, ...others] = cellLines(cell)
  if (others.length > 0 && countWords(textOf(cell)) <= maxItemWords * (others.length + 1))
    return {back: [listOf([line, ...others], false)], details: []}
  const [first = line, ...rest] = splitSentences(line)
  if (countWords(textOf(line)) <= maxAnswerWords)
    return {back: [paragraphOf(withoutEnd(line))], details: paragraphsOf(others)}
  return {back: [paragraphOf(withoutEnd(first))], details: paragraphsOf([...rest, ...others])}
}

/** Lines of a cell: at line breaks and at the bullets that people type into cells. */
export function cellLines(cell: Inline): ReadonlyArray<Inline> {
  return splitLines(cell)
    .flatMap(splitAtBullets)
    .map(withoutDash)
    .filter((line) => /[\p{L}\p{N}]/u.test(textOf(line)))
}

function splitAtBullets(line: Inline): ReadonlyArray<Inline> {
  const text = maskedText(line)
  const marks = [...text.matchAll(bullet)]
  if (marks.length === 0) return [line]
  const first = trimPhrasing(slicePhrasing(line, 0, marks[0]?.index ?? 0))
  const parts = marks.map((mark, at) =>
    trimPhrasing(
      slicePhrasing(line, mark.index + mark[0].length, marks[at + 1]?.index ?? text.length)
    )
  )
  return [first, ...parts]
}

function withoutDash(line: Inline): Inline {
  const text = maskedText(line)
  const mark = /^[-–*]\s+/.exec(text)?.[0].length ?? 0
  return mark === 0 ? line : trimPhrasing(slicePhrasing(line, mark, text.length))
}
