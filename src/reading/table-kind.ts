import {type Language, languageOf} from '../languages/index.js'
import {comparingWords, isHeader} from '../languages/table-headers.js'
import type {Note, Section} from '../types/index.js'
import {textOf} from './phrasing.js'
import {headingNodes} from './subject.js'
import {findCellFault, isYesNo} from './table-cell.js'
import type {Grid, GridRow} from './table-grid.js'
import {findNameFault, isWord, namedRows} from './table-names.js'

/** What a table is, and so how it is asked. Columns and rows are offsets; column 0 holds the names. */
export type TableKind =
  /** Each column is a list of its own: `Advantages | Disadvantages`. */
  | {kind: 'lists'}
  /** Two things side by side, one feature a row. */
  | {kind: 'comparison'; rows: ReadonlyArray<GridRow>}
  /** Things by row or column, and what is said of them. */
  | {
      kind: 'matrix'
      things: 'rows' | 'columns'
      rows: ReadonlyArray<GridRow>
      columns: ReadonlyArray<number>
      /** Columns of rows that answer yes or no. */
      choices: ReadonlyArray<number>
    }
  /** One row: each column is a property of what the table is about. */
  | {kind: 'record'; row: GridRow}
  | {kind: 'data'; reason: string}

/** Headers that say what the things of the first column are or do: then these are the things. */
const definingKinds = ['definition', 'effect', 'doing'] as const
/** Rows of a table that is asked cell by cell; of terms, a few more. Larger ones are data. */
const maxRows = 15
const maxTermRows = 30
/** Rows of a table whose columns of yes and no are asked: more are looked up. */
const maxChoiceRows = 10
/** Widest table (columns) of which some columns are asked. */
const maxColumns = 10

/** Tell what a table is by its headers, its shape and the headings above it. */
export function tableKind(note: Note, section: Section, grid: Grid): TableKind {
  const {headers, rows} = grid
  const labels = headers.map((header) => textOf(header).trim())
  const language = languageOf(note.language)
  if (labels.length < 2 || rows.length === 0) return data('table without rows or columns')
  if (labels.length > maxColumns) return data(`table of ${labels.length} columns`)
  const named = labels.filter(Boolean)
  if (new Set(named).size < named.length) return data('headers that are the same')
  if (
    isHeader('record', labels[0] ?? '') ||
    labels.filter((label) => isHeader('record', label)).length > 1
  )
    return data('records')
  if (labels.every((label) => isListHeader(label, language)) || areSiblings(labels))
    return {kind: 'lists'}
  const [only] = rows
  if (only && rows.length === 1)
    return labels.every(isWord) ? {kind: 'record', row: only} : data('single row')
  return matrix(note, section, grid, labels)
}

function data(what: string): TableKind {
  return {kind: 'data', reason: `Unexpected ${what}, expected names with what is said of them`}
}

/** Whether a header announces a list below it. */
export function isListHeader(label: string, {listNouns}: Language): boolean {
  return isHeader('list', label) || listNouns.has(label.toLowerCase())
}

/** Headers of one form name things side by side: `Class A`, `Class B`; `Brownfield`, `Greenfield`. */
function areSiblings(labels: ReadonlyArray<string>): boolean {
  if (labels.every((label) => /^\p{Lu}{2,5}$/u.test(label))) return true
  const words = labels.map((label) => label.toLowerCase().split(/[\s-]+/))
  if (words.every((parts) => parts.length > 1)) {
    return (
      new Set(words.map(([first]) => first)).size === 1 ||
      new Set(words.map((parts) => parts.at(-1))).size === 1
    )
  }
  return (
    words.every((parts) => parts.length === 1) &&
    new Set(labels.map((label) => label.slice(-sharedEnding))).size === 1 &&
    labels.every((label) => label.length > sharedEnding)
  )
}

/** Letters that words of one form end in. */
const sharedEnding = 5

