import type {Table, TableRow} from 'mdast'
import {languageOf} from '../languages/index.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {textOf, trimPhrasing, withoutMarks} from '../reading/phrasing.js'
import {askDefinition, askProperty, paragraphOf} from '../reading/propose.js'
import type {Inline, Note, QaProposal, Rule} from '../types/index.js'

/** Rows and columns of a table that is asked cell by cell: larger ones are data. */
const maxRows = 15
const maxColumns = 5
/** Longest name of a row (words). */
const maxTermWords = 8

/** `| term | description |` and small tables of features by row and column. */
export const tableRow: Rule = {
  id: 'table-row',
  description: 'A table whose first column names things: one card for each thing and column.',
  *derive(note) {
    for (const placed of placedBlocks(note)) {
      if (placed.block.type === 'table') yield* askRows(note, placed, placed.block)
    }
  }
}

function* askRows(note: Note, placed: PlacedBlock, table: Table): Generator<QaProposal> {
  const [header, ...rows] = table.children
  if (!header || rows.length < 2 || rows.length > maxRows || header.children.length > maxColumns)
    return
  const headers = cells(header)
  const terms = rows.map((row) => textOf(cells(row)[0] ?? []))
  if (!terms.every(isName) || new Set(terms).size < terms.length) return
  for (const row of rows) {
    for (const column of headers.keys()) {
      const proposal = column > 0 ? askCell(note, placed, row, headers, column) : undefined
      if (proposal) yield proposal
    }
  }
}

function askCell(
  note: Note,
  {section}: PlacedBlock,
  row: TableRow,
  headers: ReadonlyArray<Inline>,
  column: number
): QaProposal | undefined {
  const language = languageOf(note.language)
  const [term = [], ...values] = cells(row)
  const value = values[column - 1] ?? []
  const header = headers[column] ?? []
  const label = textOf(header)
  if (!row.position || !/[\p{L}\p{N}]/u.test(textOf(value)) || label === '') return undefined
  const defines = headers.length === 2 && definingHeaders.test(label)
  return {
    kind: 'basic',
    anchor: `${textOf(term)} › ${label}`,
    trail: section.trail,
    position: row.position,
    claims: [{block: row, sentence: column}],
    front: defines ? askDefinition(term, language) : askProperty(term, header),
    back: [paragraphOf(value)],
    details: [],
    signals: {columns: headers.length}
  }
}

/** Headers of a column that says what the first one means. */
const definingHeaders =
  /^(?:descriptions?|definitions?|meanings?|explanation|what it is|bedeutung|beschreibung|definition|erklärung|descripción|definición|significado|description|définition|descrizione|definizione|descrição|definição|описание|определение|значение|说明|描述|定义|含义|説明|意味)$/iu

function cells(row: TableRow): ReadonlyArray<Inline> {
  return row.children.map((cell) => trimPhrasing(withoutMarks(cell.children)))
}

function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && text.split(/\s+/).length <= maxTermWords
}
