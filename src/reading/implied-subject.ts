import {impliedSubjectOf} from '../languages/implied-subjects.js'
import type {Language} from '../languages/index.js'
import type {Inline} from '../types/index.js'
import {maskedText, slicePhrasing, textOf, words} from './phrasing.js'

/**
 * Put the subject of the sentence before in place of a pronoun that agrees with it, or before a verb
 * that begins the sentence, in a language that leaves such subjects out.
 */
export function resolveImplied(sentence: Inline, before: Inline, language: Language): Inline {
  const known = impliedSubjectOf(language.id)
  if (!known) return sentence
  const text = maskedText(sentence)
  const first = text.slice(0, text.search(/\s|$/))
  const starts = known.pronouns.filter(([pronoun]) => pronoun === first)
  const isDropped = known.drops === true && known.verbs.test(text)
  if (starts.length === 0 && !isDropped) return sentence
  const earlier = maskedText(before)
  const found = known.subject.exec(earlier) ?? (isDropped ? null : known.head?.exec(earlier))
  const end = found?.[0].length ?? 0
  const subject = slicePhrasing(before, 0, end)
  if (end === 0) return sentence
  if (isDropped) return withSubject(sentence, subject)
  if (!starts.some(([, start]) => start.test(textOf(subject)))) return sentence
  return [...subject, ...slicePhrasing(sentence, first.length, text.length)]
}

/** Whether a sentence begins with its verb, so that its subject stands above it. */
export function beginsWithVerb(sentence: Inline, language: Language): boolean {
  return impliedSubjectOf(language.id)?.verbs.test(maskedText(sentence)) === true
}

/** Write a subject before the verb that begins a sentence. */
export function withSubject(sentence: Inline, subject: Inline): Inline {
  const text = maskedText(sentence)
  return [
    ...subject,
    words(` ${text.slice(0, 1).toLowerCase()}`),
    ...slicePhrasing(sentence, 1, text.length)
  ]
}
