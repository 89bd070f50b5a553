import {beginsWith, type Language} from '../languages/index.js'
import type {Inline} from '../types/index.js'
import {maskedText, slicePhrasing, textOf} from './phrasing.js'
import type {Subject} from './subject.js'

/**
 * Put the subject in place of the pronoun that a sentence begins with. Only where the pronoun can
 * mean nothing else: the first sentence below a heading, in a language whose pronouns don't change
 * the words round them.
 */
export function resolvePronoun(sentence: Inline, subject: Subject, language: Language): Inline {
  const text = maskedText(sentence)
  const first = /^\p{L}+(?=\s)/u.exec(text)?.[0]
  if (first === undefined || !language.subjectPronouns.has(first.toLowerCase())) return sentence
  if (language.pluralPronouns.has(first.toLowerCase()) !== language.isPlural(subject.text))
    return sentence
  return [...subject.nodes, ...slicePhrasing(sentence, first.length, textOf(sentence).length)]
}

/** Whether a sentence is about something named before it. */
export function startsWithPronoun(sentence: Inline, language: Language): boolean {
  const text = maskedText(sentence)
  const start = language.spaceless ? text : (/^[\p{L}'’]+/u.exec(text)?.[0] ?? '')
  return beginsWith(start, language.pronouns, language)
}
