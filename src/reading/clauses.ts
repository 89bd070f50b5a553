import type {ClauseForm, ClauseTable} from '../languages/clause-forms.js'
import {compiled} from '../languages/compiled.js'
import type {Language} from '../languages/index.js'
import type {Inline} from '../types/index.js'
import {type Range, rangesOf} from './clause-ranges.js'
import {isThing, saysEnough} from './clause-subject.js'
import {maskedText, slicePhrasing, trimPhrasing, words} from './phrasing.js'
import {readTerm} from './statement-term.js'

/** What a clause, or a sentence of several, asks. */
export interface ClauseQuestion {
  /** Part of the sentence that it uses up. */
  part: string
  /** What it is about; `undefined` where it asks for a reason or a condition. */
  name: string | undefined
  /** What a statement is about whose reason it asks for. */
  subject: string | undefined
  front: Inline
  answer: Inline
  isLoose: boolean
  /** Whether a heading asks, so that the answer may point to what that names. */
  isBelow?: true
}

/** Longest sentence that is read (characters), so that hostile input costs no time. */
const maxLength = 240

/** A stop, and what else may stand at the end of a statement. */
const stop = /\s*[.。．!！；;]\s*$/

/** What a sentence is read with. */
interface Reader {
  nodes: Inline
  text: string
  table: ClauseTable
  language: Language
}

/**
 * Ask by the forms of the clauses of a sentence, and of the sentence as a whole.
 *
 * @param subject What the heading, or the sentence before, is about.
 * @returns The questions, and what the last clause is about.
 */
export function readClauses(
  sentence: Inline,
  table: ClauseTable,
  language: Language,
  subject: Inline
): {questions: ReadonlyArray<ClauseQuestion>; subject: Inline} {
  const text = maskedText(sentence).replace(stop, '')
  if (text.length > maxLength || /[:：?？؟\n]/u.test(text) || table.open.test(text))
    return {questions: [], subject}
  const reader = {nodes: sentence, text, table, language}
  const clauses = readEach(reader, subject)
  const start = table.joint.exec(text)?.[0].length ?? 0
  const isFramed = clauses.questions.some((question) => question.isFramed)
  const wholes = table.wholes.flatMap((forms, at) => {
    const found = readForms(reader, [start, text.length], forms, subject)
    // A condition that one of the clauses holds is asked with what follows from it.
    const isTold = isFramed && found?.name === undefined && found?.subject === undefined
    return found && !isTold ? [{...found, part: wholeParts[at] ?? 'whole'}] : []
  })
  // Where forms are of sentences, what these say of this or that is no subject of the next.
  const next = table.forms.length > 0 ? clauses.subject : subject
  return {questions: [...wholes, ...clauses.questions], subject: next}
}

/** What the groups of forms of a sentence ask for, in their order. */
const wholeParts = ['fact', 'reason', 'condition']

type FramedQuestion = ClauseQuestion & {isFramed?: true}

function readEach(reader: Reader, subject: Inline): {questions: FramedQuestion[]; subject: Inline} {
  const {table, text, nodes} = reader
  const questions: FramedQuestion[] = []
  let about = subject
  let frame: Inline | undefined
  for (const [at, [start, end]] of rangesOf(text, table.mark).entries()) {
    const range = skipJoint(reader, [start, end])
    const framed = table.frame.exec(text.slice(range[0], end + 1))?.[0].length ?? 0
    if (framed > 0) frame = slicePhrasing(nodes, range[0], range[0] + framed)
    const from = skipJoint(reader, [range[0] + framed, end])
    const found = readForms(reader, from, table.forms, about)
    if (found) {
      const front = frame
        ? [...trimPhrasing(frame), words(table.comma), ...found.front]
        : found.front
      questions.push({...found, part: `clause ${at + 1}`, front, ...(frame && {isFramed: true})})
    }
    about = subjectIn(reader, from) ?? about
  }
  return {questions, subject: about}
}

function skipJoint({table, text}: Reader, [start, end]: Range): Range {
  const part = text.slice(start, end)
  const length = /^\s*/.exec(part)?.[0].length ?? 0
  const joint = table.joint.exec(part.slice(length))?.[0].length ?? 0
  return [start + length + joint, end]
}

/** What a clause is about, if it begins with that. */
function subjectIn(
  {nodes, text, table, language}: Reader,
  [start, end]: Range
): Inline | undefined {
  const match = table.subject.exec(text.slice(start, end))
  const x = match?.groups?.x
  const phrase =
    x === undefined ? undefined : trimPhrasing(slicePhrasing(nodes, start, start + x.length))
  return phrase && readTerm(phrase, language)?.phrase
}

function readForms(
  reader: Reader,
  [start, end]: Range,
  forms: ReadonlyArray<ClauseForm>,
  about: Inline
): ClauseQuestion | undefined {
  const part = reader.text.slice(start, end).trimEnd()
  for (const form of forms) {
    const match = compiled(form.pattern).exec(part)
    const found = match && fill(reader, start, match, form, about)
    if (found) return found
  }
  return undefined
}

function fill(
  reader: Reader,
  offset: number,
  match: RegExpExecArray,
  {question, isLoose}: ClauseForm,
  about: Inline
): ClauseQuestion | undefined {
  const {table} = reader
  const ranges = match.indices?.groups ?? {}
  const cut = (range: Range, isSpaced = false) => {
    const nodes = slicePhrasing(reader.nodes, offset + range[0], offset + range[1])
    return isSpaced ? nodes : trimPhrasing(nodes)
  }
  const {answer, x} = ranges
  if (!answer) return undefined
  const parts = question.split(/\{(\w*)\}/)
  const front: Inline[number][] = []
  let name: string | undefined
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 0) {
      if (part !== '') front.push(words(part))
      continue
    }
    const range = ranges[part]
    if (part === '' && !isThing(about)) return undefined
    const nodes = part === '' ? about : range && settle(cut(range, part === 'pre'), reader, about)
    if (!nodes) return undefined
    if (part === '' || part === 'x') {
      const term = readTerm(nodes, reader.language)
      if (!term || term.phrase.some(({type}) => type === 'inlineMath')) return undefined
      name = term.name
    } else if (table.pointing.test(maskedText(nodes))) return undefined
    const asked = part === 'verb' || part === 'main' ? askEnd(nodes, table) : nodes
    if (!asked) return undefined
    front.push(...asked)
  }
  if (!saysEnough(front, name)) return undefined
  if (maskedText(cut(answer)).trim().length < 2) return undefined
  if (x && name === undefined) name = maskedText(cut(x))
  const subject = ranges.main && table.subject.exec(maskedText(cut(ranges.main)))?.groups?.x
  return {part: '', name, subject, front, answer: cut(answer), isLoose: isLoose === true}
}

/** Give the end of a statement the form that it has in a question. */
function askEnd(nodes: Inline, {ask}: ClauseTable): Inline | undefined {
  if (!ask) return nodes
  const text = maskedText(nodes)
  const asked = ask(text)
  if (asked === undefined) return undefined
  const kept = [...text].findIndex((letter, at) => letter !== asked[at])
  const end = kept < 0 ? text.length : kept
  return [...slicePhrasing(nodes, 0, end), words(asked.slice(end))]
}

/** Put what it means in place of a pronoun. */
function settle(nodes: Inline, {table}: Reader, about: Inline): Inline {
  const text = maskedText(nodes)
  const match = table.pronoun.exec(text)
  if (!match) return nodes
  const rest = slicePhrasing(nodes, match[0].length, text.length)
  return match.groups?.own === undefined
    ? [...about, ...rest]
    : [...about, words(table.of), ...rest]
}
