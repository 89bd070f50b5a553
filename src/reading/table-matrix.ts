import type {Heading} from 'mdast'
import {type Language, languageOf} from '../languages/index.js'
import {effectQuestions, isHeader} from '../languages/table-headers.js'
import type {Finding, Inline, Note, Section} from '../types/index.js'
import {textOf, words} from './phrasing.js'
import {askDefinition, askProperty, fillPattern, refuse} from './propose.js'
import {answerOf, findCellFault} from './table-cell.js'
import type {GridRow} from './table-grid.js'
import type {TableKind} from './table-kind.js'

/** Most cells of one table that are asked: nobody learns a table of sixty by its cells. */
const maxCells = 30
/** In a table of so many rows, an answer that so large a share of them (0–1) has is not asked. */
const minCommonRows = 5
const commonShare = 0.6

type Matrix = Extract<TableKind, {kind: 'matrix'}>

/** Ask a table cell by cell: its most telling columns; where these are things, its most telling rows. */
export function* askMatrix(
  note: Note,
  {trail}: Section,
  headers: ReadonlyArray<Inline>,
  table: Matrix
): Generator<Finding | undefined> {
  const {things, choices} = table
  const chosen = things === 'columns' ? table.columns : chooseColumns(table, headers)
  const columns = [...new Set([...chosen, ...choices])]
  const rows = things === 'columns' ? chooseRows(table) : table.rows
  const language = languageOf(note.language)
  const common = new Map(columns.map((column) => [column, commonAnswer(rows, column)]))
  for (const row of rows) {
    for (const column of columns) {
      const cell = row.cells[column] ?? []
      const isCommon = textOf(cell).trim() === common.get(column)
      const fault = choices.includes(column)
        ? undefined
        : isCommon
          ? 'answer that most rows have'
          : findCellFault(cell)
      yield fault === undefined
        ? proposeCell(trail, headers, row, column, askCell(headers, row, column, things, language))
        : refuse(row.row, `Unexpected ${fault} in column ${column + 1}, expected an answer`)
    }
  }
}

/** Definitions first, then the columns whose answers differ most, as many as may be asked. */
function chooseColumns({columns, rows}: Matrix, headers: ReadonlyArray<Inline>): number[] {
  const worth = (column: number): number => {
    const values = new Set(rows.map(({cells}) => textOf(cells[column] ?? [])))
    return values.size + (isHeader('definition', textOf(headers[column] ?? [])) ? rows.length : 0)
  }
  // Once a column, not at each comparison: it reads all rows.
  const worths = new Map(columns.map((column) => [column, worth(column)]))
  return [...columns]
    .sort((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0) || a - b)
    .slice(0, Math.max(Math.floor(maxCells / rows.length), 1))
    .sort((a, b) => a - b)
}

/** The features in which the things differ most, as many as may be asked: all things, or none. */
function chooseRows({columns, rows}: Matrix): GridRow[] {
  const worth = ({cells}: GridRow) =>
    new Set(columns.map((column) => textOf(cells[column] ?? []))).size
  const most = Math.max(Math.floor(maxCells / columns.length), 1)
  const chosen = new Set([...rows].sort((a, b) => worth(b) - worth(a)).slice(0, most))
  return rows.filter((row) => chosen.has(row))
}

/** What most rows of a column say, if there are rows enough for it to be the rule. */
function commonAnswer(rows: ReadonlyArray<GridRow>, column: number): string | undefined {
  if (rows.length < minCommonRows) return undefined
  const counts = new Map<string, number>()
  for (const {cells} of rows) {
    const text = textOf(cells[column] ?? []).trim()
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first && first[1] >= rows.length * commonShare ? first[0] : undefined
}

/**
 * Propose the card of one cell.
 *
 * @param front What asks for it.
 */
export function proposeCell(
  trail: ReadonlyArray<Heading>,
  headers: ReadonlyArray<Inline>,
  {row, name, cells}: GridRow,
  column: number,
  front: Inline
): Finding | undefined {
  if (!row.position) return undefined
  const {back, details} = answerOf(cells[column] ?? [])
  return {
    kind: 'basic',
    anchor: `${textOf(name)} › ${textOf(headers[column] ?? [])}`,
    trail,
    position: row.position,
    claims: [{block: row, sentence: column}],
    front,
    back,
    details,
    signals: {columns: headers.length}
  }
}

function askCell(
  headers: ReadonlyArray<Inline>,
  {name, cells}: GridRow,
  column: number,
  things: 'rows' | 'columns',
  language: Language
): Inline {
  const header = headers[column] ?? []
  if (things === 'columns') return askProperty(header, name)
  const label = textOf(header)
  const kind = textOf(headers[0] ?? [])
  const effect = effectQuestions[language.id]
  const saysMeaning = isHeader('definition', label)
  const acts = isHeader('actor', kind) && (saysMeaning || isHeader('effect', label))
  if (effect !== undefined && (acts || isHeader('doing', label))) return fillPattern(effect, name)
  const thing = /^(?:\p{L}|[\d.,]+(?:\s?(?:\p{L}{1,3}|%))?)$/u.test(textOf(name))
    ? withKind(headers, name)
    : name
  const deed = saysMeaning ? askDeed(name, cells[column] ?? [], language) : undefined
  if (saysMeaning) return deed ?? askDefinition(thing, language)
  return askProperty(thing, header)
}

/** Ask what something does where its description begins with a verb: "Perform operations". */
function askDeed(name: Inline, cell: Inline, language: Language): Inline | undefined {
  const opening = language.openingOf?.(textOf(cell))
  const isPlural = language.isPlural(textOf(name))
  // "Grant no more than is needed" is what least privilege is.
  if (opening !== 'third' && !(opening === 'base' && isPlural)) return undefined
  return fillPattern(isPlural ? 'What do {} do?' : 'What does {} do?', name)
}

/** A number or a letter is named by its header: `Port 22`. */
function withKind([header = []]: ReadonlyArray<Inline>, name: Inline): Inline {
  return textOf(header) === '' ? name : [...header, words(' '), ...name]
}
