import {randomUUID} from 'node:crypto'
import {closeSync, openSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createFolder} from '../create-folder.js'
import type {RecordPlace} from './cache-index.js'
import {quietly} from './quietly.js'

/** Bytes that are collected before they are written: few calls, little memory. */
const batchSize = 2 ** 20

/** Only the user may read what stands in the notes. */
const folderMode = 0o700
const packMode = 0o600

/** Appends records to one new pack. */
export interface PackWriter {
  /** Name of the pack. */
  pack: string
  /** Records that are on the disk, by key. */
  places: ReadonlyMap<string, RecordPlace>
  append(key: string, bytes: Uint8Array, checksum: string): void
  /** Write what was collected. */
  flush(): void
  /** @param isNamed Whether an index names the pack; else it goes, and the room that it takes. */
  close(isNamed: boolean): void
}

/** A record that waits to be written. */
interface Pending {
  key: string
  place: RecordPlace
  bytes: Uint8Array
}

/**
 * Write a pack into a folder; both are created when there is something to write. After a failure,
 * of a full disk say, nothing more is written.
 */
export function createPackWriter(folder: string): PackWriter {
  const pack = `${randomUUID()}.pack`
  const places = new Map<string, RecordPlace>()
  let pending: Pending[] = []
  let [writtenSize, pendingSize] = [0, 0]
  let hasFailed = false
  let descriptor: number | undefined

  function flush(): void {
    if (hasFailed || pending.length === 0) return
    const written = quietly(() => {
      descriptor ??= createPack(folder, pack)
      writeFileSync(descriptor, Buffer.concat(pending.map(({bytes}) => bytes)))
      return pending
    })
    for (const {key, place} of written ?? []) places.set(key, place)
    hasFailed = written === undefined
    writtenSize += pendingSize
    pendingSize = 0
    pending = []
  }

  return {
    pack,
    places,
    append(key, bytes, checksum) {
      if (hasFailed) return
      const {length} = bytes
      pending.push({key, place: {pack, offset: writtenSize + pendingSize, length, checksum}, bytes})
      pendingSize += length
      if (pendingSize >= batchSize) flush()
    },
    flush,
    close(isNamed) {
      const opened = descriptor
      if (opened === undefined) return
      quietly(() => closeSync(opened))
      if (!isNamed) quietly(() => rmSync(join(folder, pack)))
      descriptor = undefined
      hasFailed = true
    }
  }
}

function createPack(folder: string, pack: string): number {
  createFolder(folder, folderMode)
  return openSync(join(folder, pack), 'wx', packMode)
}
