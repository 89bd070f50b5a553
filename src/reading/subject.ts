import type {Heading, PhrasingContent} from 'mdast'
import {type Language, languageOf} from '../languages/index.js'
import {withoutOrnament} from '../parse/title.js'
import type {CalloutTitle} from '../syntax/nodes.js'
import type {Inline, Note, Section} from '../types/index.js'
import {lengthWithoutEnd} from './length-without-end.js'
import {slicePhrasing, textOf, trimPhrasing, withoutMarks, words} from './phrasing.js'
import {remember} from './remember.js'

/** What a fact is about when its own words don't say so. */
export interface Subject {
  nodes: Inline
  text: string
}

/** Longest heading (words) that is a list noun with its adjectives: "Clinical Features". */
const maxListNameWords = 3

/** Nouns for a part of a text, whatever it is about: "Implementation Note". */
const remarkNouns =
  /^(?:notes?|examples?|overview|summary|introduction|details?|remarks?|basics|questions?)$/i

function isListName(text: string, {listNouns}: Language): boolean {
  const words = text.split(/\s+/)
  const last = words.at(-1) ?? ''
  return words.length <= maxListNameWords && (listNouns.has(last) || remarkNouns.test(last))
}

/** Longest heading (words) that names something; longer ones are sentences. */
const maxSubjectWords = 8

/**
 * Find what a section is about: the nearest heading that names something, else the note's title,
 * else its first alias.
 */
export function subjectOf(note: Note, trail: Section['trail']): Subject {
  return findSubject(trail, note)
}

const findSubject = remember((trail: Section['trail'], note: Note): Subject => {
  const language = languageOf(note.language)
  for (const heading of [...trail].reverse()) {
    const nodes = headingNodes(heading)
    const text = textOf(nodes)
    if (isSpecific(text, language)) return {nodes, text}
    if (/[?？؟]$/.test(text.trim()) || request.test(text)) return askedSubject(nodes)
  }
  const {title} = note
  const alias = note.frontmatter.aliases[0]
  const name = isSpecific(title, language) || alias === undefined ? title : alias
  return {nodes: [words(name)], text: name}
})

/** A request to a learner: "Explain the concept of tides". */
const request = /^(?:define|explain|describe|discuss)\s/i

/** Questions for a definition, and the thing that they ask for. */
const definitionQuestions: ReadonlyArray<RegExp> = [
  /^(?:define|explain|describe|discuss)\s+(?:the\s+(?:concept|idea|notion|meaning)\s+of\s+)?(?:an?\s+|the\s+)?(?<thing>[^,;:?]+)$/i,
  /^(?:what\s+(?:is|are|was|were)|define|explain)\s+(?:an?\s+|the\s+)?(?<thing>[^,;:?]+?)(?:\s+and\s+(?:how|why|what|when)\s.*)?\s*\?$/i,
  /^was\s+(?:ist|sind|versteht man unter)\s+(?:eine?\s+|der\s+|die\s+|das\s+)?(?<thing>[^,;:?]+?)\s*\?$/i,
  /^¿?(?:qué|que)\s+(?:es|son)\s+(?:una?\s+|el\s+|la\s+|los\s+|las\s+)?(?<thing>[^,;:?]+?)\s*\?$/i,
  /^qu['’]est-ce\s+qu(?:e\s+|['’])(?:une?\s+|l[ea]s?\s+)?(?<thing>[^,;:?]+?)\s*\?$/i,
  /^(?:che\s+)?cos(?:a|['’])\s*(?:è|sono)\s+(?:una?\s+|il\s+|la\s+)?(?<thing>[^,;:?]+?)\s*\?$/i,
  /^o\s+que\s+(?:é|são)\s+(?:uma?\s+|o\s+|a\s+)?(?<thing>[^,;:?]+?)\s*\?$/i,
  /^(?:что\s+такое)\s+(?<thing>[^,;:?]+?)\s*\?$/i,
  /^(?:什么是|甚麼是|什麼是)(?<thing>[^，；：？?]+)[？?]$/u
]

/** What a question heading is about: what it asks for, else the question as it stands. */
function askedSubject(nodes: ReadonlyArray<PhrasingContent>): Subject {
  const text = textOf(nodes).trim()
  for (const pattern of definitionQuestions) {
    const thing = pattern.exec(text)?.groups?.thing
    if (thing === undefined || thing.split(/\s+/).length > maxSubjectWords) continue
    const start = text.indexOf(thing)
    return {nodes: slicePhrasing(nodes, start, start + thing.length), text: thing}
  }
  const end = text.replace(/\s*[?？؟]$/, '').length
  return {nodes: trimPhrasing(slicePhrasing(nodes, 0, end)), text: text.slice(0, end)}
}

/** Content of a heading, or of a callout's title, without numbering, pictures, marks and a final colon. */
export const headingNodes = remember(
  (heading: Heading | CalloutTitle): ReadonlyArray<PhrasingContent> => {
    const nodes = trimPhrasing(withoutMarks(heading.children))
    const text = textOf(nodes)
    const plain = withoutOrnament(text)
    const start = text.endsWith(plain) ? text.length - plain.length : 0
    return trimPhrasing(slicePhrasing(nodes, start, lengthWithoutEnd(text, /\s*[:：.]+$/)))
  }
)

/** Names of a paper, not of what it is about. */
const paperNames =
  /\b(?:study (?:notes|guide)|(?:lecture|class|course|reading) notes|cheat ?sheet|flashcards?|quiz(?: practice)?|practice|multi-line format|lernzettel|zusammenfassung|apuntes|resumen|readme)\b/i

/** Fewest words of an instruction: "Enable peering for a network" names nothing. */
const minInstructionWords = 3

/** Whether a heading or title names something that a question can be about. */
export function isSpecific(text: string, language: Language): boolean {
  const whole = withoutOrnament(text).toLowerCase()
  if (paperNames.test(whole)) return false
  const plain = whole.slice(0, lengthWithoutEnd(whole, /\s*[:：.?]+$/))
  if (plain === '' || /[?？؟]$/.test(text.trim())) return false
  const length = plain.split(/\s+/).length
  if (length > maxSubjectWords) return false
  if (length >= minInstructionWords && language.isInstruction?.(plain)) return false
  return !isGeneric(plain, language) && !isListName(plain, language)
}

/** What joins two names of parts of a text: "Motivation & Definition". */
const joint = /\s*(?:&|\/|,|\s(?:and|und|y|et|e|en|и|і)\s)\s*/u

function isGeneric(plain: string, {genericHeadings, labels}: Language): boolean {
  const isPart = (part: string) => genericHeadings.has(part) || labels.has(part)
  return isPart(plain) || (joint.test(plain) && plain.split(joint).every(isPart))
}
