import type {PhrasingContent} from 'mdast'
import {hideMarkedPhrases} from '../reading/hide-marked.js'
import {textOf} from '../reading/phrasing.js'
import type {Rule} from '../types/index.js'

/** `The site is the *local position* of a firm.` */
export const italicCloze: Rule = {
  id: 'italic-cloze',
  description: 'A sentence with an italic phrase hidden, if the phrase names something.',
  derive: (note) => hideMarkedPhrases(note, isName)
}

/** Most single words in italics are only stressed; several, or a name, say something. */
function isName(node: PhrasingContent): boolean {
  if (node.type !== 'emphasis') return false
  const text = textOf(node).trim()
  if (/^\p{L}+ly\s/u.test(text)) return false
  return /\s/.test(text) || /^\p{Lu}\p{L}{2,}/u.test(text)
}
