import {languageOf} from '../languages/index.js'
import type {Inline, Note} from '../types/index.js'
import {nameInSentence} from './naming.js'
import {textOf} from './phrasing.js'
import {askProperty, fillPattern} from './propose.js'
import {isSpecific} from './subject.js'

/**
 * Ask for a property of a subject: as a sentence where the language knows the label ("What are the
 * advantages of caching?"), else in the form that needs no grammar.
 *
 * @param count Items that the answer has.
 */
export function askLabel(note: Note, subject: Inline, label: Inline, count?: number): Inline {
  const language = languageOf(note.language)
  const pattern = language.askLabel?.(textOf(label).trim(), textOf(subject))
  if (pattern === undefined || !isSpecific(textOf(subject), language))
    return askProperty(subject, label, count)
  return fillPattern(pattern, nameInSentence(subject, note))
}
