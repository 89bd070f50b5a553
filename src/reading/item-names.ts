import type {List, ListItem, Paragraph} from 'mdast'
import type {Language} from '../languages/index.js'
import type {Inline} from '../types/index.js'
import {countWords} from './count-words.js'
import {itemParagraph} from './item-paragraph.js'
import {lengthWithoutEnd} from './length-without-end.js'
import {isLinkOnly} from './link-only.js'
import {linesOf, maskedText, slicePhrasing, textOf, trimPhrasing} from './phrasing.js'
import {isSentenceTermList, sentenceTerms} from './sentence-terms.js'
import {splitSentences} from './sentences.js'
import {readTermItem} from './term-items.js'

/** Words of a list name without a term: more make it a sentence. */
const maxNameWords = 9
/** Characters of a name in a script without spaces. */
const maxNameLength = 70

/**
 * Name the items of a list: the term where an item has one, else a short text.
 *
 * @returns One name an item, or `undefined` if any item has none.
 */
export function itemNames(list: List, language: Language): ReadonlyArray<Inline> | undefined {
  if (isSentenceTermList(list)) return sentenceTerms(list)
  const heads = language.spaceless ? commaHeads(list) : undefined
  if (heads) return heads
  const names: Inline[] = []
  for (const item of list.children) {
    const paragraph = itemParagraph(item)
    const isTask = (item.checked ?? undefined) !== undefined
    const name = paragraph && !isTask ? itemName(paragraph, item, language) : undefined
    if (!name) return undefined
    names.push(name)
  }
  return names
}

/** Longest name (words) before the comma of a Chinese or Japanese item. */
const maxHeadWords = 4

/** `样本空间 Ω，指明…`: where every item has a short name before its first comma, the names. */
function commaHeads(list: List): ReadonlyArray<Inline> | undefined {
  const heads = list.children.map((item) => {
    const paragraph = itemParagraph(item)
    const line = paragraph ? (linesOf(paragraph)[0] ?? []) : []
    const comma = maskedText(line).search(/[，、：]/)
    return comma > 0 ? trimPhrasing(slicePhrasing(line, 0, comma)) : []
  })
  const isNamed = heads.every((head) => head.length > 0 && countWords(textOf(head)) <= maxHeadWords)
  return isNamed ? heads : undefined
}

/** Words for what stands below an item: without it, the item says nothing. */
const pointsDown =
  /\b(?:the following|as follows|folgende[nrsm]?|siguientes?|suivante?s?|seguent[ei]|seguintes?)\b|следующ|以下|下列|如下|次の/iu

/** Most words of a list whose items are asked for as they stand. */
const maxListWords = 36
/** Words of one such item. */
const maxItemWords = 14

/** The items of a list as they stand, if they are short sentences or phrases. */
export function itemTexts(list: List): ReadonlyArray<Inline> | undefined {
  const texts = list.children.map((item) => {
    const paragraph = itemParagraph(item)
    const lines = paragraph ? linesOf(paragraph) : []
    const [line] = lines
    if (!line || lines.length > 1 || item.children.length > 1 || item.checked !== null) return []
    const text = maskedText(line)
    const isOne = splitSentences(line).length === 1 && !/[?？:：]\s*$/.test(text)
    return isOne ? trimPhrasing(slicePhrasing(line, 0, lengthWithoutEnd(text, endMarks))) : []
  })
  const lengths = texts.map((text) => countWords(textOf(text)))
  if (lengths.some((length) => length === 0 || length > maxItemWords)) return undefined
  return lengths.reduce((sum, length) => sum + length, 0) > maxListWords ? undefined : texts
}

const endMarks = /[\s.;,:：。；，．]+$/

function itemName(
  paragraph: Paragraph,
  {children}: ListItem,
  language: Language
): Inline | undefined {
  const item = readTermItem(paragraph, language)
  const isVerb = item && language.openingOf?.(textOf(item.term)) === 'base'
  if (item && !(isVerb && !textOf(item.term).includes(' '))) return item.term
  const line = linesOf(paragraph)[0] ?? []
  const marked = markedName(line)
  if (marked) return marked
  const text = maskedText(line)
  if (splitSentences(line).length !== 1 || /[?？؟]$/.test(text)) return undefined
  if (pointsDown.test(text)) return undefined
  // A name with more below it may end in a colon.
  if (/[:：]$/.test(text) && children.length < 2) return undefined
  const name = withoutBracket(
    trimPhrasing(slicePhrasing(line, 0, lengthWithoutEnd(text, endMarks)))
  )
  const plain = textOf(name)
  if (countWords(plain) > maxNameWords || plain.length > maxNameLength) return undefined
  return isLinkOnly(name) ? undefined : name
}

/** Numbering within a bold name: "**2. ADFS**". */
const numbering = /^(?:\d{1,2}|[a-z])[.)]\s+/i

/** `**push**, which adds an element`: the one bold phrase, if an explanation follows its comma. */
function markedName([first, ...rest]: Inline): Inline | undefined {
  if (first?.type !== 'strong' || rest.some(({type}) => type === 'strong')) return undefined
  if (!/^\s?,\s+(?:\S+\s+){2}\S/.test(maskedText(rest))) return undefined
  const start = numbering.exec(textOf(first))?.[0].length ?? 0
  const name = slicePhrasing(first.children, start, textOf(first).length)
  return countWords(textOf(name)) <= maxNameWords ? trimPhrasing(name) : undefined
}

/** Shortest bracket (characters) that is a remark and no part of a name. */
const minRemarkLength = 12

/** A name without the remark in brackets behind it: `Allergens (dust, pollen, pets)`. */
function withoutBracket(name: Inline): Inline {
  const text = maskedText(name)
  const start = /\s*[(（][^()（）]*[)）]$/.exec(text)?.index ?? text.length
  if (start === 0 || text.length - start < minRemarkLength) return name
  return trimPhrasing(slicePhrasing(name, 0, start))
}
