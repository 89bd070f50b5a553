import type {VFileMessage} from 'vfile-message'
import {compareText} from '../compare-text.js'
import {createMessage} from '../message.js'
import type {Ledger, LedgerEntry} from '../types/index.js'
import {LedgerError} from './ledger-error.js'
import {ledgerLines} from './ledger-lines.js'
import {mergeEntries} from './merge-entries.js'
import {type Header, readEntry, readHeader} from './read-line.js'
import {shareTexts} from './share-texts.js'

/** A ledger as read. */
export interface ParsedLedger {
  ledger: Ledger
  /** Whether lines were merged or stood in another order, so that the file should be written anew. */
  isUntidy: boolean
  messages: ReadonlyArray<VFileMessage>
}

/** A line that holds a card. */
interface EntryLine {
  entry: LedgerEntry
  line: number
}

/**
 * Read a ledger. Where git has kept the lines of two branches, they are merged.
 *
 * @param path Of the file, for messages.
 * @throws {LedgerError} If the file is cut off, holds marks of a conflict, is of a newer format or
 *   none of ours: nothing must be written then.
 */
export function parseLedger(bytes: Uint8Array, path: string): ParsedLedger {
  const {headers, lines} = readLines(bytes, path)
  const {entries, doubles} = mergeLines(lines)
  const isSorted = lines.every(
    ({entry}, at) => at === 0 || (lines[at - 1]?.entry.guid ?? '') < entry.guid
  )
  const noteTypeName = mergeNoteTypeNames(headers)
  return {
    ledger: {
      noteTypes: mergeNoteTypes(headers),
      ...(noteTypeName !== undefined && {noteTypeName}),
      entries: isSorted ? entries : entries.sort((a, b) => (a.guid < b.guid ? -1 : 1))
    },
    isUntidy: !isSorted || headers.length > 1,
    messages: reportDoubles(doubles, path)
  }
}

function readLines(bytes: Uint8Array, path: string): {headers: Header[]; lines: EntryLine[]} {
  const headers: Header[] = []
  const lines: EntryLine[] = []
  const shared = new Map<string, string>()
  for (const {text, line} of ledgerLines(bytes, path)) {
    const header = readHeader(text, line, path)
    if (header) headers.push(header)
    else if (headers.length === 0) throw new LedgerError(path, line, 'is no ledger of cardwright')
    else lines.push({entry: shareTexts(readEntry(text, line, path), shared), line})
  }
  if (headers.length === 0) throw new LedgerError(path, 1, 'is no ledger of cardwright')
  return {headers, lines}
}

/** Keep one of the lines for one card. */
function mergeLines(lines: ReadonlyArray<EntryLine>) {
  const found = new Map<string, LedgerEntry>()
  const doubles: EntryLine[] = []
  for (const line of lines) {
    const {entry} = line
    const known = found.get(entry.guid)
    if (known) doubles.push(line)
    found.set(entry.guid, known ? mergeEntries(known, entry) : entry)
  }
  return {entries: [...found.values()], doubles}
}

/** Of each note type the stamp that is newest, else the greater digest. */
function mergeNoteTypes(headers: ReadonlyArray<Header>): Ledger['noteTypes'] {
  const merged: {-readonly [Key in keyof Ledger['noteTypes']]: Ledger['noteTypes'][Key]} = {}
  for (const {noteTypes} of headers) {
    for (const key of ['qa', 'cloze'] as const) {
      const [known, stamp] = [merged[key], noteTypes[key]]
      if (!stamp) continue
      const isLater =
        !known || (stamp.modified - known.modified || compareText(stamp.digest, known.digest)) > 0
      if (isLater) merged[key] = stamp
    }
  }
  return merged
}

/**
 * Of several names, as from two branches that were both first builds, the first by code point: one
 * must win, the same on every machine.
 */
function mergeNoteTypeNames(headers: ReadonlyArray<Header>): string | undefined {
  const names = headers.flatMap(({noteTypeName}) => noteTypeName ?? [])
  return names.sort(compareText)[0]
}

/** One message for all: after a merge there may be hundreds. */
function reportDoubles(doubles: ReadonlyArray<EntryLine>, path: string): VFileMessage[] {
  const [first] = doubles
  if (!first) return []
  const {size} = new Set(doubles.map(({entry}) => entry.guid))
  const reason =
    size === 1
      ? `Unexpected second line for card ${first.entry.guid}, as after a merge; the newer one counts`
      : `Unexpected second lines for ${size} cards, as after a merge; the newer ones count`
  return [
    createMessage({path, line: first.line, severity: 'warning', ruleId: 'ledger-merge', reason})
  ]
}
