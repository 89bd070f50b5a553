import type {Language} from '../languages/index.js'
import type {Inline} from '../types/index.js'
import {countWords} from './count-words.js'
import {withoutEnd} from './definition.js'
import {maskedText, slicePhrasing, trimPhrasing} from './phrasing.js'

/** A statement this short (words) stays whole: what follows a comma may turn it round. */
const maxWholeWords = 18
/** Where an answer may end before its sentence does, once it has said this much (words). */
const minAnswerWords = 4
/** Shortest rest (words) that is no mere qualification: ", but of opposite signs" is part of what is said. */
const minRestWords = 4
const clauseEnd =
  /[;:]\s|\s(?:[–—]|--)\s|,\s+(?:which|where|so|but|while|whereas|because|and (?:it|they|are|is|can|must|has|have)|this means)\s|\sand\s(?=\w+[^s]s\s(?:the|an?|that|none|all|it|its)\s)/

/** Ends that turn nothing round: a clause with a subject or verb of its own follows. */
const sureEnd = /^(?:[;；]|,\s+and (?:it|they)\s|\sand\s)/

/** Cut the rest of a sentence into its answer, and a clause behind it that says something else. */
export function cutAnswer(body: Inline, language: Language): {answer: Inline; rest: Inline} {
  const text = maskedText(body)
  const isShort = countWords(text) <= maxWholeWords
  const cut = (language.clauseEnd ?? clauseEnd).exec(text)
  if (
    !cut ||
    (isShort && !sureEnd.test(cut[0])) ||
    countWords(text.slice(0, cut.index)) < minAnswerWords
  ) {
    return {answer: withoutEnd(body), rest: []}
  }
  const left = countWords(text.slice(cut.index + cut[0].length))
  if (left < minRestWords && !sureEnd.test(cut[0])) return {answer: withoutEnd(body), rest: []}
  const mark = /^[\s;:,–—-，；：、。]+/.exec(cut[0])?.[0].length ?? 0
  const rest = slicePhrasing(body, cut.index + mark, text.length)
  return {answer: withoutEnd(slicePhrasing(body, 0, cut.index)), rest: trimPhrasing(rest)}
}
