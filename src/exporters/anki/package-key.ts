import {createHash} from 'node:crypto'
import type {Deck} from '../../types/index.js'
import type {ExportOptions} from '../exporter.js'

/**
 * Digest what the bytes of a package hang on: note types, decks, and of each card what its identity
 * already sums up. Names of media come from their bytes.
 */
export function packageKey(
  decks: ReadonlyArray<Deck>,
  {
    templates,
    noteTypes,
    noteTypeName
  }: Pick<ExportOptions, 'templates' | 'noteTypes' | 'noteTypeName'>
): string {
  const hash = createHash('sha256').update(
    JSON.stringify([templates, noteTypes ?? {}, noteTypeName])
  )
  for (const {name, cards} of decks) {
    hash.update(JSON.stringify(name))
    for (const {guid, content, created, modified, media} of cards) {
      hash.update(JSON.stringify([guid, content, created, modified, media]))
    }
  }
  return hash.digest('hex')
}
