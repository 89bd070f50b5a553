import type {Deck, Format, MadeOutput} from '../types/index.js'
import type {ExportOptions} from './exporter.js'
import {exporters} from './exporters.js'
import {outputPath} from './output-path.js'

/** Which outputs need not be made again. */
export interface FoundOutputs {
  made: ReadonlyArray<MadeOutput>
  /** Formats that are left to export. */
  formats: ReadonlyArray<Format>
  /** Keys of outputs by their paths, where an exporter has one. */
  keys: ReadonlyMap<string, string>
}

/**
 * Find the outputs that are there already: making a large package takes longer than all else when
 * hardly a note has changed.
 *
 * @param isMade Whether the file at a path holds what a key stands for.
 */
export function findMade(
  decks: ReadonlyArray<Deck>,
  options: ExportOptions,
  isMade: (path: string, key: string) => boolean
): FoundOutputs {
  const wanted = exporters.filter(({format}) => options.formats.includes(format))
  const keyed = wanted.flatMap(({format, key}) =>
    key ? [{format, path: outputPath(options.name, format), key: key(decks, options)}] : []
  )
  const found = keyed.filter(({path, key}) => isMade(path, key))
  const left = wanted.map(({format}) => format)
  return {
    made: found.map(({path, key}) => ({path, key})),
    formats: left.filter((format) => !found.some((output) => output.format === format)),
    keys: new Map(keyed.map(({path, key}) => [path, key]))
  }
}
