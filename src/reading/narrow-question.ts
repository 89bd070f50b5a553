import type {Inline} from '../types/index.js'
import {countWords} from './count-words.js'
import {cutEnd, maskedText, slicePhrasing, textOf, trimPhrasing, words} from './phrasing.js'
import {fillPattern} from './propose.js'

/** A question for what something does to something. */
const forObject = /^What (?<auxiliary>does|do|can|must|should) \{\} (?<verb>[^?]+)\?$/u
/** Longest object (words) that a question takes in. */
const maxObjectWords = 6
/** What stands behind an object: how it is done, with what, on what condition. */
const tails = {
  manner: /\s(?=(?:by\s\p{L}+ing|via|using|through)\s)/u,
  circumstance: /\s(?=(?:for|when|if|during|while|after|before|without)\s)/u,
  relation: /\s(?<preposition>with|from|on|across|over|between|into|against|within|at|in)\s/u
}
/** An object that a question can't take in. */
const noObject = /[,;:()]|\b(?:it|them|this|that|these|those|which|who|you|us)\b/i

/**
 * Ask more closely where "What does X support?" would have many answers: "How does X support
 * workflows?", "What does X support for file shares?", "What does X support integration with?".
 *
 * @param question With `{}` for its subject.
 * @returns `undefined` where the answer holds nothing but an object.
 */
export function narrowQuestion(
  question: string,
  subject: Inline,
  answer: Inline
): {front: Inline; back: Inline} | undefined {
  const {auxiliary, verb} = forObject.exec(question)?.groups ?? {}
  if (auxiliary === undefined || verb === undefined) return undefined
  const text = maskedText(answer)
  for (const [kind, pattern] of Object.entries(tails)) {
    const match = pattern.exec(text)
    if (!match) continue
    const object = trimPhrasing(slicePhrasing(answer, 0, match.index))
    if (noObject.test(textOf(object)) || countWords(textOf(object)) > maxObjectWords)
      return undefined
    const tail = trimPhrasing(
      slicePhrasing(answer, match.index + match[0].length, textOf(answer).length)
    )
    const open = (start: string) => fillPattern(`${start} ${auxiliary} {} ${verb} `, subject)
    if (kind === 'manner') return {front: [...open('How'), ...object, words('?')], back: tail}
    if (kind === 'circumstance')
      return {front: [...open('What'), ...tail, words('?')], back: cutEnd(answer, match.index)}
    const preposition = match.groups?.preposition ?? ''
    return {front: [...open('What'), ...object, words(` ${preposition}?`)], back: tail}
  }
  return undefined
}
