import type {Deck} from '../types/index.js'
import {cardEntries} from './card-entry.js'
import {encodeChunks} from './encode-chunks.js'
import type {Exporter} from './exporter.js'

/** The entries of the JSON file, one a line, for streams. */
export const ndjson: Exporter = {
  format: 'ndjson',
  encode(decks) {
    return encodeChunks(lines(decks))
  }
}

function* lines(decks: ReadonlyArray<Deck>): Generator<string> {
  for (const entry of cardEntries(decks)) yield `${JSON.stringify(entry)}\n`
}
