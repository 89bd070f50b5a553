import type {Note} from '../types/index.js'
import {isRelatedTerm} from './known-terms.js'
import {textByBlock} from './text-by-block.js'

/** Shortest part of a phrase (characters) that is looked for. */
const minLength = 2
/** Between what owns and what is owned, and between words. */
const joint = /的|\s/u

/**
 * Whether a phrase is surely a noun: the note is about it, or names it, or its first or last part,
 * more than once. Where no spaces part words, nothing else tells a noun from the start of a clause.
 */
export function isNamedAgain(phrase: string, note: Note): boolean {
  const parts = phrase.split(joint).filter((part) => part.length >= minLength)
  const text = textByBlock(note.tree)
  return [phrase, parts[0], parts.at(-1)].some(
    (part) => part !== undefined && (isRelatedTerm(part, note) || isRepeated(part, text))
  )
}

/** Whether a text holds a phrase more than once. */
export function isRepeated(phrase: string, text: string): boolean {
  const first = text.indexOf(phrase)
  return first >= 0 && text.includes(phrase, first + phrase.length)
}
