import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {quietly} from './quietly.js'

/** Says what an index is, and how it and the packs are laid out. */
const format = 'cardwright-cache/1'

/** Name of the index in the folder of a vault. */
export const indexName = 'index.json'

/** Names of packs; nothing else is ever opened or removed, whatever an index says. */
export const packName = /^[0-9a-f-]{36}\.pack$/

/** Where a record lies. */
export interface RecordPlace {
  /** Name of a file in the folder of the vault. */
  pack: string
  /** Bytes before the record. */
  offset: number
  /** Bytes of the record. */
  length: number
  checksum: string
}

/** What a vault's cache holds. */
export interface CacheIndex {
  fingerprint: string
  /** Records by the keys of their notes. */
  places: ReadonlyMap<string, RecordPlace>
}

/** Read the index of a folder; one that can't be used is as good as none. */
export function readIndex(folder: string): CacheIndex {
  const index = quietly(() => parseIndex(readFileSync(join(folder, indexName), 'utf8')))
  return index ?? {fingerprint: '', places: new Map()}
}

/** Write an index: each pack is named once. */
export function formatIndex({fingerprint, places}: CacheIndex): Uint8Array {
  const packs = [...new Set([...places.values()].map(({pack}) => pack))]
  const packIds = new Map(packs.map((pack, id) => [pack, id]))
  const records = [...places].map(([key, {pack, offset, length, checksum}]) => [
    key,
    packIds.get(pack),
    offset,
    length,
    checksum
  ])
  return new TextEncoder().encode(JSON.stringify({format, fingerprint, packs, records}))
}

function parseIndex(text: string): CacheIndex | undefined {
  const data: unknown = JSON.parse(text)
  if (typeof data !== 'object' || data === null || !('format' in data)) return undefined
  if (data.format !== format || !('fingerprint' in data) || !('packs' in data)) return undefined
  if (!('records' in data) || !Array.isArray(data.records)) return undefined
  const places = new Map<string, RecordPlace>()
  for (const record of data.records) {
    const place = parseRecord(record, data.packs)
    if (place) places.set(...place)
  }
  return {fingerprint: String(data.fingerprint), places}
}

function parseRecord(record: unknown, packs: unknown): [string, RecordPlace] | undefined {
  if (!Array.isArray(record) || !Array.isArray(packs)) return undefined
  const [key, packId, offset, length, checksum]: ReadonlyArray<unknown> = record
  const pack: unknown = packs[Number(packId)]
  if (typeof pack !== 'string' || !packName.test(pack)) return undefined
  if (typeof key !== 'string' || typeof checksum !== 'string') return undefined
  if (!isCount(offset) || !isCount(length)) return undefined
  return [key, {pack, offset, length, checksum}]
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
