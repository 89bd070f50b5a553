import {proposeDefinition} from '../reading/definition.js'
import {placedBlocks} from '../reading/lists.js'
import {proposeNestedText} from '../reading/nested-text.js'
import {textOf} from '../reading/phrasing.js'
import {readItem} from '../reading/read-item.js'
import type {Rule} from '../types/index.js'

/** Shortest text in brackets (words) that says what a term is, and does not only qualify it. */
const minBracketWords = 4

/** `- **term**: text`, in all its spellings, and paragraphs that begin so. */
export const boldDefinition: Rule = {
  id: 'bold-definition',
  description: 'A bold term at the start of an item or paragraph, and what it is.',
  *derive(note) {
    for (const placed of placedBlocks(note)) {
      const item = readItem(placed, note)
      if (item?.style !== 'bold') continue
      if (item.inBrackets && !saysWhatItIs(textOf(item.body))) continue
      const finding =
        item.body.length === 0
          ? proposeNestedText(note, placed, item)
          : proposeDefinition(note, placed, item)
      if (finding) yield finding
    }
  }
}

function saysWhatItIs(text: string): boolean {
  return text.split(/\s+/).length >= minBracketWords && !/[,;/]/.test(text)
}
