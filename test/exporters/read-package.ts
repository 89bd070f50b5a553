import {strFromU8, unzipSync} from 'fflate'
import initSqlJs from 'sql.js'
import {exportDecks} from '../../src/exporters/index.js'
import type {Deck} from '../../src/types/index.js'
import {exportOptions} from './cards.js'

type Row = Record<string, unknown>

/** What an .apkg holds. */
export interface Package {
  /** Names of the zip's entries, in order. */
  entries: string[]
  /** File names by entry. */
  media: Record<string, string>
  bytes: Record<string, Uint8Array>
  /** Rows that a query gives. */
  query(sql: string): Row[]
  /** A column of `col`, parsed. */
  // biome-ignore lint/suspicious/noExplicitAny: JSON from outside, looked at by tests only
  settings(column: string): any
}

/** Export decks as .apkg and read it back. */
export async function readPackage(
  decks: ReadonlyArray<Deck>,
  overrides: Parameters<typeof exportOptions>[0] = {}
): Promise<Package> {
  const [output] = await exportDecks(decks, exportOptions({formats: ['apkg'], ...overrides}))
  const bytes = unzipSync(output?.bytes ?? new Uint8Array())
  const sql = await initSqlJs()
  const database = new sql.Database(bytes['collection.anki2'])
  const query = (text: string): Row[] => {
    const [result] = database.exec(text)
    return (result?.values ?? []).map((row) =>
      Object.fromEntries(row.map((value, index) => [result?.columns[index], value]))
    )
  }
  return {
    entries: Object.keys(bytes),
    media: JSON.parse(strFromU8(bytes.media ?? new Uint8Array())),
    bytes,
    query,
    settings: (column) => JSON.parse(String(query(`SELECT ${column} FROM col`)[0]?.[column]))
  }
}
