import type {Paragraph, PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import type {Language} from '../languages/index.js'
import type {Inline} from '../types/index.js'
import {textOf, trimPhrasing} from './phrasing.js'
import {remember} from './remember.js'
import {readTermItem} from './term-items.js'

/**
 * Split a paragraph of which every line begins with a term: people end lines without an empty one
 * between, and mean items.
 *
 * @returns One paragraph a line, or the paragraph alone.
 */
export const splitTermLines = remember(
  (paragraph: Paragraph, language: Language): ReadonlyArray<Paragraph> => {
    if (!hasLines(paragraph)) return [paragraph]
    const lines = softLines(paragraph)
    const items = lines.map((line) => readTermItem(line, language))
    const isList = items.every((item) => item !== undefined && item.body.length > 0)
    return lines.length > 1 && isList ? lines : [paragraph]
  }
)

function hasLines({children}: Paragraph): boolean {
  return children.some(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n'))
  )
}

/** Lines as they stand in the file, each with its place. */
function softLines({children, position}: Paragraph): Paragraph[] {
  if (!position) return []
  const lines: PhrasingContent[][] = [[]]
  for (const node of children) {
    if (node.type === 'break') lines.push([])
    else if (node.type !== 'text') lines.at(-1)?.push(node)
    else {
      const [first = '', ...rest] = node.value.split('\n')
      lines.at(-1)?.push({...node, value: first})
      for (const value of rest) lines.push([{...node, value}])
    }
  }
  return lines.flatMap((line, at) => {
    const nodes = trimPhrasing(line)
    return textOf(nodes) === '' ? [] : [placeLine(nodes, position, at)]
  })
}

/** A line's place: its number is known, its columns are those of its first and last node. */
function placeLine(nodes: Inline, {start, end}: Position, at: number): Paragraph {
  const line = Math.min(start.line + at, end.line)
  const place = (offset: number | undefined) => (offset === undefined ? {} : {offset})
  return {
    type: 'paragraph',
    children: [...nodes],
    position: {
      start: {
        line,
        column: 1,
        ...place(start.offset === undefined ? undefined : start.offset + at)
      },
      end: {line, column: 1, ...place(end.offset)}
    }
  }
}
