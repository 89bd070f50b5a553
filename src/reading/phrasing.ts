import type {Nodes, Paragraph, PhrasingContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Inline} from '../types/index.js'
import {remember} from './remember.js'

/** Text of nodes as a reader sees it, without HTML tags and image descriptions. */
export function textOf(nodes: Nodes | ReadonlyArray<Nodes>): string {
  if ('length' in nodes) {
    let text = ''
    for (const node of nodes) text += textOf(node)
    return text
  }
  // The commonest nodes by far, of which `toString` would make lists of texts.
  if (nodes.type === 'text') return nodes.value
  if ('children' in nodes && !('value' in nodes)) return textOf(nodes.children)
  return toString(nodes, {includeHtml: false, includeImageAlt: false})
}

/** Same length as `textOf`, with code, math and names blotted out, so that marks in them don't count. */
export function maskedText(nodes: Inline): string {
  let text = ''
  for (const node of nodes) text += maskNode(node)
  return text
}

function maskNode(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  if ('children' in node) return maskedText(node.children)
  return 'x'.repeat(textLength(node))
}

/** Length of a node's text; most nodes are text, and theirs needs no walk. */
function textLength(node: PhrasingContent): number {
  return node.type === 'text' ? node.value.length : textOf(node).length
}

/**
 * Cut phrasing to a range of its text. Nodes that are cut through keep their type: half a bold
 * phrase stays bold. Nodes without text (images, tags of HTML) stay where they stand.
 *
 * @param start Offset in `textOf(nodes)`, inclusive.
 * @param end Offset, exclusive.
 */
export function slicePhrasing(nodes: Inline, start: number, end: number): PhrasingContent[] {
  const isToEnd = end >= textOf(nodes).length
  return sliceNodes(nodes, start, end, start, isToEnd ? Number.POSITIVE_INFINITY : end - 1)
}

/** Cut phrasing at several offsets, in one pass. @param ends Ascending, the last at the text's end. */
export function splitPhrasing(nodes: Inline, ends: ReadonlyArray<number>): PhrasingContent[][] {
  const parts: PhrasingContent[][] = ends.map(() => [])
  let at = 0
  let part = 0
  for (const node of nodes) {
    const length = textLength(node)
    if (length === 0) parts[part]?.push(node)
    let from = 0
    while (from < length) {
      while (at + from >= (ends[part] ?? Number.POSITIVE_INFINITY)) part += 1
      const to = Math.min((ends[part] ?? Number.POSITIVE_INFINITY) - at, length)
      parts[part]?.push(from === 0 && to === length ? node : cutNode(node, from, to))
      from = to
    }
    at += length
  }
  return parts
}

/** @param first, last Offsets between which nodes without text are kept. */
function sliceNodes(
  nodes: Inline,
  start: number,
  end: number,
  first: number,
  last: number
): PhrasingContent[] {
  const result: PhrasingContent[] = []
  let at = 0
  for (const node of nodes) {
    const length = textLength(node)
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    if (length === 0) {
      if (at >= first && (at <= last || (at === end && isClosingTag(node)))) result.push(node)
    } else if (from < to) {
      result.push(from === 0 && to === length ? node : cutNode(node, from, to))
    }
    at += length
  }
  return result
}

/** Code, math and names are atoms: cut through, they stay whole. */
function cutNode(node: PhrasingContent, from: number, to: number): PhrasingContent {
  if (node.type === 'text') return {...node, value: node.value.slice(from, to)}
  if (!('children' in node)) return node
  return {...node, children: slicePhrasing(node.children, from, to)} as PhrasingContent
}

function isClosingTag(node: PhrasingContent): boolean {
  return node.type === 'html' && node.value.startsWith('</')
}

/** Cut phrasing without white space at its ends. */
export function trimPhrasing(nodes: Inline): ReadonlyArray<PhrasingContent> {
  if (isTrimmed(nodes)) return nodes
  const text = textOf(nodes)
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  if (start === 0 && end === text.length) return nodes
  return sliceNodes(nodes, start, end, 0, Number.POSITIVE_INFINITY)
}

/** Whether text without white space at its ends begins and ends it: most is, and seen at once. */
function isTrimmed(nodes: Inline): boolean {
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (first?.type !== 'text' || last?.type !== 'text') return false
  if (first.value === '' || last.value === '') return false
  return first.value.trimStart() === first.value && last.value.trimEnd() === last.value
}

/** Cut off the end of a text, but keep the images that stand there. */
export function cutEnd(nodes: Inline, end: number): PhrasingContent[] {
  return sliceNodes(nodes, 0, end, 0, Number.POSITIVE_INFINITY)
}

/** Cut off the start of a text, but keep the images that stand there. */
export function cutStart(nodes: Inline, start: number): PhrasingContent[] {
  return sliceNodes(nodes, start, Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY)
}

/** Split at hard line breaks (two spaces, backslash, `<br>`). */
export function splitLines(nodes: Inline): ReadonlyArray<Inline> {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value)))
      lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines.map(trimPhrasing).filter((line) => line.length > 0)
}

/** Lines of a paragraph, without marks that are no text of a card; footnotes are shown with it. */
export const linesOf = remember(
  (paragraph: Paragraph): ReadonlyArray<Inline> =>
    splitLines(paragraph.children.filter(({type}) => type !== 'comment' && type !== 'blockId'))
      .map(withoutFinalTags)
      .map(withoutOrnaments)
)

/** Pictures in front of a line; also the tones of skin that follow them. */
const ornaments = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|\s)+/u

/** A line without the pictures in front of it. */
export function withoutOrnaments(line: Inline): Inline {
  const [first] = line
  if (first?.type !== 'text') return line
  const length = ornaments.exec(first.value)?.[0].length ?? 0
  return length === 0 ? line : trimPhrasing(slicePhrasing(line, length, Number.POSITIVE_INFINITY))
}

/** A tag behind the end of a sentence is a label, one within is a word. */
function withoutFinalTags(line: Inline): Inline {
  const end = line.findLastIndex((node) => node.type !== 'tag' && textOf(node).trim() !== '') + 1
  if (end === line.length || !/[.!?。！？]\s*$/.test(textOf(line.slice(0, end)))) return line
  return trimPhrasing(line.filter((node, at) => at < end || node.type !== 'tag'))
}

/** A text node of our own words. */
export function words(value: string): PhrasingContent {
  return {type: 'text', value}
}

/** Nodes with a small first letter. */
export function lowerFirst(nodes: Inline): Inline {
  const text = textOf(nodes)
  return [words(text.slice(0, 1).toLowerCase()), ...slicePhrasing(nodes, 1, text.length)]
}

/** Nodes without the parts that are no text of a card: comments, block ids, footnote marks. */
export function withoutMarks(nodes: Inline): PhrasingContent[] {
  return nodes.filter(
    ({type}) => type !== 'comment' && type !== 'blockId' && type !== 'footnoteReference'
  )
}
