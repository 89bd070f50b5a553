import {createHash} from 'node:crypto'
import type {VFile} from 'vfile'
import type {ReadingConfig} from '../note-options.js'

/**
 * Name all that the reading of a note hangs on, but for media and this package's own code: its
 * path, what the configuration says about notes, its content before decoding.
 *
 * @returns SHA-256, hex; `undefined` for a file that was not readable.
 */
export function noteKey({path, value}: VFile, config: ReadingConfig): string | undefined {
  if (value === undefined) return undefined
  const isText = typeof value === 'string'
  const hash = createHash('sha256').update(JSON.stringify([path, config, isText]))
  // UTF-16, as UTF-8 has no half surrogate pairs.
  return hash.update(isText ? Buffer.from(value, 'utf16le') : value).digest('hex')
}
