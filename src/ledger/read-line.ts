import type {Ledger, LedgerEntry} from '../types/index.js'
import {findWrongKey, isNoteTypes} from './check-entry.js'
import {LedgerError} from './ledger-error.js'
import {ledgerFormat, ledgerVersion} from './ledger-format.js'

/** What the first line of a ledger says beside its version. */
export interface Header {
  noteTypes: Ledger['noteTypes']
  noteTypeName: string | undefined
}

/** Starts only a header: in a card, the guid comes first. */
const headerStart = '{"format":'

/**
 * Read the first line of a ledger.
 *
 * @returns `undefined` for a line that holds a card.
 * @throws {LedgerError} If it was written by a newer cardwright or is no JSON.
 */
export function readHeader(text: string, line: number, path: string): Header | undefined {
  if (!text.startsWith(headerStart)) return undefined
  const header = parseObject(text, line, path)
  if (header.format !== ledgerFormat)
    throw new LedgerError(path, line, 'is no ledger of cardwright')
  if (header.version !== ledgerVersion)
    throw new LedgerError(path, line, 'was written by a newer cardwright', update)
  const {noteTypes, noteTypeName} = header
  if (!isNoteTypes(noteTypes)) throw new LedgerError(path, line, 'holds wrong `noteTypes`')
  if (noteTypeName !== undefined && typeof noteTypeName !== 'string')
    throw new LedgerError(path, line, 'holds a wrong `noteTypeName`')
  return {noteTypes: noteTypes as Ledger['noteTypes'], noteTypeName}
}

const update =
  'Nothing was written. Update cardwright, or restore the ledger of the older version from git'

/**
 * Read the line of a card.
 *
 * @throws {LedgerError} If it is no JSON or lacks what a card must have.
 */
export function readEntry(text: string, line: number, path: string): LedgerEntry {
  const entry = parseObject(text, line, path)
  const key = findWrongKey(entry)
  if (key !== undefined) throw new LedgerError(path, line, `holds a card with a wrong \`${key}\``)
  // Its parts were checked above.
  return entry as unknown as LedgerEntry
}

function parseObject(text: string, line: number, path: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Said below, with the place.
  }
  throw new LedgerError(path, line, 'holds a line that is no JSON object')
}
