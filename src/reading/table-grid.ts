import type {Table, TableRow} from 'mdast'
import type {Inline} from '../types/index.js'
import {lengthWithoutEnd} from './length-without-end.js'
import {slicePhrasing, splitLines, textOf, trimPhrasing, withoutMarks, words} from './phrasing.js'
import {remember} from './remember.js'

/** One row of a table without its name. */
export interface GridRow {
  row: TableRow
  /** What the first cell holds. */
  name: Inline
  /** One cell for each header, the first one the name. */
  cells: ReadonlyArray<Inline>
}

/** A table as its reader sees it: as wide as its header, without marks that are no text. */
export interface Grid {
  headers: ReadonlyArray<Inline>
  rows: ReadonlyArray<GridRow>
}

/** Read the cells of a table. */
export const readGrid = remember((table: Table): Grid => {
  const [header, ...rows] = table.children
  const headers = header ? cellsOf(header).map(plainName) : []
  return {
    headers,
    rows: rows.map((row) => {
      const given = cellsOf(row)
      const cells = headers.map((_, at) => given[at] ?? [])
      return {row, name: plainName(cells[0] ?? []), cells}
    })
  }
})

function cellsOf(row: TableRow): ReadonlyArray<Inline> {
  return row.children.map((cell) => trimPhrasing(withoutMarks(cell.children)))
}

/** A name without the pictures before it and a colon behind it. Its numbers stay: `7 Application`. */
function plainName(given: Inline): Inline {
  const lines = splitLines(given)
  const cell = lines.flatMap((line, at) => (at > 0 ? [words(' '), ...line] : [...line]))
  const text = textOf(cell)
  const start =
    /^(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|\s)+(?=\S)/u.exec(text)?.[0].length ?? 0
  const end = lengthWithoutEnd(text, /\s*[:：]\s*$/)
  return start === 0 && end === text.length ? cell : trimPhrasing(slicePhrasing(cell, start, end))
}
