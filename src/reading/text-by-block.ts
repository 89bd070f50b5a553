import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {textOf} from './phrasing.js'

/** Text of a note, a line for each paragraph, heading and cell: `textOf` would run them together. */
export function textByBlock(tree: Root): string {
  const lines: string[] = []
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    lines.push(textOf(node))
  })
  return lines.join('\n')
}
