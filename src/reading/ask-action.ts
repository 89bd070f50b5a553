import type {Language} from '../languages/index.js'
import type {Inline} from '../types/index.js'
import {countWords} from './count-words.js'
import {cutEnd, maskedText, slicePhrasing, textOf, trimPhrasing, words} from './phrasing.js'
import {fillPattern} from './propose.js'

/** Longest purpose and longest object (words). */
const maxPurposeWords = 14
const maxObjectWords = 16
/** A question for what a verb acts on. */
const forObject =
  /^What (?:does|do|can|must|should|may|might|could) \{\} (?<verb>\p{L}+)(?: \p{L}+)?\?$/iu
/** Verbs whose object does what follows: "allows users to …" names no purpose. */
const complementVerbs =
  /^(?:allow|enable|help|let|require|cause|force|need|want|ask|tell|permit|lead|mean|refer|expect|instruct|direct|prompt|invite|teach|advise|motivate|empower|provide|give|grant|offer|have|be|do|seek|attempt|try|propose|agree|decide|tend|fail|remind|encourage|persuade|relate|belong|correspond|apply|respond|adhere|contribute|add|connect|map|switch|subscribe|listen)$/i
/** Words after which "to" goes with them: "a way to …", "in response to …". */
const boundBefore =
  /(?:^|\s)(?:ways?|ability|abilities|able|how|what|when|where|whether|needs?|likely|unlikely|easy|easier|hard|harder|ready|used|has|have|going|try|tries|due|prior|access|similar|according|close|closer|equal|compared|related|rights?|permissions?|power|time|chance|opportunity|attempt|attempts|decision|failure|tendency|desire|incentives?|reasons?|steps?|tools?|method|methods|technique|approach|means|option|capacity|potential|willingness|obligation|responsibility|enough|respond|response|rest|back|up|down|from|is|are|was|were|be|and|or|not)$/i
/** Marks and verbs with which a text goes on to something else: "and then sends". */
const secondVerb = /[,;:]|\sand\s(?:then\s|\p{L}+[^\Ws]s\s)/iu
/** Words that mean something outside the question. */
const pointing = /[,;:]|\b(?:it|them|they|this|these|those|their|him|her)\b/i

/**
 * Fill a question with its subject and give it the purpose that its answer names.
 *
 * @param question `{}` for its subject.
 */
export function askAction(
  question: string,
  subject: Inline,
  answer: Inline,
  language: Language
): {front: Inline; back: Inline; hasPurpose: boolean} {
  const moved = movePurpose(question, answer, language)
  if (!moved) return {front: fillPattern(question, subject), back: answer, hasPurpose: false}
  const open = fillPattern(question.replace(/\?$/, ' '), subject)
  return {front: [...open, ...moved.purpose, words('?')], back: moved.answer, hasPurpose: true}
}

/**
 * Move what something is done for from an answer into its question: "What does X use?" has many
 * answers, "What does X use to encrypt traffic?" has one.
 *
 * @returns `undefined` where the answer names no purpose.
 */
function movePurpose(
  question: string,
  answer: Inline,
  {id, openingOf}: Language
): {purpose: Inline; answer: Inline} | undefined {
  const verb = id === 'en' ? forObject.exec(question)?.groups?.verb : undefined
  if (verb === undefined || complementVerbs.test(verb)) return undefined
  const text = maskedText(answer)
  const match = /\s(?:(?:in order|so as)\s)?(?=to\s\p{Ll})/u.exec(text)
  if (!match) return undefined
  const object = text.slice(0, match.index)
  const purpose = text.slice(match.index + match[0].length)
  if (boundBefore.test(object) || secondVerb.test(object) || pointing.test(purpose))
    return undefined
  if (openingOf?.(purpose.slice('to '.length)) !== 'base') return undefined
  if (countWords(object) > maxObjectWords || countWords(purpose) > maxPurposeWords) return undefined
  const start = match.index + match[0].length
  return {
    purpose: trimPhrasing(slicePhrasing(answer, start, textOf(answer).length)),
    answer: cutEnd(answer, match.index)
  }
}
