import {languageOf} from '../languages/index.js'
import {proposeDefinition} from '../reading/definition.js'
import {placedBlocks} from '../reading/lists.js'
import {readTermItem} from '../reading/term-items.js'
import type {Rule} from '../types/index.js'

/** `- **term**: text`, in all its spellings, and paragraphs that begin so. */
export const boldDefinition: Rule = {
  id: 'bold-definition',
  description: 'A bold term at the start of an item or paragraph, and what it is.',
  *derive(note) {
    const language = languageOf(note.language)
    for (const placed of placedBlocks(note)) {
      if (placed.block.type !== 'paragraph') continue
      const item = readTermItem(placed.block, language)
      if (item?.style !== 'bold' || item.body.length === 0) continue
      const proposal = proposeDefinition(note, placed, item)
      if (proposal) yield proposal
    }
  }
}
