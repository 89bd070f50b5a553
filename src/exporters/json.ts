import type {Deck} from '../types/index.js'
import type {NoteTypePair} from './anki/note-types.js'
import {noteTypesOf} from './anki/own-note-types.js'
import {cardEntries} from './card-entry.js'
import {encodeChunks} from './encode-chunks.js'
import type {Exporter} from './exporter.js'

/** Entries stand two levels deep. */
const indent = '    '

/**
 * One JSON file that scripts can read and Anki's engine can import. Indented, so that a changed
 * answer is a changed line; `schema/cards.schema.json` describes it.
 *
 * @see https://github.com/ankitects/anki/blob/main/rslib/src/import_export/text/json.rs
 */
export const json: Exporter = {
  format: 'json',
  encode(decks, {noteTypeName}) {
    return encodeChunks(chunks(decks, noteTypesOf(noteTypeName)))
  }
}

/** As `JSON.stringify(…, undefined, 2)` gives it, entry by entry. */
function* chunks(decks: ReadonlyArray<Deck>, noteTypes: NoteTypePair): Generator<string> {
  yield '{\n  "dupe_resolution": "Update",\n  "notes": ['
  let separator = '\n'
  for (const entry of cardEntries(decks, noteTypes)) {
    yield separator + indent + JSON.stringify(entry, undefined, 2).replaceAll('\n', `\n${indent}`)
    separator = ',\n'
  }
  yield '\n  ]\n}\n'
}
