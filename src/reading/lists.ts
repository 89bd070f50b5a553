import type {BlockContent, DefinitionContent, List, ListItem, Paragraph, RootContent} from 'mdast'
import {type Language, languageOf} from '../languages/index.js'
import type {Inline, Note, Section} from '../types/index.js'
import {lengthWithoutEnd} from './length-without-end.js'
import {linesOf, maskedText, slicePhrasing, textOf, trimPhrasing} from './phrasing.js'
import {remember} from './remember.js'
import {splitSentences} from './sentences.js'
import {headingNodes} from './subject.js'
import {readTermItem} from './term-items.js'

/** A block with what stands round it. */
export interface PlacedBlock {
  block: RootContent | BlockContent | DefinitionContent
  /** The block before it among its siblings. */
  previous: RootContent | BlockContent | DefinitionContent | undefined
  section: Section
  /** The item that holds the block, and the ones that hold that, innermost first. */
  items: ReadonlyArray<ListItem>
}

/**
 * Walk the blocks of a note that may hold facts: those of its sections, of callouts, and of list
 * items at every level. Quotes are somebody's words and are left out.
 */
export const placedBlocks = remember(
  (note: Note): ReadonlyArray<PlacedBlock> =>
    factSections(note).flatMap((section) => [...walk(section.blocks, section, [])])
)

/** Sections of a note but those of links, literature and navigation. */
export const factSections = remember((note: Note): ReadonlyArray<Section> => {
  const {skippedHeadings} = languageOf(note.language)
  return note.sections.filter(
    ({trail}) =>
      !trail.some((heading) => skippedHeadings.has(textOf(headingNodes(heading)).toLowerCase()))
  )
})

/** Deepest nesting that is read: below, no note holds facts, and hostile input could end the stack. */
const maxDepth = 20

type Blocks = ReadonlyArray<RootContent | BlockContent | DefinitionContent>

function* walk(
  blocks: Blocks,
  section: Section,
  items: ReadonlyArray<ListItem>
): Generator<PlacedBlock> {
  if (items.length > maxDepth) return
  let previous: PlacedBlock['previous']
  for (const block of blocks) {
    if (block.type === 'comment') continue
    yield {block, previous, section, items}
    if (block.type === 'list') {
      for (const item of block.children) yield* walk(item.children, section, [item, ...items])
    }
    if (block.type === 'callout') {
      yield* walk(block.children as Blocks, section, items)
    }
    previous = block
  }
}

/** First paragraph of an item. */
export function itemParagraph(item: ListItem): Paragraph | undefined {
  const first = item.children[0]
  return first?.type === 'paragraph' ? first : undefined
}

/** Words of a list name without a term: more make it a sentence. */
const maxNameWords = 9
/** Characters of a name in a script without spaces. */
const maxNameLength = 70

/**
 * Name the items of a list: the term where an item has one, else a short text.
 *
 * @returns One name an item, or `undefined` if any item has none.
 */
export function itemNames(list: List, language: Language): ReadonlyArray<Inline> | undefined {
  const names: Inline[] = []
  for (const item of list.children) {
    const paragraph = itemParagraph(item)
    const name =
      paragraph && (item.checked ?? undefined) === undefined
        ? itemName(paragraph, language)
        : undefined
    if (!name) return undefined
    names.push(name)
  }
  return names
}

function itemName(paragraph: Paragraph, language: Language): Inline | undefined {
  const item = readTermItem(paragraph, language)
  if (item) return item.term
  const line = linesOf(paragraph)[0] ?? []
  const text = maskedText(line)
  if (splitSentences(line).length !== 1 || /[?？:：]$/.test(text)) return undefined
  const name = trimPhrasing(slicePhrasing(line, 0, lengthWithoutEnd(text, /[\s.;,。；，]+$/)))
  const plain = textOf(name)
  if (plain.split(/\s+/).length > maxNameWords || plain.length > maxNameLength) return undefined
  return isLinkOnly(name) ? undefined : name
}

/** Whether phrasing is one link to the web: the item of a list of links, no fact. */
export function isLinkOnly(nodes: Inline): boolean {
  const visible = nodes.filter((node) => textOf(node).trim() !== '')
  const [only] = visible
  if (visible.length !== 1 || !only) return false
  return only.type === 'link' || /^https?:\/\/\S+$/.test(textOf(only).trim())
}
