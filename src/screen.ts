import {withoutInterference} from './interference.js'
import {shownElsewhere} from './languages/shown-elsewhere.js'
import {countWords} from './reading/count-words.js'
import {stemsOf} from './reading/stems.js'
import {foldForms} from './render/context.js'
import type {Candidate, Prompt} from './types/index.js'
import {
  createFronts,
  criticize,
  drop,
  type Fault,
  type Fronts,
  oneWay,
  shorten,
  turnOneWay,
  type Verdict
} from './verdict.js'

/** Longest answer (words) that is exported at all. */
const maxAnswerWords = 80
/** Answers longer than this (words) are hard to grade: a warning. */
const longAnswerWords = 40
/** Longest question with its context (words). */
const maxFrontWords = 60
/** First words that leave a question without a subject. */
const openPronoun = /^(?:it|they|this|these|those|he|she|its|their|such)\b/i

/** What screening kept, and what it had to say. */
export interface Screened {
  candidates: ReadonlyArray<Candidate>
  /** Of each candidate that was dropped, and of some that were kept. */
  verdicts: ReadonlyArray<Verdict>
}

/**
 * Drop what no learner could use: empty, over-long, giving itself away, asked twice, or the same
 * question with different answers. Every drop is a message.
 */
export function screenCandidates(candidates: ReadonlyArray<Candidate>): Screened {
  const verdicts: Verdict[] = []
  const fronts = createFronts()
  const sound = candidates.flatMap((candidate) => checkCandidate(candidate, fronts, verdicts) ?? [])
  return {candidates: withoutInterference(sound, fronts, verdicts), verdicts}
}

function checkCandidate(
  candidate: Candidate,
  fronts: Fronts,
  verdicts: Verdict[]
): Candidate | undefined {
  const isReversed = candidate.kind === 'reversed'
  const [first, second] = candidate.prompts
  const asked = isReversed && first ? [first] : candidate.prompts
  const isPicture = candidate.kind !== 'cloze' && pictures.test(candidate.fields.back)
  const fault =
    asked.map((prompt) => findFault(prompt, fronts, isPicture)).find(Boolean) ??
    (candidate.kind === 'basic' && first && isCircular(first)
      ? faultOf('answer-in-question', `Unexpected answer that repeats “${shorten(first.question)}”`)
      : undefined)
  if (fault) {
    verdicts.push(drop(candidate, fault))
    return undefined
  }
  const weakness = asked.map(findWeakness).find(Boolean)
  if (weakness) verdicts.push(criticize(candidate, weakness))
  const backFault = isReversed && second ? findFault(second, fronts) : undefined
  if (!isReversed || !backFault) return candidate
  verdicts.push(turnOneWay(candidate, backFault))
  return oneWay(candidate)
}

/** An answer of nothing but pictures: its text is their description, which may say what is asked. */
const pictures = /^(?:<(?!img\b)[^>]*>|\s)*(?:<img\b[^>]*>(?:<(?!img\b)[^>]*>|\s)*)+$/

function findFault(prompt: Prompt, fronts: Fronts, isPicture = false): Fault | undefined {
  const {question, answer, context} = prompt
  if (question === '' || answer === '')
    return faultOf('empty-side', 'Unexpected empty side, expected a question and an answer')
  if (openPronoun.test(question))
    return faultOf(
      'open-pronoun',
      `Unexpected pronoun at the start of “${shorten(question)}”, expected a subject`
    )
  if (hasMoreWords(answer, maxAnswerWords))
    return faultOf(
      'long-answer',
      `Unexpected answer of ${countWords(answer)} words, expected at most ${maxAnswerWords}`
    )
  const front = fronts.fold(prompt)
  if (hasMoreWords(front, maxFrontWords))
    return faultOf(
      'long-question',
      `Unexpected question of ${countWords(front)} words, expected at most ${maxFrontWords}`
    )
  if (markup.test(`${question} ${answer}`.replace(/`[^`]*`|\$[^$]*\$/g, '')))
    return faultOf(
      'markup',
      `Unexpected markup left in “${shorten(question)}”, expected plain text`
    )
  if (shownElsewhere.test(question) || shownElsewhere.test(answer))
    return faultOf(
      'shown-elsewhere',
      `Unexpected mention of a picture in “${shorten(question)}”, expected what it shows`
    )
  if (!isPicture && givesAway(prompt))
    return faultOf('answer-in-question', `Unexpected answer in the question “${shorten(question)}”`)
  if (context === '' && countWords(question) < 2)
    return faultOf('no-context', `Unexpected question “${shorten(question)}” without context`)
  return undefined
}

/** Marks that Markdown would have read, had they been closed. */
const markup =
  /(?:^|\s)(?:\?{3}\+?|!{3})\s\p{L}|\{[\p{L}\d][\p{L}\d\s-]*\}|\*\*|(?<![=!<>])==(?!=)|\[\[|\]\]|```|%%|\{\{|<\/?(?:br|div|span|p|img|table|t[dhr]|details|summary)\b[^>]*>/iu

/** Most stems that an answer of few words may share with its question (0–1). */
const maxRepeated = 0.7
/** Longest answer (words) of which that is asked: a longer one has room for more. */
const maxCircularWords = 8
/** Letters that two forms of a word share at least. */
const stemLength = 4

/** Whether a short answer says its question once more: “managed cloud zones” are “zones managed in the cloud”. */
function isCircular({question, answer}: Prompt): boolean {
  if (/[\n\d`$]/.test(answer) || countWords(answer) > maxCircularWords) return false
  const told = new Set(stemsOf(question, stemLength))
  const said = new Set(stemsOf(answer, stemLength))
  const repeated = [...said].filter((stem) => told.has(stem)).length
  return said.size > 1 && repeated / said.size > maxRepeated
}

/** Whether an answer of two words or more, or a rare one, stands in front. */
function givesAway({question, answer, context}: Prompt): boolean {
  const folded = foldForms(answer)
  return folded.trim() !== '' && foldForms(`${context} ${question}`).includes(folded)
}

function findWeakness({answer}: Prompt): Fault | undefined {
  if (!hasMoreWords(answer, longAnswerWords)) return undefined
  const count = countWords(answer)
  return faultOf(
    'long-answer',
    `Unexpected answer of ${count} words, expected at most ${longAnswerWords}`
  )
}

function faultOf(ruleId: Fault['ruleId'], reason: string): Fault {
  return {ruleId, reason}
}

/**
 * Most texts are too short to hold as many: at best, letters and characters of a script without
 * spaces take turns, of which four make three words.
 */
function hasMoreWords(text: string, count: number): boolean {
  return text.length + 1 > (count * 4) / 3 && countWords(text) > count
}
