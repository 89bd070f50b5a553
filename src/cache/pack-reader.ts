import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {join} from 'node:path'
import type {RecordPlace} from './cache-index.js'
import {quietly} from './quietly.js'

/** Reads records by their places. */
export interface PackReader {
  /** Give the bytes at a place, whatever they are; `undefined` where there are none. */
  read(place: RecordPlace): Buffer | undefined
  close(): void
}

interface OpenPack {
  descriptor: number
  /** Size in bytes. */
  size: number
}

/** Read from the packs of a folder, each opened when it is asked for. */
export function createPackReader(folder: string): PackReader {
  const packs = new Map<string, OpenPack | undefined>()
  const open = (name: string): OpenPack | undefined => {
    if (!packs.has(name))
      packs.set(
        name,
        quietly(() => openPack(join(folder, name)))
      )
    return packs.get(name)
  }
  return {
    read({pack, offset, length}) {
      const opened = open(pack)
      if (!opened || offset + length > opened.size) return undefined
      return quietly(() => readBytes(opened.descriptor, offset, length))
    },
    close() {
      for (const pack of packs.values()) if (pack) quietly(() => closeSync(pack.descriptor))
      packs.clear()
    }
  }
}

function openPack(path: string): OpenPack {
  const descriptor = openSync(path, 'r')
  return {descriptor, size: fstatSync(descriptor).size}
}

function readBytes(descriptor: number, offset: number, length: number): Buffer | undefined {
  const bytes = Buffer.allocUnsafe(length)
  return readSync(descriptor, bytes, 0, length, offset) === length ? bytes : undefined
}
