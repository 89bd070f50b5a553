import {type Language, languageOf} from '../languages/index.js'
import {askAnnounced, askMembers} from '../languages/members.js'
import type {Inline, Note} from '../types/index.js'
import {askLabel} from './ask-label.js'
import {isLabel} from './labels.js'
import {nameInSentence} from './naming.js'
import {isNounPhrase} from './noun-phrase.js'
import {slicePhrasing, textOf, words} from './phrasing.js'
import {fillPattern} from './propose.js'
import {isSpecific} from './subject.js'

/**
 * Ask for the items that a term or heading names together.
 *
 * @param subject What the term belongs to, if it is only a label ("Symptoms").
 * @param names The items.
 */
export function askNames(
  note: Note,
  subject: Inline,
  term: Inline,
  names: ReadonlyArray<Inline>
): Inline {
  const language = languageOf(note.language)
  const text = textOf(term)
  const count = names.length
  const about = textOf(subject)
  if (about !== text && (isListLabel(term, note) || belongsTo(text, about, language)))
    return askLabel(note, subject, term, count)
  const announced = announcesKinds(text, language) ? askAnnounced(language.id, count) : undefined
  if (announced !== undefined)
    return fillPattern(announced, language.id === 'de' ? term : lowerFirst(term))
  if (language.id !== 'en' || !language.isPlural(text) || clauseEnd.test(text)) {
    const isDescribed = !names.every((name) => isNounPhrase(textOf(name), language))
    return fillPattern(askMembers(language.id, count, isDescribed), nameInSentence(term, note))
  }
  const told = counted.test(text) ? '' : ` (${count})`
  return fillPattern(`What are the {}${told}?`, withoutCapital(withoutArticle(term)))
}

/** What follows a bracket within a name: "Clocks (HLCs) achieve" is none. */
const clauseEnd = /\)\s+\p{Ll}/u

/** Whether a term is asked of what it belongs to: a predicate ("Useful for"), or a plural alone. */
function belongsTo(text: string, about: string, language: Language): boolean {
  if (language.id !== 'en' || !isSpecific(about, language)) return false
  if (language.askLabel?.(text, about) !== undefined) return true
  const isName = /\s\S*\p{Lu}/u.test(text) || /^\p{Lu}\S*\p{Lu}/u.test(text)
  const isShort = text.split(/\s+/).length <= maxLabelWords
  return isShort && !isName && language.askPlural?.(text) !== undefined
}

/** Longest plural (words) that says nothing of what it belongs to. */
const maxLabelWords = 2

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
