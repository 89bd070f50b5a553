import type {RootContent} from 'mdast'
import type {InlineTag, Section} from '../types/index.js'

/** Blocks whose parts carry tags of their own. */
const containers = new Set(['list', 'table', 'blockquote', 'callout'])
/** Those parts; none holds another. */
const parts = new Set(['paragraph', 'tableRow', 'calloutTitle'])

/**
 * Find `#tags` in the text. A tag belongs to the block that holds it, so that an edit elsewhere
 * leaves the tags of other cards alone; a paragraph of nothing but tags belongs to its section and
 * the sections below that, at the start of a note to the whole note.
 */
export function readInlineTags(sections: ReadonlyArray<Section>): InlineTag[] {
  const tags: InlineTag[] = []
  for (const [at, section] of sections.entries()) {
    for (const block of section.blocks) {
      if (isTagLine(block)) addTags(tags, block, sectionStart(section), sectionEnd(sections, at))
      else if (containers.has(block.type)) addItemTags(tags, block)
      else addTags(tags, block, startLine(block), endLine(block))
    }
    const {heading} = section
    if (heading) addTags(tags, heading, startLine(heading), sectionEnd(sections, at))
  }
  return tags
}

/** Whether a block holds tags and nothing else. */
export function isTagLine(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  let hasTag = false
  for (const node of block.children) {
    if (node.type === 'tag') hasTag = true
    else if (node.type === 'text' ? node.value.trim() !== '' : node.type !== 'break') return false
  }
  return hasTag
}

// Both walk by hand: with `unist-util-visit` reading tags takes three times as long (measured).

function addTags(tags: InlineTag[], node: RootContent, line: number, endLine: number): void {
  if (node.type === 'tag') tags.push({name: node.value, line, endLine})
  else if ('children' in node)
    for (const child of node.children) addTags(tags, child, line, endLine)
}

function addItemTags(tags: InlineTag[], node: RootContent): void {
  if (parts.has(node.type)) addTags(tags, node, startLine(node), endLine(node))
  else if ('children' in node) for (const child of node.children) addItemTags(tags, child)
}

function sectionStart({heading}: Section): number {
  return heading ? startLine(heading) : 1
}

/** Last line below a heading, sections of deeper headings included. */
function sectionEnd(sections: ReadonlyArray<Section>, at: number): number {
  const depth = sections[at]?.heading?.depth ?? 0
  const next = sections.slice(at + 1).find(({heading}) => (heading?.depth ?? 0) <= depth)
  return next?.heading ? startLine(next.heading) - 1 : Number.POSITIVE_INFINITY
}

function startLine(block: RootContent): number {
  return block.position?.start.line ?? 0
}

function endLine(block: RootContent): number {
  return block.position?.end.line ?? 0
}
