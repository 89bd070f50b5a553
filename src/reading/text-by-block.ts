import type {Root} from 'mdast'
import {nodesOf} from './nodes-of.js'
import {textOf} from './phrasing.js'
import {remember} from './remember.js'

/** Text of a note, a line for each paragraph, heading and cell: `textOf` would run them together. */
export const textByBlock = remember((tree: Root): string => {
  const lines: string[] = []
  for (const node of nodesOf(tree))
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      lines.push(textOf(node))
  return lines.join('\n')
})
