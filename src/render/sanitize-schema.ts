import {defaultSchema, type Schema} from 'hast-util-sanitize'
import {deletionElement} from './cloze.js'

/** Elements that name pictures in attributes of their own; what is in them stays. */
const pictureElements = ['picture', 'source']

const usualNames = (defaultSchema.tagNames ?? []).filter((name) => !pictureElements.includes(name))

/** What notes use beside GitHub's list. */
const tagNames = 'mark u small abbr bdi bdo caption cite col colgroup dfn figcaption figure wbr'

/** Scopes that highlight.js divides into parts (`hljs-title function_`). */
const codeClass = /^(?:hljs-[\w-]+|[a-z]+_{1,2})$/

/** GitHub's list, with what Obsidian shows beside it. No scripts, styles, frames or event handlers. */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  tagNames: [...usualNames, ...tagNames.split(' '), deletionElement],
  attributes: {
    ...defaultSchema.attributes,
    a: ['href'],
    abbr: ['title'],
    blockquote: [['className', 'callout', 'transclusion', /^callout-[\p{L}\p{N}-]+$/u]],
    col: ['span'],
    colgroup: ['span'],
    details: ['open'],
    img: ['src', 'alt', 'title', 'width', 'height'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    ol: ['start', ['className', 'contains-task-list', 'footnotes']],
    p: [['className', 'callout-title', 'transclusion-source']],
    span: [['className', 'missing', 'transclusion', codeClass]],
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

/** The same, where the user wants images of the web to be shown. */
export const remoteSchema: Schema = {
  ...sanitizeSchema,
  protocols: {...sanitizeSchema.protocols, src: ['http', 'https']}
}
