import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {refuse} from '../reading/propose.js'
import {compareThings} from '../reading/table-comparison.js'
import {readGrid} from '../reading/table-grid.js'
import {tableKind} from '../reading/table-kind.js'
import {askLists} from '../reading/table-lists.js'
import {askMatrix} from '../reading/table-matrix.js'
import {askRecord} from '../reading/table-record.js'
import {askRowNames} from '../reading/table-row-names.js'
import type {Finding, Note, Rule} from '../types/index.js'

/** `| term | description |`, things by their features, and lists side by side. */
export const tableRow: Rule = {
  id: 'table-row',
  description: 'A table that says of named things what they are, how they differ, or lists them.',
  *derive(note) {
    for (const placed of placedBlocks(note)) {
      if (placed.block.type === 'table') {
        for (const finding of askTable(note, placed)) if (finding) yield finding
      }
    }
  }
}

function* askTable(note: Note, placed: PlacedBlock): Generator<Finding | undefined> {
  const {block, section} = placed
  if (block.type !== 'table') return
  const grid = readGrid(block)
  const table = tableKind(note, section, grid)
  switch (table.kind) {
    case 'data': {
      yield refuse(block, table.reason)
      break
    }
    case 'lists': {
      yield* askLists(note, section, block, grid)
      break
    }
    case 'record': {
      yield* askRecord(note, section, grid.headers, table.row)
      break
    }
    case 'comparison': {
      yield* compareThings(section, grid.headers, table.rows)
      break
    }
    case 'matrix': {
      yield* askMatrix(note, section, grid.headers, table)
      if (table.things === 'rows') yield askRowNames(note, section, block, grid.headers, table.rows)
      break
    }
  }
}
