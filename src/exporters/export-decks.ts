import type {Deck, Format, Output} from '../types/index.js'
import type {Exporter, ExportOptions} from './exporter.js'
import {assertSafeName, outputPath} from './output-path.js'

/**
 * All exporters, in the order in which their files are written. Each is loaded when its format is
 * asked for: SQLite, zip and CSV take 40 ms (measured).
 */
const exporters: ReadonlyArray<{format: Format; load: () => Promise<Exporter>}> = [
  {format: 'apkg', load: async () => (await import('./anki/package.js')).ankiPackage},
  {format: 'csv', load: async () => (await import('./csv.js')).csv},
  {format: 'json', load: async () => (await import('./json.js')).json},
  {format: 'ndjson', load: async () => (await import('./ndjson.js')).ndjson}
]

/**
 * Export decks to the requested formats, one file each, all from the same cards in the same order.
 *
 * @param decks Parents before their children.
 * @returns Files in the order apkg, csv, json, ndjson; none where there is no card.
 * @throws {RangeError} If Anki would take the package for a backup; see `assertSafeName`.
 */
export async function exportDecks(
  decks: ReadonlyArray<Deck>,
  options: ExportOptions
): Promise<Output[]> {
  const {formats, name} = options
  if (formats.includes('apkg')) assertSafeName(name)
  if (decks.every(({cards}) => cards.length === 0)) return []

  const outputs: Output[] = []
  for (const {format, load} of exporters) {
    if (!formats.includes(format)) continue
    const {encode} = await load()
    // One after the other: each needs memory for all cards.
    outputs.push({path: outputPath(name, format), bytes: await encode(decks, options)})
  }
  return outputs
}
