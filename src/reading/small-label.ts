import {isCommonWord} from '../languages/common-words.js'
import {type Language, languageOf} from '../languages/index.js'
import type {Inline, Note} from '../types/index.js'
import {isNameWithin, isSmallElsewhere} from './naming.js'
import {lowerFirst, textOf, words} from './phrasing.js'

/** A word with a capital and no other: one with more is a name or an abbreviation. */
const titleWord = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{Ll}'’]+(?![\p{L}\p{N}])/gu

/**
 * Write a label as a sentence has it: "Common Use Cases" becomes "common use cases". One of whose
 * words any may be a name stays as it is.
 */
export function smallLabel(label: Inline, note: Note): Inline {
  const text = textOf(label)
  const language = languageOf(note.language)
  const first = /^\p{Lu}[\p{Ll}’-]+(?=\s|$)/u.exec(text)?.[0]
  if (first !== undefined && !/\s\S*\p{Lu}/u.test(text)) {
    const isName = !language.listNouns.has(first.toLowerCase()) && isNameWithin(first, note)
    return isName ? label : lowerFirst(label)
  }
  if (language.id !== 'en' || label.some(({type}) => type !== 'text')) return label
  const titled = text.match(titleWord) ?? []
  if (titled.length === 0 || !titled.every((word) => isCommon(word, note, language))) return label
  return [words(text.replace(titleWord, (word) => word.toLowerCase()))]
}

function isCommon(word: string, note: Note, {listNouns}: Language): boolean {
  const small = word.toLowerCase()
  if (isSmallElsewhere(word, note)) return true
  const isNoun = isCommonWord(small) || listNouns.has(small)
  return isNoun && !isNameWithin(word, note)
}
