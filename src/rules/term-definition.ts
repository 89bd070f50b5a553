import {languageOf} from '../languages/index.js'
import {proposeDefinition} from '../reading/definition.js'
import {placedBlocks} from '../reading/lists.js'
import {readTermItem} from '../reading/term-items.js'
import type {Rule} from '../types/index.js'

/** `- term: text`, `` - `code` - text ``, `- *term*: text`. */
export const termDefinition: Rule = {
  id: 'term-definition',
  description: 'A plain, italic or code term at the start of an item, and what it is.',
  *derive(note) {
    const language = languageOf(note.language)
    for (const placed of placedBlocks(note)) {
      const {block, items} = placed
      if (block.type !== 'paragraph' || items[0]?.children[0] !== block) continue
      const item = readTermItem(block, language)
      if (!item || item.style === 'bold' || item.body.length === 0) continue
      const proposal = proposeDefinition(note, placed, item)
      if (proposal) yield proposal
    }
  }
}
