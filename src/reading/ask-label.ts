import {beginsWith, type Language, languageOf} from '../languages/index.js'
import type {Inline, Note} from '../types/index.js'
import {nameInSentence} from './naming.js'
import {textOf, words} from './phrasing.js'
import {askProperty, fillPattern} from './propose.js'
import {smallLabel} from './small-label.js'
import {stemsOf} from './stems.js'
import {isSpecific} from './subject.js'

/**
 * Ask for a property of a subject: as a sentence where the language knows the label ("What are the
 * advantages of caching?"), else in the form that needs no grammar.
 *
 * @param count Items that the answer has.
 */
export function askLabel(note: Note, subject: Inline, label: Inline, count?: number): Inline {
  const language = languageOf(note.language)
  const [name, about] = [textOf(label).trim(), textOf(subject)]
  const pattern = language.askLabel?.(name, about)
  if (!isSpecific(about, language)) return askProperty(subject, label, count)
  if (pattern !== undefined) return fillPattern(pattern, nameInSentence(subject, note))
  const several = count === undefined ? undefined : language.askPlural?.(name)
  if (several === undefined || !isThing(name, language) || !isThing(about, language))
    return askProperty(subject, label, count)
  return askSeveral(
    several.replace('{count}', String(count)),
    smallLabel(label, note),
    nameInSentence(subject, note)
  )
}

/** Fill a question for several things; one whose label names the subject asks for the label alone. */
function askSeveral(pattern: string, label: Inline, subject: Inline): Inline {
  const [before = '', after = ''] = pattern.split('{label}')
  const told = new Set(stemsOf(textOf(label)))
  const stems = stemsOf(textOf(subject))
  const namesSubject = stems.length > 0 && stems.every((stem) => told.has(stem))
  const rest = namesSubject ? [words(after.replace(/^.*\{\}/, ''))] : fillPattern(after, subject)
  return [words(before), ...label, ...rest]
}

/** Whether a text begins with a name, and with no verb, pronoun or preposition. */
function isThing(text: string, language: Language): boolean {
  if (beginsWith(text, language.pronouns, language)) return false
  if (beginsWith(text, language.nonTerms, language)) return false
  return language.openingOf === undefined || language.openingOf(text) === 'other'
}
