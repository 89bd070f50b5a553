import type {Language} from '../languages/index.js'
import type {Inline} from '../types/index.js'
import {maskedText, slicePhrasing, textOf, words} from './phrasing.js'
import {askDefinition} from './propose.js'
import {isEqualsSign, type TermItem} from './term-items.js'

/** Two things side by side: "mitosis vs meiosis". */
const versus = /^(?<one>.+?)\s(?:vs\.?|versus)\s(?<other>.+)$/iu
/** A number and what it counts. */
const amount = /^[~≈]?\d[\d.,]*\s/

/** Whether a term names two things side by side. */
export function isVersus(term: string): boolean {
  return versus.test(term)
}

/**
 * Ask how two things differ, or what stands behind an equals sign.
 *
 * @returns `undefined` where a term stands before its text in another way.
 */
export function askRelation({term, mark}: TermItem, back: Inline, language: Language) {
  const front = isEqualsSign(mark)
    ? askEqual(term, language)
    : askDifference(term, language.difference)
  return front && {front, back, defines: false}
}

function askEqual(term: Inline, language: Language): Inline {
  return amount.test(maskedText(term)) ? [...term, words(' = ?')] : askDefinition(term, language)
}

function askDifference(term: Inline, pattern: string | undefined): Inline | undefined {
  const text = maskedText(term)
  const {one = '', other = ''} = versus.exec(text)?.groups ?? {}
  if (pattern === undefined || one === '') return undefined
  const [before = '', between = '', after = ''] = pattern.split('{}')
  const front = [
    words(before),
    ...slicePhrasing(term, 0, one.length),
    words(between),
    ...slicePhrasing(term, text.length - other.length, text.length),
    words(after)
  ]
  return front.filter((node) => textOf(node) !== '')
}
