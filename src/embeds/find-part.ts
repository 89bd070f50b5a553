import type {BlockContent, DefinitionContent, List, Paragraph, RootContent} from 'mdast'
import {visit} from 'unist-util-visit'
import {textOf} from '../reading/phrasing.js'
import {foldText} from '../render/index.js'
import type {Note} from '../types/index.js'

/** Before the id of a block. */
const idMark = '^'

/** What of a note is no text of it. */
const hiddenTypes = new Set(['yaml', 'toml', 'definition', 'footnoteDefinition', 'comment'])

/**
 * Find the part of a note that an embed shows.
 *
 * @param fragment Headings, each below the one before it (`a#b`), or `^` and the id of a block; empty
 *   for the whole note.
 * @returns `undefined` if there is no such part; nothing of a heading with nothing below it.
 */
export function findPart(note: Note, fragment: string): BlockContent[] | undefined {
  const parts = fragment.split('#').filter((part) => part.trim() !== '')
  const last = parts.at(-1)
  if (last === undefined) return contentOf(withoutTitle(note.tree.children))
  const found = last.startsWith(idMark)
    ? findBlock(note, last.slice(idMark.length))
    : findSection(note.tree.children, parts)
  return found && contentOf(found)
}

/** A heading that opens the note is its title, which the embed names anyway. */
function withoutTitle(nodes: ReadonlyArray<RootContent>): ReadonlyArray<RootContent> {
  const at = nodes.findIndex(({type}) => !hiddenTypes.has(type))
  const first = nodes[at]
  return first?.type === 'heading' && first.depth === 1 ? nodes.slice(at + 1) : nodes
}

function contentOf(nodes: ReadonlyArray<RootContent>): BlockContent[] {
  // What is left stands among the blocks of a note.
  return nodes.filter(({type}) => !hiddenTypes.has(type)) as BlockContent[]
}

/** Blocks below a heading, up to the next one that is as high. */
function findSection(
  nodes: ReadonlyArray<RootContent>,
  headings: ReadonlyArray<string>
): ReadonlyArray<RootContent> | undefined {
  const [wanted, ...rest] = headings
  if (wanted === undefined) return nodes
  const at = findHeading(nodes, wanted)
  const heading = nodes[at]
  if (heading?.type !== 'heading') return undefined
  const below = nodes.slice(at + 1)
  const end = below.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth)
  return findSection(end === -1 ? below : below.slice(0, end), rest)
}

/** Obsidian leaves marks out of the addresses of headings; `C` must not mean `C++` all the same. */
function findHeading(nodes: ReadonlyArray<RootContent>, wanted: string): number {
  const find = (fold: (text: string) => string) =>
    nodes.findIndex((node) => node.type === 'heading' && fold(textOf(node)) === fold(wanted))
  const exact = find((text) => text.trim())
  return exact === -1 ? find(foldText) : exact
}

/** The block that an id stands in, or the one above it where the id stands alone. */
function findBlock({tree}: Note, id: string): ReadonlyArray<RootContent> | undefined {
  let found: ReadonlyArray<RootContent> | undefined
  visit(tree, (node, at, parent) => {
    if (found || (node.type !== 'paragraph' && node.type !== 'heading') || at === undefined) return
    const mark = node.children.find((child) => child.type === 'blockId')
    if (mark?.type !== 'blockId' || mark.id.toLowerCase() !== id.toLowerCase()) return
    const above = parent?.children[at - 1]
    if (node.children.length === 1) found = above ? [above] : []
    else if (node.type === 'heading') found = [{type: 'paragraph', children: node.children}]
    else found = parent?.type === 'listItem' ? ofItem(parent.children, node) : [node]
  })
  return found
}

/** An item with more than its line is shown as an item. */
function ofItem(
  children: ReadonlyArray<BlockContent | DefinitionContent>,
  paragraph: Paragraph
): ReadonlyArray<RootContent> {
  if (children.length === 1) return [paragraph]
  const list: List = {
    type: 'list',
    spread: false,
    children: [{type: 'listItem', spread: false, children: [...children]}]
  }
  return [list]
}
