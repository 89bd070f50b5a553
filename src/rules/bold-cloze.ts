import type {PhrasingContent} from 'mdast'
import {hideMarkedPhrases} from '../reading/hide-marked.js'
import type {Rule} from '../types/index.js'

/** `VPNs use an **encrypted tunnel**.`, `==encrypted tunnel==` */
export const boldCloze: Rule = {
  id: 'bold-cloze',
  description: 'A sentence with a bold or highlighted phrase hidden, if it says what it is about.',
  derive: (note) => hideMarkedPhrases(note, isBold)
}

function isBold({type}: PhrasingContent): boolean {
  return type === 'strong' || type === 'highlight'
}
