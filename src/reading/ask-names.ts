import {type Language, languageOf} from '../languages/index.js'
import {askAnnounced, askMembers} from '../languages/members.js'
import type {Inline, Note} from '../types/index.js'
import {askLabel} from './ask-label.js'
import {isLabel} from './labels.js'
import {nameInSentence} from './naming.js'
import {isNounPhrase} from './noun-phrase.js'
import {lowerFirst, slicePhrasing, textOf} from './phrasing.js'
import {askProperty, fillPattern} from './propose.js'
import {smallLabel} from './small-label.js'
import {stemsOf} from './stems.js'
import {isSpecific} from './subject.js'

/**
 * Ask for the items that a term or heading names together.
 *
 * @param subject What the term belongs to, if it is only a label ("Symptoms").
 * @param names The items.
 * @returns `undefined` for a term that tells its items: "Hubs and switches".
 */
export function askNames(
  note: Note,
  subject: Inline,
  named: Inline,
  names: ReadonlyArray<Inline>
): Inline | undefined {
  const language = languageOf(note.language)
  const term = withoutNumber(named)
  const text = textOf(term)
  if (coordinated.test(text) && tellsNames(text, names)) return undefined
  const count = names.length
  const about = textOf(subject)
  if (about !== text && (isListLabel(term, note) || belongsTo(text, about, language)))
    return askLabel(note, subject, term, count)
  const announced = announcesKinds(text, language) ? askAnnounced(language.id, count) : undefined
  if (announced !== undefined)
    return fillPattern(announced, language.id === 'de' ? term : lowerFirst(term))
  if (about !== text && openPhrase.test(text) && isSpecific(about, language))
    return askProperty(subject, smallLabel(term, note), count)
  if (language.id !== 'en' || !namesSeveral(text, language) || clauseEnd.test(text)) {
    const isDescribed = !names.every((name) => isNounPhrase(textOf(name), language))
    return fillPattern(askMembers(language.id, count, isDescribed), nameInSentence(term, note))
  }
  const told = counted.test(text) ? '' : ` (${count})`
  return fillPattern(`What are the {}${told}?`, smallLabel(withoutArticle(term), note))
}

/** A term without the number of its place: "2. Factories". */
function withoutNumber(term: Inline): Inline {
  const number = /^\d+[.)]\s+/.exec(textOf(term))?.[0].length ?? 0
  return number === 0 ? term : slicePhrasing(term, number, textOf(term).length)
}

/** Several names in one term. */
const coordinated = /\s(?:and|&|vs\.?|und|y|et|e)\s/i

/** Whether a term has most of its items in itself: they are no answer to it. */
function tellsNames(term: string, names: ReadonlyArray<Inline>): boolean {
  const told = new Set(stemsOf(term))
  const count = names.filter((name) => told.has(stemsOf(textOf(name))[0] ?? '')).length
  return count > names.length / 2
}

/** English phrases that go on with their items, or compare: "Breakdowns by", "More identities". */
const openPhrase = /\s(?:by|to|for|with|on|in|from|of|as|than)$|^(?:more|less|fewer|no)\s/i

/** A place in a row: "Step 3: Design the parts". */
const ordinal = /^\p{L}+\s\d+(?:[:.)]|\s[-–—])\s/u

/** Whether an English term is a plural of its own: one with "and" has a common noun at its end. */
function namesSeveral(text: string, language: Language): boolean {
  if (ordinal.test(text)) return false
  if (!coordinated.test(text)) return language.isPlural(text)
  const last = text.split(/\s/).at(-1) ?? ''
  return /^\p{Ll}+$/u.test(last) && !/\s(?:&|vs\.?)\s/.test(text) && language.isPlural(last)
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

/** "Tipos de nubes": a noun in the plural, and of what. */
function announcesKinds(text: string, {listNouns}: Language): boolean {
  const [first = '', ...rest] = text.toLowerCase().split(/\s+/)
  return rest.length > 0 && listNouns.has(first)
}
