import type {List} from 'mdast'
import {type Language, languageOf} from '../languages/index.js'
import type {Note} from '../types/index.js'
import {itemParagraph} from './item-paragraph.js'
import {saysKind} from './kind-of-thing.js'
import type {PlacedBlock} from './lists.js'
import {isNounPhrase} from './noun-phrase.js'
import {linesOf, textOf} from './phrasing.js'
import {remember} from './remember.js'
import {isSentenceTermList, readSentenceTerm} from './sentence-terms.js'
import {isEqualsSign, readTermItem, type TermItem} from './term-items.js'

/** Share of a list's items that must begin with a term before a dash or a full stop is a mark. */
const minShare = 0.5

/**
 * Read the term of a block, with its neighbours in mind: without a mark of its own, a term before a
 * dash or a full stop is one only where its list is made of such.
 */
export function readItem({block, list, items}: PlacedBlock, note: Note): TermItem | undefined {
  if (block.type !== 'paragraph') return undefined
  const language = languageOf(note.language)
  const item = readTermItem(block, language)
  const isFirst = items[0]?.children[0] === block
  if (item) {
    const isMarked =
      item.style !== 'plain' || isEquation(item, language) || !list || isTermList(list, language)
    return isMarked || saysWhatItIs(item, language) ? item : undefined
  }
  return list && isFirst && isSentenceTermList(list)
    ? readSentenceTerm(linesOf(block)[0] ?? [])
    : undefined
}

/** `fiat money = money by decree`: the sign is a mark, if a thing stands before it. */
function isEquation({term, mark}: TermItem, language: Language): boolean {
  return isEqualsSign(mark) && isNounPhrase(textOf(term), language)
}

/** Longest term (words) that needs no neighbours of its kind to be one. */
const maxLoneTermWords = 3
/** Whether the text of a plain term defines it beyond doubt. */
function saysWhatItIs({term, body}: TermItem, language: Language): boolean {
  const [name, text] = [textOf(term), textOf(body)]
  return (
    name.split(/\s+/).length <= maxLoneTermWords &&
    isNounPhrase(name, language) &&
    saysKind(text, language)
  )
}

const isTermList = remember((list: List, language: Language): boolean => {
  const items = list.children.map((item) => {
    const paragraph = itemParagraph(item)
    return paragraph && readTermItem(paragraph, language)
  })
  const found = items.filter((item) => item !== undefined).length
  return found / items.length >= minShare
})
