import type {Table} from 'mdast'
import pluralize from 'pluralize'
import {type Language, languageOf} from '../languages/index.js'
import {aboutTable, isHeader, namingHeaders} from '../languages/table-headers.js'
import type {Finding, Inline, Note, Section} from '../types/index.js'
import {askLabel} from './ask-label.js'
import {askNames} from './ask-names.js'
import {isAskable} from './askable-list.js'
import {countWords} from './count-words.js'
import {isNounPhrase} from './noun-phrase.js'
import {textOf, words} from './phrasing.js'
import {listOf, trailAnchor} from './propose.js'
import {stemsOf} from './stems.js'
import {headingNodes, isSpecific, type Subject, subjectOf} from './subject.js'
import {isAddress} from './table-cell.js'
import type {GridRow} from './table-grid.js'
import {isWord} from './table-names.js'

/** Longest name (words) of a row in a list of them. */
const maxNameWords = 4
/** Longest header (words) that names a kind of thing. */
const maxHeaderWords = 3
/** Fewest rows of a list that a table is. */
const minRows = 3

/** Ask for the names of a table's rows: `Tier | Cost` lists the tiers. */
export function askRowNames(
  note: Note,
  {trail}: Section,
  table: Table,
  headers: ReadonlyArray<Inline>,
  rows: ReadonlyArray<GridRow>
): Finding | undefined {
  const [header = []] = headers
  const names = rows.map(({name}) => name)
  const language = languageOf(note.language)
  if (!table.position || rows.length < minRows || !isAskable(rows.length, note)) return undefined
  if (rows.length < table.children.length - 1) return undefined
  if (!namesKind(textOf(header), language) || !names.every((name) => isMember(name, language)))
    return undefined
  const front = ask(note, trail, header, names)
  if (!front) return undefined
  return {
    kind: 'basic',
    anchor: trailAnchor(trail, textOf(header)),
    trail,
    position: table.position,
    claims: [{block: table, part: 'names'}],
    front,
    back: [listOf(names, false)],
    details: [],
    signals: {items: rows.length}
  }
}

/** Whether a header says what the things below it are: a tier, a state. */
function namesKind(header: string, language: Language): boolean {
  return (
    isWord(header) &&
    countWords(header) <= maxHeaderWords &&
    !/[?？/&]/.test(header) &&
    !namingHeaders.has(header.toLowerCase()) &&
    !otherKinds.some((kind) => isHeader(kind, header)) &&
    isNounPhrase(header, language)
  )
}

/** Headers of what is said of things, or of things that are looked up. */
const otherKinds = [
  'definition',
  'effect',
  'doing',
  'actor',
  'feature',
  'record',
  'numbering'
] as const

function isMember(name: Inline, language: Language): boolean {
  const text = textOf(name)
  return (
    countWords(text) <= maxNameWords &&
    isWord(text) &&
    !isAddress(text) &&
    !name.some(({type}) => type === 'inlineMath' || type === 'inlineCode') &&
    isNounPhrase(text, language)
  )
}

/** The heading asks, if it names the same kind; else the header, of what the heading is about. */
function ask(
  note: Note,
  trail: Section['trail'],
  header: Inline,
  names: ReadonlyArray<Inline>
): Inline | undefined {
  const language = languageOf(note.language)
  const heading = trail.at(-1)
  const title = heading ? headingNodes(heading) : []
  if (namesSame(textOf(title), textOf(header)) && !aboutTable.test(textOf(title)))
    return askNames(note, subjectOf(note, trail.slice(0, -1)).nodes, title, names)
  const label = inPlural(header, language)
  const last = textOf(label).toLowerCase().split(/\s+/).at(-1) ?? ''
  const subject = language.listNouns.has(last) ? subjectAbove(note, trail) : undefined
  return subject && askLabel(note, subject.nodes, label, names.length)
}

/** Whether a heading has each word of the header, in whatever form: `Estados` above `Estado`. */
function namesSame(title: string, header: string): boolean {
  const told = stemsOf(title)
  const stems = stemsOf(header)
  if (stems.length === 0) return title.includes(header)
  return stems.every((stem) =>
    told.some((other) => other.startsWith(stem) || stem.startsWith(other))
  )
}

/** The nearest heading that names something, and not the table itself. */
function subjectAbove(note: Note, trail: Section['trail']): Subject | undefined {
  const language = languageOf(note.language)
  for (const heading of [...trail].reverse()) {
    const nodes = headingNodes(heading)
    const text = textOf(nodes)
    if (!aboutTable.test(text) && isSpecific(text, language)) return {nodes, text}
  }
  return isSpecific(note.title, language) && !aboutTable.test(note.title)
    ? {nodes: [words(note.title)], text: note.title}
    : undefined
}

function inPlural(header: Inline, language: Language): Inline {
  const text = textOf(header)
  if (language.id !== 'en' || language.isPlural(text) || /\p{Lu}$/u.test(text)) return header
  return [words(pluralize.plural(text))]
}
