import type {VFileMessage} from 'vfile-message'
import {digestTexts} from './identify/digest-texts.js'
import {createMessage} from './message.js'
import type {MessageRuleId} from './message-rules/index.js'
import {foldText} from './render/context.js'
import type {Severity} from './report/index.js'
import type {Candidate, Prompt, QaCandidate, Source} from './types/index.js'

/** What screening has to say of a candidate. */
export interface Verdict {
  /** Of the candidate: the very object, by which it is known. Without the rest, it may go. */
  source: Source
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
  const {source} = candidate
  return {source, isDropped: true, message: describe(source, {...fault, reason}, severity)}
}

/** Keep a candidate, and say what could be better. */
export function criticize({source}: Candidate, fault: Fault): Verdict {
  return {source, isDropped: false, message: describe(source, fault, 'warning')}
}

/** Say that a candidate is not asked back. */
export function turnOneWay({source}: Candidate, {reason, ...fault}: Fault): Verdict {
  const told = {
    ...fault,
    ruleId: 'one-way',
    reason: `${reason}; asked in one direction only`
  } as const
  return {source, isDropped: false, message: describe(source, told, 'info')}
}

function describe({path, line}: Source, fault: Fault, severity: Severity): VFileMessage {
  return createMessage({...fault, path, line, severity})
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

/** What is shown before the answers. */
export interface Fronts {
  /** Fold a front, and remember its key. */
  fold(prompt: Prompt): string
  /** Tell a front from others: the same for those that are folded to the same. */
  keyOf(prompt: Prompt): string
}

/** Fold each front once; as the texts of 70,000 cards take 30 MB, only their digests are kept. */
export function createFronts(): Fronts {
  const keys = new Map<Prompt, string>()
  const fold = (prompt: Prompt) => {
    const {context, question} = prompt
    const front = `${foldText(`${context} ${question}`)}${signsOf(question)}`
    keys.set(prompt, digestTexts([front]))
    return front
  }
  return {fold, keyOf: (prompt) => keys.get(prompt) ?? digestTexts([fold(prompt)])}
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
