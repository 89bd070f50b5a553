import {closeSync, fstatSync, lstatSync, openSync, readSync, type Stats} from 'node:fs'

/** Bytes that are read at once. */
const bufferLength = 1 << 20

/** How the bytes that belong into a file compare with those that it holds. */
export interface Comparison {
  /** Size in bytes of what belongs into it. */
  size: number
  /** Whether the file is missing or holds other bytes. */
  isStale: boolean
}

/**
 * Compare a file, which need not exist, with the bytes that belong into it; neither is ever in memory
 * as a whole.
 *
 * @throws {TypeError} If something other than a file is in its place.
 */
export function compareFile(path: string, chunks: Iterable<Uint8Array>): Comparison {
  const stats = findStats(path)
  if (!stats) return {size: sumLengths(chunks), isStale: true}
  if (!stats.isFile()) throw new TypeError(`Unexpected ${describeKind(stats)}, expected a file`)
  const descriptor = openSync(path, 'r')
  try {
    return compareDescriptor(descriptor, chunks)
  } finally {
    closeSync(descriptor)
  }
}

/** Find out what is at a path. A link is not followed: what it leads to may be anywhere. */
export function findStats(path: string): Stats | undefined {
  return lstatSync(path, {throwIfNoEntry: false})
}

function sumLengths(chunks: Iterable<Uint8Array>): number {
  let sum = 0
  for (const {length} of chunks) sum += length
  return sum
}

function describeKind(stats: Stats): string {
  if (stats.isDirectory()) return 'folder in its place'
  return stats.isSymbolicLink() ? 'link in its place' : 'device or pipe in its place'
}

function compareDescriptor(descriptor: number, chunks: Iterable<Uint8Array>): Comparison {
  const buffer = Buffer.allocUnsafe(bufferLength)
  let size = 0
  let isSame = true
  for (const chunk of chunks) {
    isSame &&= holdsNext(descriptor, chunk, buffer)
    size += chunk.length
  }
  return {size, isStale: !isSame || fstatSync(descriptor).size !== size}
}

/** Whether the bytes of a file go on with these. */
function holdsNext(descriptor: number, chunk: Uint8Array, buffer: Buffer): boolean {
  let at = 0
  while (at < chunk.length) {
    const length = Math.min(buffer.length, chunk.length - at)
    const read = readSync(descriptor, buffer, 0, length, null)
    if (read === 0 || buffer.compare(chunk, at, at + read, 0, read) !== 0) return false
    at += read
  }
  return true
}
