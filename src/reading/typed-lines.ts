import type {Paragraph, PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import type {Language} from '../languages/index.js'
import type {Inline} from '../types/index.js'
import {maskedText, splitPhrasing, textOf, trimPhrasing, words} from './phrasing.js'
import {remember} from './remember.js'
import {readTermItem} from './term-items.js'

/** One line of a paragraph that its author ended by hand. */
type Line = Paragraph

/** Longest line (characters) that no editor has wrapped. */
const maxTypedLength = 48
/** Share of lines that begin an item, among lines that begin with capitals. */
const minItemShare = 0.7

/**
 * Split a paragraph of lines that were ended by hand: people end lines without an empty one between,
 * and mean items. A line that goes on with the one before stays with it.
 *
 * @returns One paragraph a line, or the paragraph alone.
 */
export const splitTypedLines = remember(
  (paragraph: Paragraph, language: Language): ReadonlyArray<Paragraph> => {
    const terms = splitTermLines(paragraph, language)
    if (terms.length > 1 || !hasLines(paragraph)) return terms
    const lines = softLines(paragraph)
    const texts = lines.map(({children}) => textOf(children))
    if (lines.length < 2 || isWrapped(texts)) return [paragraph]
    const isNew = lines.map((line, at) => beginsItem(line, texts[at - 1] ?? '', language))
    const isList = isNew.filter(Boolean).length >= lines.length * minItemShare
    return isList || !texts.some(beginsLarge) ? joinLines(lines, isNew, isList) : [paragraph]
  }
)

/**
 * Split a paragraph of which every line, or every part of its line, begins with a term.
 *
 * @returns One paragraph a line, or the paragraph alone.
 */
export const splitTermLines = remember(
  (paragraph: Paragraph, language: Language): ReadonlyArray<Paragraph> => {
    const entries = splitEntries(paragraph, language)
    if (entries.length > 1 || !hasLines(paragraph)) return entries
    const lines = softLines(paragraph)
    const items = lines.map((line) => readTermItem(line, language))
    const isList = items.every((item) => item !== undefined && item.body.length > 0)
    return lines.length > 1 && isList ? lines : [paragraph]
  }
)

/** Where one entry of a line may end: "atrium: receives blood; ventricle: pumps it". */
const entryEnd = /;\s+|,\s+(?=[^,;=]{1,40}\s=\s)/g

/** Split a line that defines several terms in the same way. */
function splitEntries(paragraph: Paragraph, language: Language): ReadonlyArray<Paragraph> {
  const {children, position} = paragraph
  const text = maskedText(children)
  if (!position || text.includes('\n') || !/[:=–—→-].*[;,].*[:=–—→-]/.test(text)) return [paragraph]
  const ends = [...text.matchAll(entryEnd)].map(({0: mark, index}) => index + mark.length)
  const parts = splitPhrasing(children, [...ends, text.length]).map((part): Paragraph => {
    return {type: 'paragraph', children: [...trimPhrasing(part)], position}
  })
  const marks = parts.map((part) => readTermItem(part, language)?.mark)
  const isList = marks.every((mark) => mark !== undefined && mark === marks[0])
  return parts.length > 1 && isList ? parts : [paragraph]
}

function hasLines({children}: Paragraph): boolean {
  return children.some(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n'))
  )
}

/** Whether lines end where no more would fit, as an editor ends them: they are no items. */
function isWrapped(texts: ReadonlyArray<string>): boolean {
  const width = Math.max(...texts.map(({length}) => length))
  if (width <= maxTypedLength) return false
  const ends = texts.slice(0, -1)
  const early = ends.filter((text, at) => {
    const next = /^\S+/.exec(texts[at + 1] ?? '')?.[0] ?? ''
    return text.length + 1 + next.length <= width
  })
  return early.length * 2 < ends.length
}

function beginsItem(line: Line, before: string, language: Language): boolean {
  return readTermItem(line, language) !== undefined || startsAnew(before, textOf(line.children))
}

/** Whether a line begins something: the one before has ended, or this one has a capital, number or sign. */
function startsAnew(before: string, text: string): boolean {
  return /[.!?;。！？；)）]\s*$/.test(before) || !/^[\p{Ll}([（]/u.test(text)
}

function beginsLarge(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** @param isNew Whether each line begins an item; where most do not, all are taken for items. */
function joinLines(
  lines: ReadonlyArray<Line>,
  isNew: ReadonlyArray<boolean>,
  isList: boolean
): ReadonlyArray<Paragraph> {
  const groups: Line[][] = []
  for (const [at, line] of lines.entries()) {
    const open = groups.at(-1)
    const isLabeled = leadsOn(lines[at - 1]) && at === lines.length - 1
    if (open && (isLabeled || (isList && !isNew[at]))) open.push(line)
    else groups.push([line])
  }
  return groups.map(joinGroup)
}

/** Whether what a line names stands in the next one: "Equation:". */
function leadsOn(line: Line | undefined): boolean {
  return line !== undefined && /[:：]\s*$/.test(textOf(line.children))
}

function joinGroup([first, ...rest]: ReadonlyArray<Line>): Paragraph {
  const last = rest.at(-1)
  if (!first?.position || !last?.position) return first ?? {type: 'paragraph', children: []}
  return {
    type: 'paragraph',
    children: [first, ...rest].flatMap(({children}, at) =>
      at === 0 ? children : [words('\n'), ...children]
    ),
    position: {start: first.position.start, end: last.position.end}
  }
}

/** Lines as they stand in the file, each with its place. */
function softLines({children, position}: Paragraph): Line[] {
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
