import {type Language, languageOf} from '../languages/index.js'
import type {Inline, Note} from '../types/index.js'
import {countWords} from './count-words.js'
import {itemParagraph} from './item-paragraph.js'
import type {PlacedBlock} from './lists.js'
import {isNounPhrase} from './noun-phrase.js'
import {linesOf, maskedText, slicePhrasing, textOf, trimPhrasing} from './phrasing.js'
import {splitSentences} from './sentences.js'
import {readTermItem} from './term-items.js'

/** Longest text (words) of an item that names what stands below it. */
const maxNameWords = 8

/**
 * Name the nearest item above that a block belongs to: its term, or its short text. It stands where
 * a heading would.
 */
export function parentTerm({items, label}: PlacedBlock, {language}: Note): Inline | undefined {
  for (const item of items.slice(1)) {
    const paragraph = itemParagraph(item)
    const name = paragraph && nameOf(paragraph, languageOf(language))
    if (name && isNounPhrase(textOf(name), languageOf(language))) return name
  }
  return label
}

function nameOf(paragraph: NonNullable<ReturnType<typeof itemParagraph>>, language: Language) {
  const item = readTermItem(paragraph, language)
  if (item && countWords(textOf(item.term)) <= maxNameWords) return item.term
  const line = linesOf(paragraph)[0] ?? []
  if (splitSentences(line).length !== 1) return undefined
  const text = maskedText(line)
  const end = text.replace(/[\s:：.;,]+$/, '').length
  if (end === 0 || countWords(text.slice(0, end)) > maxNameWords) return undefined
  const name = trimPhrasing(slicePhrasing(line, 0, end))
  return /[\p{L}\p{N}]/u.test(textOf(name)) ? name : undefined
}