function matrix(
  note: Note,
  section: Section,
  grid: Grid,
  labels: ReadonlyArray<string>
): TableKind {
  const [first = '', ...rest] = labels
  const defines = rest.some((label) => definingKinds.some((kind) => isHeader(kind, label)))
  if (grid.rows.length > (defines && labels.length === 2 ? maxTermRows : maxRows))
    return data(`table of ${grid.rows.length} rows`)
  const rows = namedRows(grid.rows)
  const columns = askedColumns(rows, labels)
  const fault = findNameFault(grid.rows, rows, first, columns)
  if (fault !== undefined) return data(fault)
  const inColumns = !defines && hasThingsInColumns(note, section, rows, labels)
  if (inColumns && labels.length === 3) return {kind: 'comparison', rows}
  const choices = inColumns ? [] : choiceColumns(rows, labels)
  if (columns.length === 0 && choices.length === 0) return data('cells of marks or links alone')
  const isLabelled = isHeader('property', rest[0] ?? '') || isHeader('list', rest[0] ?? '')
  if (
    labels.length === 2 &&
    !defines &&
    !isLabelled &&
    rows.filter(isParallel).length * 2 >= rows.length
  )
    return data('columns that speak of two things line by line')
  return {kind: 'matrix', things: inColumns ? 'columns' : 'rows', rows, columns, choices}
}

/** Columns with a header of words and mostly proper answers, not the same in all rows. */
function askedColumns(rows: ReadonlyArray<GridRow>, labels: ReadonlyArray<string>): number[] {
  return [...labels.keys()].slice(1).filter((column) => {
    const label = labels[column] ?? ''
    if (!isWord(label) || isHeader('aside', label)) return false
    const cells = rows.map((row) => row.cells[column] ?? [])
    const proper = cells.filter((cell) => findCellFault(cell) === undefined)
    const values = new Set(cells.map((cell) => textOf(cell).trim()))
    return proper.length * 2 > cells.length && values.size > 1
  })
}

/** Columns that say yes of some rows and no of others. */
function choiceColumns(rows: ReadonlyArray<GridRow>, labels: ReadonlyArray<string>): number[] {
  if (rows.length > maxChoiceRows) return []
  return [...labels.keys()].slice(1).filter((column) => {
    if (!isWord(labels[column] ?? '')) return false
    const texts = rows.map(({cells}) =>
      textOf(cells[column] ?? [])
        .trim()
        .toLowerCase()
    )
    return texts.every(isYesNo) && new Set(texts).size > 1
  })
}

/** Whether name and cell share a word: then the columns speak of two things, line by line. */
function isParallel({name, cells}: GridRow): boolean {
  const told = new Set(stems(textOf(cells[1] ?? [])))
  return stems(textOf(name)).some((stem) => told.has(stem))
}

function stems(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, stemLength))
}

/** Letters that two forms of a word share. */
const stemLength = 6

/**
 * Whether the columns are the things and the rows their features. With an empty header, names are
 * told by their form, and by the headings that name them.
 */
function hasThingsInColumns(
  note: Note,
  {trail}: Section,
  rows: ReadonlyArray<GridRow>,
  [first = '', ...things]: ReadonlyArray<string>
): boolean {
  if (things.length < 2 || things.some((label) => label === '' || isHeader('property', label)))
    return false
  const above = [note.title, ...trail.map((heading) => textOf(headingNodes(heading)))].join('\n')
  if (things.length === 2 && comparingWords.test(above)) return true
  if (!isHeader('feature', first)) return false
  if (first !== '' || things.some((label) => isWord(label) && above.includes(label))) return true
  const names = rows.map(({name}) => textOf(name))
  return shareOf(names, isProperName) <= shareOf(things, isProperName) + clearlyMore
}

/** How much more often (0–1) one side must look like names than the other. */
const clearlyMore = 0.3

/** A capital inside a word: `PBFT`, `HotStuff`. */
function isProperName(text: string): boolean {
  return /\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(text)
}

function shareOf(texts: ReadonlyArray<string>, test: (text: string) => boolean): number {
  return texts.filter(test).length / Math.max(texts.length, 1)
}
