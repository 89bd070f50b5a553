import type {Note} from '../types/index.js'
import type {PlacedBlock} from './lists.js'
import {parentTerm} from './parent-term.js'
import {textOf} from './phrasing.js'
import {stemsOf} from './stems.js'
import {headingNodes} from './subject.js'

/** A name: an abbreviation, a capital or digit within a word, or several words with capitals. */
const name = /\p{Lu}[\p{Lu}\d]|\p{Ll}\p{Lu}|\p{L}\d|\p{Lu}\p{L}+\s\p{Lu}/u

/** Whether a term is a name that shares a word with the title, a heading or the item above it. */
export function isAboutContext(term: string, placed: PlacedBlock, note: Note): boolean {
  if (!name.test(term)) return false
  const parent = parentTerm(placed, note)
  const above = [
    note.title,
    ...placed.section.trail.map((heading) => textOf(headingNodes(heading))),
    ...(parent ? [textOf(parent)] : [])
  ]
  const known = new Set(above.flatMap((text) => stemsOf(text)))
  return stemsOf(term).some((stem) => known.has(stem))
}
