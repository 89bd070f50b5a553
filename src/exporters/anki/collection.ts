import type {Database, SqlValue} from 'sql.js'
import type {Deck} from '../../types/index.js'
import type {ExportOptions} from '../exporter.js'
import {type AnkiNote, ankiCards, ankiNotes, type PlacedCard, placeCards} from './anki-notes.js'
import {checksum} from './checksum.js'
import {deckTable} from './deck-table.js'
import {createRowEncoder} from './encode-row.js'
import {ankiFields, noteTypeOf} from './fields.js'
import {noteTypeJson} from './note-type-json.js'
import type {NoteTypePair} from './note-types.js'
import {openCollection} from './open-collection.js'
import {noteTypesOf} from './own-note-types.js'
import {collectionSettings, deckJson, studyOptions} from './settings.js'
import {sortField} from './sort-field.js'

/** Stands between the fields of a note; `ankiFields` leaves none inside. */
const fieldSeparator = '\u001F'

/**
 * Write a collection of schema 11 with nothing in it but these cards, all of them new.
 *
 * @returns SQLite database: the same bytes for the same cards, without traces of other rows.
 * @see https://github.com/ankitects/anki/blob/main/rslib/src/storage/schema11.sql
 */
export async function collection(
  decks: ReadonlyArray<Deck>,
  options: Pick<ExportOptions, 'templates' | 'noteTypes' | 'noteTypeName' | 'sqlWasm'>
): Promise<Uint8Array> {
  const deckIds = deckTable(decks.map(({name}) => name))
  const placed = placeCards(decks, deckIds)
  const noteTypes = noteTypesOf(options.noteTypeName)
  const models = noteTypeJson(noteTypes, options.templates, options.noteTypes)
  const {database, indexes} = await openCollection(options.sqlWasm)
  try {
    writeSettings(database, placed, models, deckJson(deckIds))
    // What stood in `col` before would otherwise stay readable in free bytes. No row is deleted
    // from here on, and later it would take three times the memory.
    database.run('VACUUM')
    database.run('BEGIN')
    insert(database, 'notes', noteRows(ankiNotes(placed), noteTypes))
    insert(database, 'cards', cardRows(ankiNotes(placed)))
    database.run(indexes)
    database.run('COMMIT')
    return database.export()
  } finally {
    database.close()
  }
}

function writeSettings(
  database: Database,
  cards: ReadonlyArray<PlacedCard>,
  models: Record<string, unknown>,
  decks: Record<string, unknown>
): void {
  const created = cards[0]?.card.created ?? 0
  const modified = cards.reduce((latest, {card}) => Math.max(latest, card.modified), 0)
  const conf = collectionSettings(cards.length + 1)
  database.run(
    `UPDATE col SET crt = ?, mod = ?, scm = ?, ver = 11, dty = 0, usn = 0, ls = 0,
      conf = ?, models = ?, decks = ?, dconf = ?, tags = '{}'`,
    [created, modified * 1000, created * 1000, ...[conf, models, decks, studyOptions].map(toJson)]
  )
}

function toJson(value: unknown): string {
  return JSON.stringify(value)
}

function insert(
  database: Database,
  table: 'notes' | 'cards',
  rows: Iterable<ReadonlyArray<SqlValue>>
): void {
  const encodeRow = createRowEncoder()
  let statement: ReturnType<Database['prepare']> | undefined
  for (const row of rows) {
    statement ??= database.prepare(`INSERT INTO ${table} VALUES (${row.map(placeholder).join()})`)
    statement.run(encodeRow(row))
  }
  statement?.free()
}

function placeholder(value: SqlValue): string {
  return typeof value === 'string' ? 'CAST(? AS TEXT)' : '?'
}

/** Columns: id, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data. */
function* noteRows(notes: Iterable<AnkiNote>, noteTypes: NoteTypePair): Generator<SqlValue[]> {
  for (const {id, card} of notes) {
    const fields = ankiFields(card)
    const text = sortField(fields[0] ?? '')
    const tags = card.tags.length > 0 ? ` ${card.tags.join(' ')} ` : ''
    const content = fields.join(fieldSeparator)
    const {guid, modified} = card
    yield [
      id,
      guid,
      noteTypeOf(card, noteTypes).id,
      modified,
      -1,
      tags,
      content,
      text,
      checksum(text),
      0,
      ''
    ]
  }
}

/**
 * Columns: id, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue,
 * odid, flags, data.
 */
function* cardRows(notes: Iterable<AnkiNote>): Generator<SqlValue[]> {
  for (const note of notes) {
    const {id: noteId, card, deckId, due} = note
    for (const {id, ord} of ankiCards(note)) {
      yield [id, noteId, deckId, ord, card.modified, -1, 0, 0, due, 0, 0, 0, 0, 0, 0, 0, 0, '']
    }
  }
}
