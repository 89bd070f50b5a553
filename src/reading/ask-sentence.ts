import {beginsWith, type Language, languageOf} from '../languages/index.js'
import type {Inline, Note} from '../types/index.js'
import {askLabel} from './ask-label.js'
import {isListLabel} from './ask-names.js'
import {countWords} from './count-words.js'
import {lowerFirst, textOf, words} from './phrasing.js'
import {askProperty, assemble} from './propose.js'
import type {Subject} from './subject.js'

/** Lead-ins this short (words) can be asked of the subject in the form that needs no grammar. */
export const maxNeutralWords = 8
/** Lead-ins this short (words) are labels: they need a subject to ask. */
const maxLabelWords = 3
/** Longest lead-in (words) that stands as it is, its end left open. */
const maxLeadInWords = 13

/**
 * Ask for a list by the sentence before it, without its colon: as a question where the language has
 * one for it, else as a property of the subject, or with the sentence's end left open.
 *
 * @param count Items of the list.
 * @returns `undefined` for a sentence that asks for no list.
 */
export function askSentence(
  note: Note,
  subject: Subject,
  text: Inline,
  count: number
): Inline | undefined {
  const language = languageOf(note.language)
  const plain = textOf(text)
  const pieces = language.askList?.(plain, language.isPlural(subject.text))
  if (pieces) return assemble(pieces, text, subject)
  if (isListLabel(text, note) || isShort(plain)) return askShort(note, subject, text, count)
  if (!language.askList) return isNeutral(plain) ? [...text, words(`: … (${count})?`)] : undefined
  if (!startsLikeName(plain, language)) return undefined
  const isLong = countWords(plain) > maxNeutralWords
  if (!isNeutral(plain) && plain.split(/\s+/).length > maxNeutralWords) return undefined
  const open = words(`: … (${count})?`)
  if (isPredicate(plain, language)) return [...subject.nodes, words(' '), ...lowerFirst(text), open]
  const isStatement = finiteVerb.test(plain) || language.readAction?.(plain) !== undefined
  if (isLong || isStatement) return [...text, open]
  return askProperty(subject.nodes, text, count)
}

/** Verbs of a lead-in that is a sentence, behind its subject. */
const finiteVerb =
  /\s(?:is|are|was|were|has|have|can|cannot|will|must|should|may|does|do|allows?|provides?|includes?)(?:\s|$)/i

/** Whether a lead-in goes on with a sentence about the subject: "Supports three services". */
function isPredicate(text: string, {openingOf}: Language): boolean {
  return openingOf?.(text) === 'third' || /^(?:can|has|have|must|should|is|are)\s/i.test(text)
}

/** A short lead-in is a label if it is a noun: `Main arteries:`, not `Four arrangements help:`. */
function askShort(note: Note, subject: Subject, text: Inline, count: number): Inline | undefined {
  const language = languageOf(note.language)
  const plain = textOf(text)
  const isNoun = isListLabel(text, note) || language.isPlural(plain) || !language.askList
  // Where verbs aren't known, only a word that is surely a noun is a label.
  if (!isNoun && !(language.openingOf && startsLikeName(plain, language))) return undefined
  return askLabel(note, subject.nodes, text, count)
}

/** Whether a lead-in may be a noun phrase: it begins with no verb, pronoun or conjunction. */
function startsLikeName(text: string, language: Language): boolean {
  if (beginsWith(text, language.pronouns, language)) return false
  if (beginsWith(text, language.nonTerms, language)) return false
  return language.openingOf?.(text) !== 'base'
}

function isNeutral(text: string): boolean {
  return countWords(text) <= maxLeadInWords
}

function isShort(text: string): boolean {
  return countWords(text) <= maxLabelWords
}
