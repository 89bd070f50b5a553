import {languageOf} from '../languages/index.js'
import type {Inline, Note} from '../types/index.js'
import {placedBlocks} from './lists.js'
import {textOf} from './phrasing.js'
import {remember} from './remember.js'
import {readTermItem} from './term-items.js'

/** "Step 1", "第 2 步": one of a row, which names nothing alone. */
const numbered =
  /^(?:[\p{L}-]+\s+(?:\d{1,2}|[ivx]{1,4})|第\s*\S+\s*\p{L}|(?:情况|情形|情況|方法|性质|步骤|条件|阶段|类型)\s*[一二三四五六七八九十\d])$/u

/**
 * Whether a term names a property of something else: a word that says so ("Example"), or one that
 * the note uses for several things ("Capital" below each country).
 */
export function isLabel(term: Inline, note: Note): boolean {
  const text = textOf(term).trim().toLowerCase()
  if (numbered.test(text)) return true
  return languageOf(note.language).labels.has(text) || repeatedTerms(note).has(text)
}

/** Places in which the same term makes it a label: twice may be a term that is taken up again. */
const minPlaces = 3

const repeatedTerms = remember((note: Note): ReadonlySet<string> => {
  const language = languageOf(note.language)
  const places = new Map<string, Set<unknown>>()
  for (const {block, list, section} of placedBlocks(note)) {
    if (block.type !== 'paragraph') continue
    const term = readTermItem(block, language)?.term
    if (!term) continue
    const text = textOf(term).trim().toLowerCase()
    const known = places.get(text) ?? new Set()
    places.set(text, known.add(list ?? section))
  }
  const repeated = [...places].filter(([, {size}]) => size >= minPlaces)
  return new Set(repeated.map(([text]) => text))
})
