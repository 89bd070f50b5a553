import type {Deck, Format} from '../types/index.js'
import {packageKey} from './anki/package-key.js'
import type {Exporter, ExportOptions} from './exporter.js'

/** An exporter that is loaded when its format is asked for. */
export interface LazyExporter {
  format: Format
  /**
   * Digest all that the bytes hang on, where that is much quicker than making them: same key, same
   * bytes.
   */
  key?: (decks: ReadonlyArray<Deck>, options: ExportOptions) => string
  load(): Promise<Exporter>
}

/**
 * All exporters, in the order in which their files are written. SQLite, zip and CSV take 20 ms to
 * load (measured).
 */
export const exporters: ReadonlyArray<LazyExporter> = [
  {
    format: 'apkg',
    key: packageKey,
    load: async () => (await import('./anki/package.js')).ankiPackage
  },
  {format: 'csv', load: async () => (await import('./csv.js')).csv},
  {format: 'json', load: async () => (await import('./json.js')).json},
  {format: 'ndjson', load: async () => (await import('./ndjson.js')).ndjson}
]
