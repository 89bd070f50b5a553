import {createHash} from 'node:crypto'
import {copyText} from '../compact.js'
import type {LocateFile, ReadMedia} from '../types/index.js'
import {type CleanFile, cleanFile} from './clean-file.js'
import {maxMediaSize} from './media-size.js'

/** A file of the vault, as it is there. */
export interface MediaFile {
  /** In the vault. */
  path: string
  /** None of a file that is larger than `maxMediaSize`. */
  bytes: Uint8Array
  /** Number of bytes. */
  size: number
  /** SHA-256 of the bytes, hex. */
  digest: string
}

/** Media, and embedded notes, of the notes read so far. */
export interface MediaStore {
  /**
   * Give the file that a path in a note means; each file is read once a build, and equal bytes are
   * kept once.
   *
   * @param path Relative to the vault, or the end of such a path.
   * @param folder Folder of the note.
   */
  find(path: string, folder: string): Promise<MediaFile | undefined>
  /** Give a file as it may go into the package. */
  clean(file: MediaFile): Promise<CleanFile>
  /** Take the file at a path in the vault, which was found, into the package. */
  pack(name: string, path: string): Promise<void>
  /** Bytes by their name in the package. */
  files: Map<string, Uint8Array>
}

/**
 * Create the store of one build.
 *
 * @param locate Gives the path of the file that is meant, which alone is read. @default the path itself
 */
export function createMediaStore(read: ReadMedia, locate: LocateFile = (path) => path): MediaStore {
  const known = new Map<string, MediaFile | undefined>()
  const bytesByDigest = new Map<string, Uint8Array>()
  const cleaned = new Map<string, Promise<CleanFile>>()
  const files = new Map<string, Uint8Array>()

  async function readFile(path: string): Promise<MediaFile | undefined> {
    const bytes = await read(path)
    if (!bytes) return undefined
    const digest = createHash('sha256').update(bytes).digest('hex')
    const kept = bytes.length > maxMediaSize ? new Uint8Array() : bytes
    const same = bytesByDigest.get(digest) ?? kept
    bytesByDigest.set(digest, same)
    // The path may be cut from a note, whose text must not stay.
    return {path: copyText(path), bytes: same, size: bytes.length, digest}
  }

  function clean(file: MediaFile): Promise<CleanFile> {
    const key = `${file.digest}${file.path.slice(file.path.lastIndexOf('.'))}`
    const result = cleaned.get(key) ?? cleanFile(file)
    cleaned.set(key, result)
    return result
  }

  return {
    files,
    clean,
    async pack(name, path) {
      const file = known.get(path)
      if (!file || files.has(name)) return
      const {bytes} = await clean(file)
      if (bytes) files.set(name, bytes)
    },
    async find(path, folder) {
      const located = locate(path, folder)
      if (located === undefined) return undefined
      if (known.has(located)) return known.get(located)
      const file = await readFile(located)
      known.set(file?.path ?? copyText(located), file)
      return file
    }
  }
}
