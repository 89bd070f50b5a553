import type {Heading, PhrasingContent} from 'mdast'
import {type Language, languageOf} from '../languages/index.js'
import {withoutOrnament} from '../parse/title.js'
import type {Inline, Note, Section} from '../types/index.js'
import {lengthWithoutEnd} from './length-without-end.js'
import {slicePhrasing, textOf, trimPhrasing, withoutMarks, words} from './phrasing.js'
import {remember} from './remember.js'

/** What a fact is about when its own words don't say so. */
export interface Subject {
  nodes: Inline
  text: string
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
  }
  const {title} = note
  const alias = note.frontmatter.aliases[0]
  const name = isSpecific(title, language) || alias === undefined ? title : alias
  return {nodes: [words(name)], text: name}
})

/** Content of a heading without numbering, pictures, marks and a final colon. */
export const headingNodes = remember((heading: Heading): ReadonlyArray<PhrasingContent> => {
  const nodes = trimPhrasing(withoutMarks(heading.children))
  const text = textOf(nodes)
  const plain = withoutOrnament(text)
  const start = text.endsWith(plain) ? text.length - plain.length : 0
  return trimPhrasing(slicePhrasing(nodes, start, lengthWithoutEnd(text, /\s*[:：.]+$/)))
})

/** Whether a heading or title names something that a question can be about. */
export function isSpecific(text: string, language: Language): boolean {
  const whole = withoutOrnament(text).toLowerCase()
  const plain = whole.slice(0, lengthWithoutEnd(whole, /\s*[:：.?]+$/))
  if (plain === '' || /[?？]$/.test(text.trim())) return false
  if (plain.split(/\s+/).length > maxSubjectWords) return false
  return (
    !language.genericHeadings.has(plain) &&
    !language.labels.has(plain) &&
    !language.listNouns.has(plain)
  )
}
