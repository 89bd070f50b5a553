import {type Language, languageOf} from '../languages/index.js'
import {askAnnounced, askMembers} from '../languages/members.js'
import type {Inline, Note} from '../types/index.js'
import {askLabel} from './ask-label.js'
import {isLabel} from './labels.js'
import {nameInSentence} from './naming.js'
import {slicePhrasing, textOf, words} from './phrasing.js'
import {fillPattern} from './propose.js'

/**
 * Ask for the items that a term or heading names together.
 *
 * @param subject What the term belongs to, if it is only a label ("Symptoms").
 */
export function askNames(note: Note, subject: Inline, term: Inline, count: number): Inline {
  const language = languageOf(note.language)
  const text = textOf(term)
  if (isListLabel(term, note) && textOf(subject) !== text)
    return askLabel(note, subject, term, count)
  const announced = announcesKinds(text, language) ? askAnnounced(language.id, count) : undefined
  if (announced !== undefined)
    return fillPattern(announced, language.id === 'de' ? term : lowerFirst(term))
  if (language.id !== 'en' || !language.isPlural(text))
    return fillPattern(askMembers(language.id, count), nameInSentence(term, note))
  const told = counted.test(text) ? '' : ` (${count})`
  return fillPattern(`What are the {}${told}?`, withoutCapital(withoutArticle(term)))
}

/** A term that says how many there are. */
const counted = /^(?:the\s)?(?:\d+|two|three|four|five|six|seven)\s/i

/** Whether a term says nothing of what it belongs to. */
export function isListLabel(term: Inline, note: Note): boolean {
  const {listNouns, genericHeadings} = languageOf(note.language)
  const text = textOf(term).toLowerCase()
  return isLabel(term, note) || listNouns.has(text) || genericHeadings.has(text)
}

function withoutArticle(term: Inline): Inline {
  const article = /^(?:the|an?)\s+/i.exec(textOf(term))?.[0]
  return article === undefined ? term : slicePhrasing(term, article.length, textOf(term).length)
}

/** A phrase whose other words are small has its capital from the start of a line. */
function withoutCapital(term: Inline): Inline {
  const text = textOf(term)
  if (!/^\p{Lu}\p{Ll}+(?:\s|$)/u.test(text) || /\s\p{Lu}/u.test(text) || !text.includes(' '))
    return term
  return lowerFirst(term)
}

/** "Tipos de nubes": a noun in the plural, and of what. */
function announcesKinds(text: string, {listNouns}: Language): boolean {
  const [first = '', ...rest] = text.toLowerCase().split(/\s+/)
  return rest.length > 0 && listNouns.has(first)
}

function lowerFirst(term: Inline): Inline {
  const text = textOf(term)
  return [words(text.slice(0, 1).toLowerCase()), ...slicePhrasing(term, 1, text.length)]
}
