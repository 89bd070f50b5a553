import type {VFileMessage} from 'vfile-message'
import {createMessage} from './message.js'
import type {MessageRuleId} from './message-rules/index.js'
import {foldText} from './render/context.js'
import type {Severity} from './report/index.js'
import type {Candidate, Prompt, QaCandidate, Source} from './types/index.js'

/** What screening has to say of a candidate. */
export interface Verdict {
  candidate: Candidate
  /** Else it stays as it is, or in one direction. */
  isDropped: boolean
  message: VFileMessage
}

/** What is wrong with a candidate. */
export interface Fault {
  ruleId: MessageRuleId
  reason: string
  /** Where the other card stands. */
  related?: Source
}

/** Drop a candidate. */
export function drop(candidate: Candidate, fault: Fault, severity: Severity = 'warning'): Verdict {
  const reason = `${fault.reason}; \`${candidate.rule}\` gives no card here`
  return {candidate, isDropped: true, message: describe(candidate, {...fault, reason}, severity)}
}

/** Keep a candidate, and say what could be better. */
export function criticize(candidate: Candidate, fault: Fault): Verdict {
  return {candidate, isDropped: false, message: describe(candidate, fault, 'warning')}
}

/** Say that a candidate is not asked back. */
export function turnOneWay(candidate: Candidate, {reason, ...fault}: Fault): Verdict {
  const told = {
    ...fault,
    ruleId: 'one-way',
    reason: `${reason}; asked in one direction only`
  } as const
  return {candidate, isDropped: false, message: describe(candidate, told, 'info')}
}

function describe({source}: Candidate, fault: Fault, severity: Severity): VFileMessage {
  return createMessage({...fault, path: source.path, line: source.line, severity})
}

/** The forward card of a reversed one. */
export function oneWay(candidate: QaCandidate): QaCandidate {
  const {prompts, fields} = candidate
  return {
    ...candidate,
    kind: 'basic',
    prompts: prompts.slice(0, 1),
    fields: {...fields, reverse: ''}
  }
}

/** Folds what is shown before the answer, for comparing. */
export type FrontOf = (prompt: Prompt) => string

/** Fold each front once, and forget it with the screening: for 70,000 cards they take 30 MB. */
export function rememberFronts(): FrontOf {
  const fronts = new Map<Prompt, string>()
  return (prompt) => {
    const known = fronts.get(prompt)
    if (known !== undefined) return known
    const front = `${foldText(`${prompt.context} ${prompt.question}`)}${signsOf(prompt.question)}`
    fronts.set(prompt, front)
    return front
  }
}

/** Code without letters, which folding drops: `>` and `>>` are two questions. */
function signsOf(question: string): string {
  return question.match(/`[^`\p{L}\p{N}]+`/gu)?.join(' ') ?? ''
}

/** Characters of a question that a message quotes. */
const quotedLength = 60

/** Cut a text to what a message quotes. */
export function shorten(text: string): string {
  return text.length > quotedLength ? `${text.slice(0, quotedLength - 1)}…` : text
}
