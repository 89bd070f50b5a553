import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  RootContent
} from 'mdast'
import {type Language, languageOf} from '../languages/index.js'
import {housekeepingHeadings} from '../languages/paperwork.js'
import type {Inline, Note, Section} from '../types/index.js'
import {countWords} from './count-words.js'
import {isNounPhrase} from './noun-phrase.js'
import {slicePhrasing, textOf, trimPhrasing} from './phrasing.js'
import {remember} from './remember.js'
import {headingNodes} from './subject.js'
import {readTermItem, type TermItem} from './term-items.js'
import {splitTermLines, splitTypedLines} from './typed-lines.js'

/** A block with what stands round it. */
export interface PlacedBlock {
  block: RootContent | BlockContent | DefinitionContent
  /** The block before it among its siblings. */
  previous: RootContent | BlockContent | DefinitionContent | undefined
  section: Section
  /** The item that holds the block, and the ones that hold that, innermost first. */
  items: ReadonlyArray<ListItem>
  /** The list of the innermost item. */
  list: List | undefined
  /** Bold line above, which stands for a heading. */
  label?: Inline
  /** Set for one line of a paragraph: of one in which every line begins with a term, or of another. */
  line?: 'term' | 'typed'
}

/**
 * Walk the blocks of a note that may hold facts: those of its sections, of callouts, and of list
 * items at every level. Quotes are somebody's words and are left out, unless they set terms off.
 */
export const placedBlocks = remember(
  (note: Note): ReadonlyArray<PlacedBlock> =>
    factSections(note).flatMap((section) => [
      ...walk(section.blocks, {section, items: [], list: undefined}, languageOf(note.language))
    ])
)

/** Sections of a note but those of links, literature and navigation, and those switched off. */
export const factSections = remember((note: Note): ReadonlyArray<Section> => {
  return note.sections.filter(
    ({trail, noCards}) => !noCards && !trail.some((heading) => isSkipped(heading, note))
  )
})

/** Whether a heading stands above links, literature, navigation or paperwork. */
function isSkipped(heading: Heading, {language}: Note): boolean {
  const text = textOf(headingNodes(heading))
  return (
    languageOf(language).skippedHeadings.has(text.toLowerCase()) || housekeepingHeadings.test(text)
  )
}

/** Deepest nesting that is read: below, no note holds facts, and hostile input could end the stack. */
const maxDepth = 20

type Blocks = ReadonlyArray<RootContent | BlockContent | DefinitionContent>

type Place = Pick<PlacedBlock, 'section' | 'items' | 'list' | 'label'>

function* walk(blocks: Blocks, above: Place, language: Language): Generator<PlacedBlock> {
  if (above.items.length > maxDepth) return
  let place = above
  let previous: PlacedBlock['previous']
  for (const block of blocks) {
    if (block.type === 'comment') continue
    const before = previous
    const label = readLabel(block)
    if (label) place = {...place, label}
    const parts = linesOfBlock(block, above.items.length > 0, language)
    let owner: Inline | undefined
    for (const part of parts) {
      const item = parts.length > 1 ? lineItem(part, language) : undefined
      const owned = item && owner && isOwned(item, language) ? {label: owner} : undefined
      yield {
        block: part,
        previous,
        ...(parts.length > 1 && {line: lineOf(block, language)}),
        ...place,
        ...owned
      }
      previous = part
      if (!owned) owner = item?.term ?? owner
    }
    if (block.type === 'list') {
      const leadIn = readLeadIn(before, language)
      for (const item of block.children) {
        const inner = {
          ...place,
          ...(leadIn && {label: leadIn}),
          items: [item, ...place.items],
          list: block
        }
        yield* walk(item.children, inner, language)
      }
    }
    if (block.type === 'callout' || (block.type === 'blockquote' && isSetOff(block)))
      yield* walk(block.children as Blocks, place, language)
  }
}

/** An item is a line already: those of its own that are no terms go on with it. */
function linesOfBlock(block: Blocks[number], isItem: boolean, language: Language): Blocks {
  if (block.type !== 'paragraph') return [block]
  return isItem ? splitTermLines(block, language) : splitTypedLines(block, language)
}

function lineOf(block: Blocks[number], language: Language): 'term' | 'typed' {
  const isTerms = block.type === 'paragraph' && splitTermLines(block, language).length > 1
  return isTerms ? 'term' : 'typed'
}

function lineItem(line: Blocks[number], language: Language): TermItem | undefined {
  return line.type === 'paragraph' ? readTermItem(line, language) : undefined
}

/** Whether a line of a paragraph is a label of the term that stands in a line above: "cause: …". */
function isOwned({term, mark}: TermItem, {labels}: Language): boolean {
  return mark === ':' && labels.has(textOf(term).toLowerCase())
}

/** A paragraph that is one bold phrase: people write headings so. */
function readLabel(block: Blocks[number]): Inline | undefined {
  if (block.type !== 'paragraph') return undefined
  const [only, mark, ...others] = block.children
  if (only?.type !== 'strong' || others.length > 0) return undefined
  if (mark && !/^\s*[:：]?\s*$/.test(textOf(mark))) return undefined
  const text = textOf(only)
  const end = text.replace(/[\s:：]+$/, '').length
  if (countWords(text) > maxLabelWords || /[.!?。！？]$/.test(text.slice(0, end))) return undefined
  return trimPhrasing(slicePhrasing(only.children, 0, end))
}

/** Longest bold line (words) that is a heading and no statement. */
const maxLabelWords = 8

/** A short lead-in that names what the items below it belong to: "Handshake (3 steps):". */
function readLeadIn(before: PlacedBlock['previous'], language: Language): Inline | undefined {
  if (before?.type !== 'paragraph') return undefined
  const text = textOf(before)
  const end = text.replace(/\s*[:：]\s*$/, '').length
  if (end === text.length || countWords(text) > maxLabelWords) return undefined
  const name = text.slice(0, end)
  return isNounPhrase(name, language) && !/[.,;。，；]/.test(name)
    ? trimPhrasing(slicePhrasing(before.children, 0, end))
    : undefined
}

/** Whether a quote is a box for what matters: nobody's words have bold terms or lists. */
function isSetOff({children}: Blockquote): boolean {
  return children.some(
    (child) =>
      child.type === 'list' ||
      (child.type === 'paragraph' && child.children.some(({type}) => type === 'strong'))
  )
}
