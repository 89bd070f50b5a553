import type {Deck} from '../types/index.js'
import type {NoteTypePair} from './anki/note-types.js'
import {noteTypesOf} from './anki/own-note-types.js'
import {cardEntries} from './card-entry.js'
import {encodeChunks} from './encode-chunks.js'
import type {Exporter} from './exporter.js'

/** The entries of the JSON file, one a line, for streams. */
export const ndjson: Exporter = {
  format: 'ndjson',
  encode(decks, {noteTypeName}) {
    return encodeChunks(lines(decks, noteTypesOf(noteTypeName)))
  }
}

function* lines(decks: ReadonlyArray<Deck>, noteTypes: NoteTypePair): Generator<string> {
  for (const entry of cardEntries(decks, noteTypes)) yield `${JSON.stringify(entry)}\n`
}
