import {defaultSchema, type Schema} from 'hast-util-sanitize'
import {deletionElement} from './cloze.js'

/** GitHub's list, with what Obsidian shows beside it. No scripts, styles, frames or event handlers. */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'mark', 'u', 'small', deletionElement],
  attributes: {
    ...defaultSchema.attributes,
    a: ['href'],
    blockquote: [['className', 'callout']],
    ol: ['start'],
    img: ['src', 'alt', 'width', 'height'],
    p: [['className', 'callout-title']],
    span: [['className', 'missing']],
    [deletionElement]: ['dataNumber'],
    '*': ['align', 'dir', 'lang']
  },
  strip: ['script', 'style'],
  // No protocol: only files of the package are shown, nothing is fetched.
  protocols: {href: ['http', 'https', 'mailto', 'obsidian'], src: ['none']},
  clobber: []
}
