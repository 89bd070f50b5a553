import {proposeDefinition} from '../reading/definition.js'
import {placedBlocks} from '../reading/lists.js'
import {proposeNestedText} from '../reading/nested-text.js'
import {readItem} from '../reading/read-item.js'
import type {Rule} from '../types/index.js'

/** `- term: text`, `` - `code` - text ``, `- *term*: text`, lines of `term - text`. */
export const termDefinition: Rule = {
  id: 'term-definition',
  description: 'A plain, italic or code term at the start of an item, and what it is.',
  *derive(note) {
    for (const placed of placedBlocks(note)) {
      const {block, items} = placed
      const isItem = items[0]?.children[0] === block
      const item = readItem(placed, note)
      if (!item || item.style === 'bold' || !(isItem || placed.isLine) || item.inBrackets) continue
      const finding =
        item.body.length === 0
          ? proposeNestedText(note, placed, item)
          : proposeDefinition(note, placed, item)
      if (finding) yield finding
    }
  }
}
