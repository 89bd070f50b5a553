import type {Reason} from '../languages/english-reasons.js'
import {languageOf} from '../languages/index.js'
import type {Finding, Inline, Note} from '../types/index.js'
import {findAnswerFault} from './answer-fault.js'
import {withoutEnd} from './definition.js'
import type {PlacedBlock} from './lists.js'
import {nameInSentence} from './naming.js'
import {isNounPhrase} from './noun-phrase.js'
import {maskedText, slicePhrasing, textOf, trimPhrasing, words} from './phrasing.js'
import {startsWithPronoun} from './pronouns.js'
import {paragraphOf, refuse, trailAnchor} from './propose.js'
import {addressesReader} from './sentences.js'

/** Longest subject and answer (words). */
const maxSubjectWords = 7
const maxAnswerWords = 25

/** A sentence that says why, how or when something is so. */
interface Reasoned {
  sentence: Inline
  at: number
  found: Reason
  /** Term above it. */
  topic: Inline | undefined
}

/** Ask why, how or when a statement is so. */
export function askReason(
  note: Note,
  placed: PlacedBlock,
  {sentence, at, found, topic}: Reasoned
): Finding | undefined {
  const {block, section} = placed
  const text = maskedText(sentence)
  const {subjectEnd, auxiliary, verb, answerStart, asks = 'Why'} = found
  const subject = text.slice(0, subjectEnd)
  const rest = text.slice(...found.rest)
  const language = languageOf(note.language)
  const answer = withoutEnd(trimPhrasing(slicePhrasing(sentence, answerStart, text.length)))
  if (!block.position || subject.split(/\s+/).length > maxSubjectWords) return undefined
  const fault = findAnswerFault(answer)
  if (
    fault ||
    textOf(answer).split(/\s+/).length > maxAnswerWords ||
    startsWithPronoun(sentence, language) ||
    isDefinition(auxiliary, rest) ||
    pointing.test(rest) ||
    /^["“[(]|^\p{L}+ly$/u.test(subject) ||
    !isNounPhrase(subject.replace(/^(?:an?|the)\s/i, ''), language) ||
    language.nonTerms.has(subject.split(/\s+/, 1)[0]?.toLowerCase() ?? '') ||
    addressesReader(textOf(sentence), language)
  )
    return refuse(block, 'Unexpected reason without a subject of its own, expected a statement')
  return {
    kind: 'basic',
    anchor: trailAnchor(section.trail, `${subject} ${auxiliary} ${rest}`),
    trail: section.trail,
    ...(topic && {topic}),
    position: block.position,
    claims: [{block, sentence: at, part: 'statement'}],
    front: [
      words(`${asks} ${auxiliary === 'cannot' ? 'can’t' : auxiliary} `),
      ...nameInSentence(slicePhrasing(sentence, 0, subjectEnd), note),
      words(verb === undefined ? ' ' : ` ${verb} `),
      ...trimPhrasing(slicePhrasing(sentence, ...found.rest)),
      words('?')
    ],
    back: [paragraphOf(answer)],
    details: []
  }
}

/** Ends of a statement that point to what was said before. */
const pointing = /(?:^|\s)(?:it|this|that|them|these|those|him|her|here|there)$/i

/** "X is the problem of …, so that …" says what X is, and gives no reason for it. */
function isDefinition(auxiliary: string, rest: string): boolean {
  return /^(?:is|are|was|were)$/i.test(auxiliary) && /^(?:an?|the|one)\s/i.test(rest)
}
