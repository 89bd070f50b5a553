import {InvalidArgumentError} from 'commander'
import type {Column, Format} from '../types/index.js'
import {suggestWord} from './suggest-word.js'

/** In the order in which the files are written. */
export const formats: ReadonlyArray<Format> = ['apkg', 'csv', 'json', 'ndjson']

/** In the order of a row that names none. */
export const columns: ReadonlyArray<Column> = [
  'guid',
  'kind',
  'deck',
  'tags',
  'question',
  'answer',
  'context',
  'details',
  'path',
  'line'
]

/** End of the year 9999; milliseconds, a common slip, are far above. */
const maxTimestamp = 253_402_300_799

const maxPort = 65_535

/** Read `--format csv,json`, also given twice. @throws {InvalidArgumentError} On an unknown or empty list. */
export function parseFormats(list: string, earlier: ReadonlyArray<Format> = []): Format[] {
  const wanted = [...earlier, ...parseList(list, formats, 'format')]
  return formats.filter((format) => wanted.includes(format))
}

/** Read `--columns question,answer`. @throws {InvalidArgumentError} On an unknown or empty list. */
export function parseColumns(list: string): Column[] {
  return parseList(list, columns, 'column')
}

/** Read seconds since 1970. @throws {InvalidArgumentError} Unless they are whole, 1 to the year 9999. */
export function parseTimestamp(text: string): number {
  const seconds = /^\d+$/.test(text) ? Number(text) : 0
  if (seconds >= 1 && seconds <= maxTimestamp) return seconds
  throw new InvalidArgumentError(`Expected whole seconds since 1970, 1 to ${maxTimestamp}.`)
}

/** Read a port. @throws {InvalidArgumentError} Unless it is a whole number, 1 to 65535. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port >= 1 && port <= maxPort) return port
  throw new InvalidArgumentError(`Expected a whole number, 1 to ${maxPort}.`)
}

/** Read the name of a page, or `-`. @throws {InvalidArgumentError} If it could be a note's. */
export function parsePage(text: string): string {
  if (text === '-' || /\.html?$/i.test(text)) return text
  throw new InvalidArgumentError('Expected a name that ends in .html.')
}

/** Read a name. @throws {InvalidArgumentError} If it is blank. */
export function parseName(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Expected a name.')
  return text
}

function parseList<T extends string>(list: string, known: ReadonlyArray<T>, noun: string): T[] {
  const words = list.split(',').map((word) => word.trim().toLowerCase())
  return [...new Set(words)].map((word) => {
    const found = known.find((name) => name === word)
    if (found) return found
    const problem = word === '' ? `Expected a ${noun}` : `Unknown ${noun} '${word}', expected some`
    throw new InvalidArgumentError(`${problem} of ${known.join(', ')}.${suggestWord(word, known)}`)
  })
}
