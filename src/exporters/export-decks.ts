import type {Deck, Output} from '../types/index.js'
import type {ExportOptions} from './exporter.js'
import {exporters} from './exporters.js'
import {assertSafeName, outputPath} from './output-path.js'

/**
 * Export decks to the requested formats, one file each, all from the same cards in the same order.
 *
 * @param decks Parents before their children.
 * @returns Files in the order apkg, csv, json, ndjson; no package where there is no card to import.
 * @throws {RangeError} If Anki would take the package for a backup; see `assertSafeName`.
 */
export async function exportDecks(
  decks: ReadonlyArray<Deck>,
  options: ExportOptions
): Promise<Output[]> {
  const {formats, name} = options
  if (formats.includes('apkg')) assertSafeName(name)
  const isEmpty = decks.every(({cards}) => cards.length === 0)
  const outputs: Output[] = []
  for (const {format, load} of exporters) {
    if (!formats.includes(format) || (format === 'apkg' && isEmpty)) continue
    const {encode} = await load()
    // One after the other: each needs memory for all cards.
    outputs.push({path: outputPath(name, format), bytes: await encode(decks, options)})
  }
  return outputs
}
