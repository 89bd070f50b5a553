import {type Language, languageOf} from '../languages/index.js'
import type {Inline, Note} from '../types/index.js'
import {isNameWithin, isSmallElsewhere} from './naming.js'
import {lowerFirst, textOf, words} from './phrasing.js'

/** A word with a capital and no other: one with more is a name or an abbreviation. */
const titleWord = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{Ll}'’]+(?![\p{L}\p{N}])/gu

/** English endings of words that begin no name: "Requirements", "Educational". */
const commonEnding =
  /(?:[st]ions?|ments?|ness|ances?|ences?|ities|ability|ional|ical|ative|ctive|able|ible|ous)$/

/** Words before the noun of a label: "Key Features". */
const commonWord =
  /^(?:key|main|common|major|minor|typical|important|basic|general|special|specific|primary|secondary|core|supported|required|additional|other|further|different|similar|new|old|risk|best|use|test|text|data|time|user|users|name|names|change|changes|issue|issues|case|cases|challenge|challenges|capability|capabilities|principle|policy|policies|service|services|step|value|values|metric|metrics|event|events|tool|tools|task|tasks|record|records|group|groups|level|levels|item|items|field|fields|and|or)$/

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
  const isNoun = commonWord.test(small) || commonEnding.test(small) || listNouns.has(small)
  return isNoun && !isNameWithin(word, note)
}
