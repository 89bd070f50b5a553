import {languageOf} from '../languages/index.js'
import type {Finding, Inline, Note, Section} from '../types/index.js'
import {textOf} from './phrasing.js'
import {askProperty, refuse} from './propose.js'
import {isSpecific, subjectOf} from './subject.js'
import {findCellFault, isYesNo} from './table-cell.js'
import type {GridRow} from './table-grid.js'
import {proposeCell} from './table-matrix.js'

/** Most columns of a single row that are asked. */
const maxColumns = 7

/** Ask the only row of a table for what its headers name: properties of what the section is about. */
export function* askRecord(
  note: Note,
  {trail}: Section,
  headers: ReadonlyArray<Inline>,
  row: GridRow
): Generator<Finding | undefined> {
  const subject = subjectOf(note, trail)
  if (headers.length > maxColumns || !isSpecific(subject.text, languageOf(note.language))) {
    yield refuse(row.row, 'Unexpected single row, expected names with what is said of them')
    return
  }
  for (const [column, header] of headers.entries()) {
    const cell = row.cells[column] ?? []
    const isName = squash(textOf(cell)) === squash(subject.text)
    const isAnswer = isYesNo(textOf(cell).trim())
    const fault = isName ? 'name of the subject' : isAnswer ? undefined : findCellFault(cell)
    const named = {...row, name: subject.nodes}
    yield fault === undefined
      ? proposeCell(trail, headers, named, column, askProperty(subject.nodes, header))
      : refuse(row.row, `Unexpected ${fault} in column ${column + 1}, expected an answer`)
  }
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
