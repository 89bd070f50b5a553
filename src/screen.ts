import {VFileMessage} from 'vfile-message'
import {remember} from './reading/remember.js'
import {foldText} from './render/context.js'
import type {Candidate, Prompt, QaCandidate} from './types/index.js'

/** Longest answer (words) that is exported at all. */
const maxAnswerWords = 80
/** Answers longer than this (words) are hard to grade: a warning. */
const longAnswerWords = 40
/** Longest question with its context (words). */
const maxFrontWords = 60
/** First words that leave a question without a subject. */
const openPronoun = /^(?:it|they|this|these|those|he|she|its|their|such)\b/i

/** What screening kept, and why it dropped the rest. */
export interface Screened {
  candidates: ReadonlyArray<Candidate>
  messages: ReadonlyArray<VFileMessage>
}

/**
 * Drop what no learner could use: empty, over-long, giving itself away, asked twice, or the same
 * question with different answers. Every drop is a message.
 */
export function screenCandidates(candidates: ReadonlyArray<Candidate>): Screened {
  const messages: VFileMessage[] = []
  const sound: Candidate[] = []
  for (const candidate of candidates) {
    const [checked, fault] = checkCandidate(candidate)
    if (checked) sound.push(checked)
    if (fault) messages.push(describe(candidate, fault, checked === undefined))
  }
  return {candidates: withoutInterference(sound, messages), messages}
}

interface Fault {
  reason: string
  ruleId: string
}

function checkCandidate(
  candidate: Candidate
): [kept: Candidate | undefined, fault: Fault | undefined] {
  const [first, second] = candidate.prompts
  if (candidate.kind !== 'reversed' || !first || !second) {
    const fault = candidate.prompts.map(findFault).find(Boolean)
    if (fault) return [undefined, fault]
    return [candidate, candidate.prompts.map(findWeakness).find(Boolean)]
  }
  const fault = findFault(first)
  if (fault) return [undefined, fault]
  return [findFault(second) ? oneWay(candidate) : candidate, findWeakness(first)]
}

/** The forward card of a reversed one. */
function oneWay(candidate: QaCandidate): QaCandidate {
  const {prompts, fields} = candidate
  return {
    ...candidate,
    kind: 'basic',
    prompts: prompts.slice(0, 1),
    fields: {...fields, reverse: ''}
  }
}

function findFault(prompt: Prompt): Fault | undefined {
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
  const folded = foldText(answer)
  if (folded.trim() !== '' && front.includes(folded))
    return fault('answer-in-question', `Unexpected answer in the question “${shorten(question)}”`)
  if (context === '' && countWords(question) < 2)
    return fault('no-context', `Unexpected question “${shorten(question)}” without context`)
  return undefined
}

function findWeakness({answer}: Prompt): Fault | undefined {
  if (!hasMoreWords(answer, longAnswerWords)) return undefined
  const count = countWords(answer)
  return fault(
    'long-answer',
    `Unexpected answer of ${count} words, expected at most ${longAnswerWords}`
  )
}

function fault(ruleId: string, reason: string): Fault {
  return {ruleId, reason}
}

/** Characters of a question that a message quotes. */
const quotedLength = 60

function shorten(text: string): string {
  return text.length > quotedLength ? `${text.slice(0, quotedLength - 1)}…` : text
}

/** Most texts are too short to hold as many: each word takes a character at least. */
function hasMoreWords(text: string, count: number): boolean {
  return text.length > count && countWords(text) > count
}

/** Characters of scripts without spaces. */
const spacelessScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Words of a text; in scripts without spaces two characters count as one. */
function countWords(text: string): number {
  const spaceless = text.match(spacelessScripts)?.length ?? 0
  const other = spaceless === 0 ? text : text.replace(spacelessScripts, ' ')
  const spaced = other.match(/[\p{L}\p{N}]+/gu)
  return (spaced?.length ?? 0) + Math.ceil(spaceless / 2)
}

function describe(
  {rule, source}: Candidate,
  {reason, ruleId}: Fault,
  isDropped: boolean
): VFileMessage {
  const place = {line: source.line, column: 1}
  const note = isDropped ? `${reason}; \`${rule}\` gives no card here` : reason
  const message = new VFileMessage(note, {place, ruleId, source: 'cardwright'})
  message.file = source.path
  message.fatal = false
  return message
}

/** Keep one of each prompt; where the same question has several answers, keep none. */
function withoutInterference(
  candidates: ReadonlyArray<Candidate>,
  messages: VFileMessage[]
): Candidate[] {
  const asked = new Map<string, Prompt>()
  const clashing = new Set<string>()
  for (const {prompts} of candidates) {
    for (const prompt of prompts) {
      const front = frontOf(prompt)
      const known = asked.get(front)
      if (!known) asked.set(front, prompt)
      else if (foldText(known.answer) !== foldText(prompt.answer)) clashing.add(front)
    }
  }
  const seen = new Set<string>()
  return candidates.flatMap((candidate) => {
    const kept = keepUnambiguous(candidate, clashing, messages)
    const [first] = kept?.prompts ?? []
    if (!kept || !first) return []
    const key = frontOf(first)
    if (seen.has(key)) {
      const fault = {
        ruleId: 'duplicate',
        reason: `Unexpected second card for “${shorten(first.question)}”`
      }
      messages.push(asInfo(describe(candidate, fault, true)))
      return []
    }
    for (const prompt of kept.prompts) seen.add(frontOf(prompt))
    return [kept]
  })
}

function keepUnambiguous(
  candidate: Candidate,
  clashing: ReadonlySet<string>,
  messages: VFileMessage[]
): Candidate | undefined {
  const clash = candidate.prompts.find((prompt) => clashing.has(frontOf(prompt)))
  if (!clash) return candidate
  if (candidate.kind === 'reversed' && clash === candidate.prompts[1]) return oneWay(candidate)
  const fault = {
    ruleId: 'interference',
    reason: `Unexpected question “${shorten(clash.question)}” with several answers`
  }
  messages.push(describe(candidate, fault, true))
  return undefined
}

function asInfo(message: VFileMessage): VFileMessage {
  message.fatal = undefined
  return message
}

const frontOf = remember(({question, context}: Prompt): string =>
  foldText(`${context} ${question}`)
)
