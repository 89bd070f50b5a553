import type {Heading, Paragraph, TableRow} from 'mdast'
import {languageOf} from '../languages/index.js'
import {factSections, type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {findLongForm, isLongForm} from '../reading/long-form.js'
import {maskedText, slicePhrasing, words} from '../reading/phrasing.js'
import {fillPattern, paragraphOf} from '../reading/propose.js'
import {headingNodes} from '../reading/subject.js'
import type {Claim, Inline, Note, QaProposal, Rule, Section} from '../types/index.js'

/** An abbreviation. */
const letters = String.raw`\p{Lu}[\p{L}\p{N}&/-]{1,7}`
/** A bracket with an abbreviation before it or not: `(VPN)`, `TTL (time to live)`. */
const bracket = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(?<before>${letters})\s?)?[(（](?<inside>[^()（）]{2,90})[)）]`,
  'gu'
)
const isShort = new RegExp(`^${letters}$`, 'u')
/** `BPDU — Bridge Protocol Data Unit`, as a heading. */
const titled = new RegExp(
  String.raw`^(?<short>${letters})(?:\s[-–—]\s|[:：]\s|—)\s*(?<long>[^()（）]{5,90}?)\s*(?:[(（].*)?$`,
  'u'
)
/** The words before a bracket, and how far back they may reach (characters). */
const wordsBefore = /(?:[\p{L}\p{N}][\p{L}\p{N}'’-]*\s+){1,8}$/u
const maxLongForm = 90

/** `virtual private network (VPN)`: the initials prove that the words are its long form. */
export const abbreviation: Rule = {
  id: 'abbreviation',
  description: 'An abbreviation beside the words that it stands for.',
  *derive(note) {
    if (languageOf(note.language).abbreviation === undefined) return
    const seen = new Set<string>()
    for (const place of placesOf(note)) {
      for (const proposal of askAbbreviations(note, place)) {
        if (!seen.has(proposal.anchor)) yield proposal
        seen.add(proposal.anchor)
      }
    }
  }
}

/** Words that may hold an abbreviation. */
interface Place {
  block: Heading | Paragraph | TableRow
  nodes: Inline
  section: Section
}

/** Headings, paragraphs and the cells of tables, in the order of the note. */
function* placesOf(note: Note): Generator<Place> {
  const blocks = new Map<Section, Array<PlacedBlock['block']>>()
  for (const {block, section} of placedBlocks(note)) {
    const known = blocks.get(section)
    if (known) known.push(block)
    else blocks.set(section, [block])
  }
  for (const section of factSections(note)) {
    const {heading} = section
    if (heading) yield {block: heading, nodes: headingNodes(heading), section}
    for (const block of blocks.get(section) ?? []) {
      if (block.type === 'paragraph') yield {block, nodes: block.children, section}
      if (block.type !== 'table') continue
      for (const row of block.children)
        for (const {children} of row.children) yield {block: row, nodes: children, section}
    }
  }
}

/** An abbreviation, and where its long form stands. */
interface Found {
  short: string
  start: number
  end: number
  index: number
}

function* askAbbreviations(note: Note, {block, nodes, section}: Place): Generator<QaProposal> {
  const question = languageOf(note.language).abbreviation
  const text = maskedText(nodes)
  if (!block.position || question === undefined) return
  for (const {short, start, end, index} of findAbbreviations(text, block.type === 'heading')) {
    // A heading's words and a cell's are no part of what is asked of their section and row.
    const claims: Claim[] = block.type === 'paragraph' ? [{block, sentence: -1 - index}] : []
    yield {
      kind: 'basic',
      anchor: short,
      trail: section.trail,
      position: block.position,
      claims,
      front: fillPattern(question, [words(short.replace(/(?<=\p{Lu})s$/u, ''))]),
      back: [paragraphOf(slicePhrasing(nodes, start, end))],
      details: []
    }
  }
}

function* findAbbreviations(text: string, isHeading: boolean): Generator<Found> {
  const title = isHeading ? titled.exec(text)?.groups : undefined
  if (title?.short && title.long && isLongForm(title.long, title.short)) {
    const start = text.indexOf(title.long, title.short.length)
    yield {short: title.short, start, end: start + title.long.length, index: 0}
  }
  if (!/[(（]/.test(text)) return
  for (const match of text.matchAll(bracket)) {
    const found = readBracket(text, match)
    if (found) yield found
  }
}

function readBracket(text: string, match: RegExpExecArray): Found | undefined {
  const {before, inside = ''} = match.groups ?? {}
  const open = match.index + match[0].length - inside.length - 2
  if (isShort.test(inside)) return readBefore(text, open, inside)
  // `Minimum Spanning Tree, MST` within the bracket, or the abbreviation before it.
  const [long = '', second = ''] = inside.split(/\s*[,，;；/]\s*|\s+[-–—]\s+/)
  const start = open + 1
  const end = start + long.length
  if (before !== undefined && isLongForm(long, before))
    return {short: before, start, end, index: match.index}
  return isShort.test(second) && isLongForm(long, second)
    ? {short: second, start, end, index: open}
    : undefined
}

function readBefore(text: string, index: number, short: string): Found | undefined {
  const near = text.slice(Math.max(index - maxLongForm, 0), index)
  const before = wordsBefore.exec(near)?.[0] ?? ''
  const length = findLongForm(before, short)
  if (length === undefined) return undefined
  return {short, start: index - length, end: index - before.length + before.trimEnd().length, index}
}
