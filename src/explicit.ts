import type {Nodes, Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import {maskedText, words} from './reading/phrasing.js'

/** Lines of a note, both 1-based and inclusive. */
export interface LineRange {
  start: number
  end: number
}

/** `question :: answer`, `question:::answer`; not `std::vector`, not Dataview's `key:: value`. */
const inlineCard = /\S\s+:{2,3}\s+\S|^[^:\n]*[^\S\n][^:\s]*:{2,3}(?!:)\s*\S/m
const dataviewField = /^[\w-]+::(?:\s|$)/
/** A line of its own between question and answer. */
const separatorLine = /^\?\??$/m
/** Labels of cards, alone or with a partner: `F: force` alone is a list of symbols. */
const labelledLines: ReadonlyArray<ReadonlyArray<RegExp>> = [
  [/^Q:\s/m],
  [/^A:\s/m],
  [/^T:\s/m, /^D:\s/m],
  [/^F:\s/m, /^B:\s/m],
  [/^C:\s.*\[/m]
]
/** What each of them needs: one look tells that a text has none. */
const anyLabel = /^[QATFC]:\s/m
const fenceOpening = /^START(?:I)?\b/m
const fenceClosing = /\bEND(?:I)?$/m
/** Tags that mark a card: `#card`, `#card-reverse`, `#card/reverse`, `#flashcard`. */
const cardTag = /^(?:card|flashcard)(?:[-/]\w+)?$/i

/**
 * Find the parts of a note that hold explicit cards of other tools: nothing is derived from them.
 *
 * @see docs/dialects.md
 */
export function explicitRanges(tree: Root): LineRange[] {
  const ranges: LineRange[] = []
  collect(tree.children, ranges)
  return ranges
}

type Blocks = ReadonlyArray<RootContent>

/** Blocks whose parts hold no blocks: half of all nodes stand in them, and none is a card. */
const phrasingParents = new Set(['paragraph', 'heading', 'table'])

function collect(blocks: Blocks, ranges: LineRange[]): void {
  let fence: number | undefined
  for (const [at, block] of blocks.entries()) {
    const lines = block.position && toRange(block.position)
    if (!lines) continue
    const text = blockText(block)
    if (fence === undefined && text.includes('START') && fenceOpening.test(text))
      fence = lines.start
    if (fence !== undefined) {
      ranges.push({start: fence, end: lines.end})
      if (fenceClosing.test(text)) fence = undefined
    } else if (holdsCard(block, text)) {
      ranges.push(withNeighbours(blocks, at, text, lines))
    } else if ('children' in block && !phrasingParents.has(block.type)) {
      collect(block.children as Blocks, ranges)
    }
  }
}

/** Text of a paragraph or heading; of other blocks nothing, for their parts are looked at. */
function blockText(block: RootContent): string {
  if (block.type !== 'paragraph' && block.type !== 'heading') return ''
  return maskedText(block.children.map((node) => (node.type === 'link' ? words('x') : node)))
}

function holdsCard(block: RootContent, text: string): boolean {
  if (text === '') return false
  const parts: ReadonlyArray<Nodes> = 'children' in block ? block.children : []
  if (parts.some((node) => node.type === 'tag' && cardTag.test(node.value))) return true
  // A pattern for the start of a line tries every character; most texts lack the mark altogether.
  if (text.includes('?') && separatorLine.test(text)) return true
  if (!text.includes(':')) return false
  if (
    anyLabel.test(text) &&
    labelledLines.some((labels) => labels.every((label) => label.test(text)))
  )
    return true
  return text.includes('::') && inlineCard.test(text) && !dataviewField.test(text)
}

/** A card begun in one block goes on in the next ones: the answer below a `?` line or a tag. */
function withNeighbours(blocks: Blocks, at: number, text: string, lines: LineRange): LineRange {
  const block = blocks[at]
  if (block?.type === 'heading')
    return {start: lines.start, end: sectionEnd(blocks, at, block.depth)}
  const goesOn =
    /^\?\??$/m.test(text) || (/^Q:\s/m.test(text) && !/^A:\s/m.test(text)) || endsWithCardTag(block)
  const next = goesOn ? blocks[at + 1]?.position : undefined
  const alone = separatorLine.test(text.trim()) && !text.trim().includes('\n')
  const previous = alone ? blocks[at - 1]?.position : undefined
  return {start: previous?.start.line ?? lines.start, end: next?.end.line ?? lines.end}
}

function endsWithCardTag(block: RootContent | undefined): boolean {
  const last = block?.type === 'paragraph' ? block.children.at(-1) : undefined
  return last?.type === 'tag' && cardTag.test(last.value)
}

function sectionEnd(blocks: Blocks, at: number, depth: number): number {
  const next = blocks
    .slice(at + 1)
    .find((block) => block.type === 'heading' && block.depth <= depth)
  return (next?.position?.start.line ?? Number.POSITIVE_INFINITY) - 1
}

function toRange({start, end}: Position): LineRange {
  return {start: start.line, end: end.line}
}
