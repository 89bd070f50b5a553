import {createHash} from 'node:crypto'
import {copyText} from './compact.js'
import type {ReadMedia} from './types/index.js'

/** A media file of the vault. */
export interface MediaFile {
  bytes: Uint8Array
  /** SHA-256 of the bytes, hex. */
  digest: string
}

/** Gives a media file by its path in the vault. */
export type FindMediaFile = (path: string) => Promise<MediaFile | undefined>

/** Media of the notes read so far. */
export interface MediaStore {
  /** Asks for each path once a build, and keeps equal bytes once. */
  find: FindMediaFile
  /** Take a file that was found at `path` into the package. */
  pack(name: string, path: string): void
  /** Bytes by their name in the package. */
  files: Map<string, Uint8Array>
}

/** Create the store of one build. */
export function createMediaStore(read: ReadMedia): MediaStore {
  const known = new Map<string, MediaFile | undefined>()
  const byDigest = new Map<string, MediaFile>()
  const files = new Map<string, Uint8Array>()
  return {
    files,
    pack(name, path) {
      const file = known.get(path)
      if (file && !files.has(name)) files.set(name, file.bytes)
    },
    async find(path) {
      if (known.has(path)) return known.get(path)
      const bytes = await read(path)
      const file = bytes && unify(bytes, byDigest)
      // The path may be cut from a note, whose text must not stay.
      known.set(copyText(path), file)
      return file
    }
  }
}

function unify(bytes: Uint8Array, byDigest: Map<string, MediaFile>): MediaFile {
  const digest = createHash('sha256').update(bytes).digest('hex')
  const known = byDigest.get(digest)
  if (known) return known
  const file = {bytes, digest}
  byDigest.set(digest, file)
  return file
}
