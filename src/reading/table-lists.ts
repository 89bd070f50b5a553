import type {Table} from 'mdast'
import {languageOf} from '../languages/index.js'
import type {Finding, Inline, Note, Section} from '../types/index.js'
import {askLabel} from './ask-label.js'
import {isAskable} from './askable-list.js'
import {countWords} from './count-words.js'
import {textOf, words} from './phrasing.js'
import {listOf, refuse, trailAnchor} from './propose.js'
import {subjectOf} from './subject.js'
import {cellLines, isMark} from './table-cell.js'
import type {Grid} from './table-grid.js'
import {isListHeader} from './table-kind.js'

/** Longest items on average (words): more are sentences, which no list card can ask. */
const maxMeanWords = 9

/** Ask for the columns of a table whose columns are lists: `Advantages | Disadvantages`. */
export function* askLists(
  note: Note,
  section: Section,
  table: Table,
  {headers, rows}: Grid
): Generator<Finding | undefined> {
  const lists = headers.map((header, column) => {
    const items = rows.flatMap(({cells}) => cellLines(cells[column] ?? []))
    return {header, items: items.filter((item) => !isMark(textOf(item)))}
  })
  // Things side by side are told apart by their lists: one of them alone tells nothing.
  const isWhole =
    headers.every((header) => isListNoun(note, header)) ||
    lists.every(({items}) => findListFault(items, note) === undefined)
  for (const [column, {header, items}] of lists.entries()) {
    const fault = isWhole ? findListFault(items, note) : 'things side by side'
    if (fault !== undefined) {
      yield refuse(table, `Unexpected ${fault} in column ${column + 1}, expected a short list`)
    } else if (table.position) {
      yield {
        kind: 'basic',
        anchor: trailAnchor(section.trail, textOf(header)),
        trail: section.trail,
        position: table.position,
        claims: [{block: table, sentence: column}],
        front: ask(note, section, header, items.length),
        back: [listOf(items, false)],
        details: [],
        signals: {items: items.length}
      }
    }
  }
}

function findListFault(items: ReadonlyArray<Inline>, note: Note): string | undefined {
  if (!isAskable(items.length, note)) return `list of ${items.length}`
  const total = items.reduce((sum, item) => sum + countWords(textOf(item)), 0)
  return total > maxMeanWords * items.length ? 'sentences' : undefined
}

/** A list noun needs the subject above it; things side by side name themselves. */
function ask(note: Note, {trail}: Section, header: Inline, count: number): Inline {
  if (isListNoun(note, header)) return askLabel(note, subjectOf(note, trail).nodes, header, count)
  return [...header, words(` (${count})?`)]
}

function isListNoun(note: Note, header: Inline): boolean {
  return isListHeader(textOf(header), languageOf(note.language))
}
