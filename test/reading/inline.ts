import type {Paragraph} from 'mdast'
import {linesOf} from '../../src/reading/phrasing.js'
import type {Inline} from '../../src/types/index.js'
import {parse} from '../parse/parse.js'

/** First paragraph of a note. */
export function paragraph(markdown: string): Paragraph {
  const found = parse(markdown).tree.children.find(({type}) => type === 'paragraph')
  if (found?.type !== 'paragraph') throw new Error(`Cannot find a paragraph in ${markdown}`)
  return found
}

/** First line of the first paragraph. */
export function inline(markdown: string): Inline {
  return linesOf(paragraph(markdown))[0] ?? []
}
