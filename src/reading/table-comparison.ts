import type {Finding, Inline, Section} from '../types/index.js'
import {countWords} from './count-words.js'
import {textOf, words} from './phrasing.js'
import {askProperty, listOf, refuse} from './propose.js'
import {cellLines, findCellFault, isMark, saysNothing} from './table-cell.js'
import type {GridRow} from './table-grid.js'
import {proposeCell} from './table-matrix.js'

/** Longest answer (words) that holds both sides; longer ones are asked one side at a time. */
const maxAnswerWords = 40

/** Ask how two things differ: one card a row, which names both and answers for both. */
export function* compareThings(
  {trail}: Section,
  headers: ReadonlyArray<Inline>,
  rows: ReadonlyArray<GridRow>
): Generator<Finding | undefined> {
  for (const row of rows) {
    const columns = [1, 2]
    const proper = columns.filter((column) => findCellFault(row.cells[column] ?? []) === undefined)
    const texts = columns.map((column) => textOf(row.cells[column] ?? []).trim())
    const isWhole = columns.every((column, at) => proper.includes(column) || saysYesOrNo(texts[at]))
    if (new Set(texts).size === 1 || (proper.length === 0 && !isWhole)) {
      yield refuse(row.row, 'Unexpected row without a difference in words, expected one')
    } else if (isWhole && countWords(texts.join(' ')) <= maxAnswerWords) {
      yield compare(trail, headers, row)
    } else {
      for (const column of proper) {
        const front = askProperty(headers[column] ?? [], row.name)
        yield proposeCell(trail, headers, row, column, front)
      }
    }
  }
}

/** Whether a cell says yes or no in words: beside its opposite it tells a difference. */
function saysYesOrNo(text = ''): boolean {
  return isMark(text) && !saysNothing(text)
}

function compare(
  trail: Section['trail'],
  [, first = [], second = []]: ReadonlyArray<Inline>,
  {row, name, cells}: GridRow
): Finding | undefined {
  if (!row.position) return undefined
  const [, one = [], other = []] = cells
  return {
    kind: 'basic',
    anchor: `${textOf(name)} › ${textOf(first)} › ${textOf(second)}`,
    trail,
    position: row.position,
    claims: [{block: row}],
    front: askProperty([...first, words(' vs '), ...second], name),
    back: [listOf([side(first, one), side(second, other)], false)],
    details: [],
    signals: {compares: 2}
  }
}

function side(thing: Inline, cell: Inline): Inline {
  const lines = cellLines(cell).flatMap((line, at) => [...(at > 0 ? [words('; ')] : []), ...line])
  return [...thing, words(': '), ...(lines.length > 0 ? lines : cell)]
}
