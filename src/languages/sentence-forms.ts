import type {PatternSource} from './compiled.js'
import {withSpaces} from './lead-ins.js'

/**
 * A form that a whole sentence takes, without the stop at its end, and its question. The group `x`
 * is what the sentence is about, `answer` what it says of it; the question names any group.
 */
export interface SentenceForm {
  /** Matches the sentence as a whole; has the flag `d`. */
  pattern: PatternSource
  question: string
  /** Matches some words of every sentence that has the form: a look for them takes a tenth of the time. */
  hint?: PatternSource
  /** Whether it asks for what something does, of which there is much: a short answer is too little. */
  isAction?: true
  /** Whether the sentence says more: what is marked in it, or its number, may be asked as well. */
  isPartial?: true
}

/** Write a form that asks for what something does. */
export function actionForm(pattern: string, question: string, flags?: string): SentenceForm {
  return {...sentenceForm(pattern, question, flags), isAction: true}
}

/** Write a form of a sentence that says more than it asks for. */
export function partialForm(pattern: string, question: string, flags?: string): SentenceForm {
  return {...sentenceForm(pattern, question, flags), isPartial: true}
}

/** Write a form that few sentences have. @param words Alternatives of which each of them holds one. */
export function hintedForm(pattern: string, question: string, words: string): SentenceForm {
  const hint = {source: `(?:^|\\s)(?:${withSpaces(words)})\\s`, flags: 'iu'}
  return {...sentenceForm(pattern, question), hint}
}

/** Write a form; a space of the pattern stands for any white space. Case counts where nouns are told by it. */
export function sentenceForm(pattern: string, question: string, flags = 'i'): SentenceForm {
  return {pattern: {source: `^${withSpaces(pattern)}$`, flags: `dsu${flags}`}, question}
}

/** What a sentence may be about, in scripts with spaces: no clause. */
export const about = '(?<x>(?:[^,;:()]|\\([^()]{1,40}\\)){2,80}?)'
/** The rest of a statement whose reason is given. */
export const more = '[^;:]{3,140}?'

/** Write the forms of verbs that take a preposition: verbs, what they take, and the question. */
export function withPrepositions(
  verbs: ReadonlyArray<readonly [verbs: string, preposition: string, question: string]>
): ReadonlyArray<SentenceForm> {
  return verbs.map(([verb, preposition, question]) =>
    sentenceForm(`${about} (?<verb>${verb}) (?<answer>${preposition} .+)`, question)
  )
}

/** Words of a language by which a verb that no table knows is told: it stands before an article. */
interface OpenVerb {
  /** What a subject begins with, and the space behind it. */
  articles: string
  /** What an object begins with. */
  objects: string
  /** Words in the place of the verb that are none, or that ask for no object. */
  others: string
  /** What the verb is like, as a pattern that takes nothing. */
  like?: string
  question: string
}

/** Write the form of a statement with an article before its object: what stands before it is the verb. */
export function openVerbForm({
  articles,
  objects,
  others,
  like = '',
  question
}: OpenVerb): SentenceForm {
  return actionForm(
    `(?<x>(?:${articles})[^,;:()]{2,60}?(?: \\([^()]{1,30}\\))?) (?<verb>${like}(?!(?:${others}) )\\p{Ll}{3,}) (?<answer>(?:${objects})(?!\\d).+)`,
    question
  )
}
