import type {CachedReading, NoteCache} from '../types/index.js'
import {type RecordPlace, readIndex} from './cache-index.js'
import {checksum} from './checksum.js'
import {createPackReader} from './pack-reader.js'
import {createPackWriter} from './pack-writer.js'
import {quietly} from './quietly.js'
import {storeChanges, touchIndex} from './store-changes.js'

/** The cache of one vault, open. */
export interface VaultCache extends NoteCache {
  /**
   * Keep what was written, and close the files; never throws.
   *
   * @param forgetsRest Drop what was neither read nor written: all notes of the vault were asked for.
   */
  close(forgetsRest: boolean): void
}

/** How a cache is opened. */
export interface VaultCacheOptions {
  /** What the code is that makes the readings. */
  fingerprint: string
  /** Change nothing on the disk. @default false */
  isReadOnly?: boolean | undefined
}

/** Open the cache of a vault, whose folder need not exist; whatever in it can't be used is not there. */
export function openVaultCache(
  folder: string,
  {fingerprint, isReadOnly = false}: VaultCacheOptions
): VaultCache {
  const index = readIndex(folder)
  const known: ReadonlyMap<string, RecordPlace> =
    index.fingerprint === fingerprint ? index.places : new Map()
  const reader = createPackReader(folder)
  const writer = createPackWriter(folder)
  const used = new Set<string>()

  return {
    read(key) {
      const place = known.get(key)
      const bytes = place && reader.read(place)
      if (!bytes || checksum(fingerprint, key, bytes) !== place.checksum) return undefined
      used.add(key)
      return quietly(() => parseReading(bytes))
    },
    write(key, reading) {
      if (isReadOnly) return
      const bytes = quietly(() => Buffer.from(JSON.stringify(reading)))
      if (bytes) writer.append(key, bytes, checksum(fingerprint, key, bytes))
    },
    close(forgetsRest) {
      if (!isReadOnly) {
        writer.flush()
        const unused = forgetsRest ? [...known.keys()].filter((key) => !used.has(key)) : []
        if (writer.places.size === 0 && unused.length === 0) quietly(() => touchIndex(folder))
        else quietly(() => storeChanges({folder, fingerprint, known, unused, reader, writer}))
      }
      writer.close()
      reader.close()
    }
  }
}

/** The checksum says that the bytes are those of a reading. */
function parseReading(bytes: Buffer): CachedReading {
  return JSON.parse(bytes.toString()) as CachedReading
}
