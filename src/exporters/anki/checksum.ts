import {hash} from 'node:crypto'

/**
 * Sum up a sort field as Anki does, to find notes with the same first field.
 *
 * @param text As `sortField` gives it.
 * @returns First four bytes of its SHA-1, as a number.
 */
export function checksum(text: string): number {
  return Number.parseInt(hash('sha1', text).slice(0, 8), 16)
}
