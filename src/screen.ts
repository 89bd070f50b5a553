import {withoutInterference} from './interference.js'
import {countWords} from './reading/count-words.js'
import {foldForms} from './render/context.js'
import type {Candidate, Prompt} from './types/index.js'
import {
  criticize,
  drop,
  type Fault,
  type FrontOf,
  oneWay,
  rememberFronts,
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
  const frontOf = rememberFronts()
  const sound = candidates.flatMap(
    (candidate) => checkCandidate(candidate, frontOf, verdicts) ?? []
  )
  return {candidates: withoutInterference(sound, frontOf, verdicts), verdicts}
}

function checkCandidate(
  candidate: Candidate,
  frontOf: FrontOf,
  verdicts: Verdict[]
): Candidate | undefined {
  const isReversed = candidate.kind === 'reversed'
  const [first, second] = candidate.prompts
  const asked = isReversed && first ? [first] : candidate.prompts
  const fault = asked.map((prompt) => findFault(prompt, frontOf)).find(Boolean)
  if (fault) {
    verdicts.push(drop(candidate, fault))
    return undefined
  }
  const weakness = asked.map(findWeakness).find(Boolean)
  if (weakness) verdicts.push(criticize(candidate, weakness))
  const backFault = isReversed && second ? findFault(second, frontOf) : undefined
  if (!isReversed || !backFault) return candidate
  verdicts.push(turnOneWay(candidate, backFault))
  return oneWay(candidate)
}

function findFault(prompt: Prompt, frontOf: FrontOf): Fault | undefined {
  const {question, answer, context} = prompt
  if (question === '' || answer === '')
    return fault('empty-side', 'Unexpected empty side, expected a question and an answer')
  if (openPronoun.test(question))
    return fault(
      'open-pronoun',
      `Unexpected pronoun at the start of “${shorten(question)}”, expected a subject`
    )
  if (hasMoreWords(answer, maxAnswerWords))
    return fault(
      'long-answer',
      `Unexpected answer of ${countWords(answer)} words, expected at most ${maxAnswerWords}`
    )
  const front = frontOf(prompt)
  if (hasMoreWords(front, maxFrontWords))
    return fault(
      'long-question',
      `Unexpected question of ${countWords(front)} words, expected at most ${maxFrontWords}`
    )
  if (markup.test(`${question} ${answer}`.replace(/`[^`]*`|\$[^$]*\$/g, '')))
    return fault('markup', `Unexpected markup left in “${shorten(question)}”, expected plain text`)
  if (givesAway(prompt))
    return fault('answer-in-question', `Unexpected answer in the question “${shorten(question)}”`)
  if (context === '' && countWords(question) < 2)
    return fault('no-context', `Unexpected question “${shorten(question)}” without context`)
  return undefined
}

/** Marks that Markdown would have read, had they been closed. */
const markup =
  /\*\*|\[\[|\]\]|```|%%|\{\{|<\/?(?:br|div|span|p|img|table|t[dhr]|details|summary)\b[^>]*>/i

/** Whether an answer of two words or more, or a rare one, stands in front. */
function givesAway({question, answer, context}: Prompt): boolean {
  const folded = foldForms(answer)
  return folded.trim() !== '' && foldForms(`${context} ${question}`).includes(folded)
}

function findWeakness({answer}: Prompt): Fault | undefined {
  if (!hasMoreWords(answer, longAnswerWords)) return undefined
  const count = countWords(answer)
  return fault(
    'long-answer',
    `Unexpected answer of ${count} words, expected at most ${longAnswerWords}`
  )
}

function fault(ruleId: Fault['ruleId'], reason: string): Fault {
  return {ruleId, reason}
}

/**
 * Most texts are too short to hold as many: at best, letters and characters of a script without
 * spaces take turns, of which four make three words.
 */
function hasMoreWords(text: string, count: number): boolean {
  return text.length + 1 > (count * 4) / 3 && countWords(text) > count
}
