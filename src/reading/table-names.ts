import {isHeader} from '../languages/table-headers.js'
import {countWords} from './count-words.js'
import {textOf} from './phrasing.js'
import {isAddress} from './table-cell.js'
import type {GridRow} from './table-grid.js'

/** Longest name of a row (words), and the most that names have on average: sentences are no names. */
const maxNameWords = 8
const maxMeanNameWords = 5

/** Rows with a name, and one that no other row has. */
export function namedRows(rows: ReadonlyArray<GridRow>): ReadonlyArray<GridRow> {
  const counts = new Map<string, number>()
  for (const {name} of rows) counts.set(textOf(name), (counts.get(textOf(name)) ?? 0) + 1)
  return rows.filter(({name}) => isName(textOf(name)) && counts.get(textOf(name)) === 1)
}

function isName(text: string): boolean {
  return (
    text !== '' &&
    !/^(?:\p{Extended_Pictographic}|\u{FE0F}|\s)+$/u.test(text) &&
    !/[.!?。！？;；]$/.test(text) &&
    !isAddress(text) &&
    countWords(text) <= maxNameWords
  )
}

/** `| 1. Straight | a) PC to PC |`: an exercise whose right column is out of order. */
function isMatching({name, cells}: GridRow): boolean {
  const marks = [name, ...cells.slice(1)].map((cell) =>
    /^(?:\d{1,2}[.)]|[a-z]\))\s/i.test(textOf(cell))
  )
  return marks.length > 1 && marks.every(Boolean)
}

/**
 * Say why the first column names nothing that can be asked about.
 *
 * @param columns The columns that would be asked.
 * @returns What stands there, to follow "Unexpected".
 */
export function findNameFault(
  all: ReadonlyArray<GridRow>,
  named: ReadonlyArray<GridRow>,
  header: string,
  columns: ReadonlyArray<number>
): string | undefined {
  if (named.length < 2 || named.length * 2 < all.length)
    return 'first column without a name of its own for each row'
  const names = named.map(({name}) => textOf(name))
  const words = names.reduce((sum, name) => sum + countWords(name), 0)
  if (words > maxMeanNameWords * names.length) return 'sentences in the first column'
  if (names.filter(isSetting).length * 2 > names.length) return 'settings of a program'
  if (all.every(isMatching)) return 'columns to be matched'
  if (header !== '' && !isWord(header)) return `first header “${header}”`
  if (names.filter(isWord).length * 2 >= names.length || namesByHeader(header, named, columns))
    return undefined
  return 'numbers or symbols in the first column'
}

/** `GOOGLE_CLIENT_ID`: looked up, not learned. */
function isSetting(text: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text)
}

/** Numbers and letters that the header makes names: `Port | Service`, `Blood group | Antigens`. */
function namesByHeader(
  header: string,
  rows: ReadonlyArray<GridRow>,
  columns: ReadonlyArray<number>
): boolean {
  if (isHeader('numbering', header) || !isWord(header)) return false
  const cells = rows.flatMap((row) => columns.map((column) => textOf(row.cells[column] ?? [])))
  return cells.filter(isWord).length * 2 > cells.length
}

/** Whether a text holds a word, not only a number or a symbol. */
export function isWord(text: string): boolean {
  return /\p{L}{2}|\p{L}[+#]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
}
