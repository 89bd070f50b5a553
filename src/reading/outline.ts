import type {Note} from '../types/index.js'
import {countWords} from './count-words.js'
import {placedBlocks} from './lists.js'
import {textOf} from './phrasing.js'
import {remember} from './remember.js'

/** Share of items that only name something (0–1), and fewest items, that make a note an outline. */
const minNameShare = 0.7
const minItems = 12
/** Longest item (words) that may be a mere name. */
const maxNameWords = 4

/** Whether a note lists what there is to know, and says little of it: names below names. */
export const isOutline = remember((note: Note): boolean => {
  const items = placedBlocks(note).filter(
    ({block, items: [item]}) => block.type === 'paragraph' && item?.children[0] === block
  )
  const names = items.filter(({block}) => isName(textOf(block)))
  return items.length >= minItems && names.length >= items.length * minNameShare
})

function isName(text: string): boolean {
  return countWords(text) <= maxNameWords && !/[:：–—=]\s/.test(text.trim())
}
