import {stringify} from 'csv-stringify/sync'
import type {Column, Deck} from '../types/index.js'
import {ankiFields, noteTypeOf} from './anki/fields.js'
import type {NoteTypePair} from './anki/note-types.js'
import {noteTypesOf} from './anki/own-note-types.js'
import {encodeChunks} from './encode-chunks.js'
import type {Exporter} from './exporter.js'

/** Rows that are turned into text at once; memory stays small and calls few. */
const batchSize = 256

/** Names of the columns before the fields, in Anki's file headers. */
const leading = ['guid', 'notetype', 'deck', 'tags']

const allColumns: ReadonlyArray<Column> = [
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

/**
 * Comma-separated values as in RFC 4180, but with line feeds: every cell quoted, UTF-8. With Anki's
 * file headers one row an Anki note, in HTML; without them one row a prompt, in plain text.
 *
 * Cells that begin with `=`, `+`, `-` or `@` stay as they are, although spreadsheets take them for
 * formulas: a mark before them would become part of the card or of what a script reads, `-5` and
 * `=SUM(A1)` are fair answers, and the notes are the user's own.
 *
 * @see https://docs.ankiweb.net/importing/text-files.html#file-headers
 */
export const csv: Exporter = {
  format: 'csv',
  encode(decks, {ankiHeaders = true, columns = allColumns, noteTypeName}) {
    const noteTypes = noteTypesOf(noteTypeName)
    return encodeChunks(ankiHeaders ? ankiChunks(decks, noteTypes) : plainChunks(decks, columns))
  }
}

function* ankiChunks(decks: ReadonlyArray<Deck>, noteTypes: NoteTypePair): Generator<string> {
  const fields = noteTypes.qa.fields.map((_, index) => `Field ${index + 1}`)
  const columns = [...leading, ...fields].join()
  yield '#separator:Comma\n#html:true\n'
  yield leading.map((name, index) => `#${name} column:${index + 1}\n`).join('')
  // The separator must be known before this line.
  yield `#columns:${columns}\n`
  yield* batches(ankiRows(decks, noteTypes))
}

/** Anki asks for as many cells in each row; a cloze note has fewer fields. */
function* ankiRows(decks: ReadonlyArray<Deck>, noteTypes: NoteTypePair): Generator<string[]> {
  const width = noteTypes.qa.fields.length
  for (const {name, cards} of decks) {
    for (const card of cards) {
      const fields = ankiFields(card)
      const padding = Array<string>(width - fields.length).fill('')
      const noteType = noteTypeOf(card, noteTypes).name
      yield [card.guid, noteType, name, card.tags.join(' '), ...fields, ...padding]
    }
  }
}

function* plainChunks(
  decks: ReadonlyArray<Deck>,
  columns: ReadonlyArray<Column>
): Generator<string> {
  yield stringify([columns], format)
  yield* batches(plainRows(decks, columns))
}

function* plainRows(
  decks: ReadonlyArray<Deck>,
  columns: ReadonlyArray<Column>
): Generator<string[]> {
  for (const {name: deck, cards} of decks) {
    for (const {guid, kind, tags, prompts, source} of cards) {
      for (const {question, answer, context, details} of prompts) {
        const {path, line} = source
        const texts = {question, answer, context, details}
        const row: Record<Column, string> = {
          ...{guid, kind, deck, tags: tags.join(' ')},
          ...texts,
          ...{path, line: String(line)}
        }
        yield columns.map((column) => row[column])
      }
    }
  }
}

const format = {quoted: true, quoted_empty: true, record_delimiter: '\n'}

function* batches(rows: Iterable<string[]>): Generator<string> {
  let batch: string[][] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < batchSize) continue
    yield stringify(batch, format)
    batch = []
  }
  yield stringify(batch, format)
}
