import {defaultSchema, type Schema} from 'hast-util-sanitize'
import {deletionElement} from './cloze.js'

/** What notes use beside GitHub's list. */
const tagNames = 'mark u small abbr bdi bdo caption cite col colgroup dfn figcaption figure wbr'

/** Scopes that highlight.js divides into parts (`hljs-title function_`). */
const codeClass = /^(?:hljs-[\w-]+|[a-z]+_{1,2})$/

/** GitHub's list, with what Obsidian shows beside it. No scripts, styles, frames or event handlers. */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), ...tagNames.split(' '), deletionElement],
  attributes: {
    ...defaultSchema.attributes,
    a: ['href'],
    abbr: ['title'],
    blockquote: [['className', 'callout', /^callout-[\p{L}\p{N}-]+$/u]],
    col: ['span'],
    colgroup: ['span'],
    details: ['open'],
    img: ['src', 'alt', 'width', 'height'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    ol: ['start', ['className', 'contains-task-list', 'footnotes']],
    p: [['className', 'callout-title']],
    span: [['className', 'missing', codeClass]],
    sup: [['className', 'footnote']],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    [deletionElement]: ['dataNumber'],
    '*': ['align', 'dir', 'lang']
  },
  strip: ['script', 'style'],
  // No protocol: only files of the package are shown, nothing is fetched.
  protocols: {href: ['http', 'https', 'mailto', 'obsidian'], src: ['none']},
  clobber: []
}
