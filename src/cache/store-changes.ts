import {readdirSync, rmSync, statSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {writeOutputs} from '../write.js'
import {formatIndex, indexName, packName, type RecordPlace, readIndex} from './cache-index.js'
import {choosePacks} from './choose-packs.js'
import type {PackReader} from './pack-reader.js'
import type {PackWriter} from './pack-writer.js'
import {quietly} from './quietly.js'

/** Age (ms) from which a file that no index names was left behind, not just being written. */
const strayAge = 60 * 60 * 1000

/** Names of files that are renamed when they are whole. */
const temporaryName = /^\..*\.tmp$/

/** What a run has learned. */
export interface CacheChanges {
  folder: string
  fingerprint: string
  /** What the index said when the run began. */
  known: ReadonlyMap<string, RecordPlace>
  /** Keys to forget. */
  unused: ReadonlyArray<string>
  reader: PackReader
  writer: PackWriter
}

type Places = Map<string, RecordPlace>

/**
 * Write a new index with what other runs have added meanwhile, what this one adds and without what
 * it forgets; copy what is left of poor packs; remove packs that are no longer named.
 */
export function storeChanges(changes: CacheChanges): void {
  const {folder, fingerprint, reader, writer} = changes
  const current = readIndex(folder)
  const sizes = packSizes(folder)
  const places = mergePlaces(
    changes,
    current.fingerprint === fingerprint ? current.places : changes.known
  )
  for (const [key, {pack}] of places) if (!sizes.has(pack)) places.delete(key)

  const others = [...places.values()].filter(({pack}) => pack !== writer.pack)
  const poor = choosePacks(sizes, others)
  copyRecords(places, poor, reader, writer)
  writeOutputs(folder, [{path: indexName, bytes: formatIndex({fingerprint, places})}])
  const formerly = [...current.places.values(), ...changes.known.values()].map(({pack}) => pack)
  removeStrays(folder, places, new Set(formerly))
}

/** Say that the cache is in use. */
export function touchIndex(folder: string): void {
  const now = new Date()
  utimesSync(join(folder, indexName), now, now)
}

function mergePlaces(
  {unused, writer}: CacheChanges,
  current: ReadonlyMap<string, RecordPlace>
): Places {
  const places = new Map(current)
  for (const key of unused) places.delete(key)
  for (const [key, place] of writer.places) places.set(key, place)
  return places
}

function packSizes(folder: string): Map<string, number> {
  const names = readdirSync(folder).filter((name) => packName.test(name))
  return new Map(names.map((name) => [name, statSync(join(folder, name)).size]))
}

/** Copy in the order of the packs, as what is read together stands together. */
function copyRecords(
  places: Places,
  packs: ReadonlySet<string>,
  reader: PackReader,
  writer: PackWriter
): void {
  const old = [...places].filter(([, {pack}]) => packs.has(pack))
  for (const [key, place] of old) {
    const bytes = reader.read(place)
    if (bytes) writer.append(key, bytes, place.checksum)
  }
  writer.flush()
  for (const [key] of old) {
    const copied = writer.places.get(key)
    if (copied) places.set(key, copied)
  }
}

/** What was named and no longer is goes at once; other packs may be another run's, not yet named. */
function removeStrays(folder: string, places: Places, formerly: ReadonlySet<string>): void {
  const named = new Set([...places.values()].map(({pack}) => pack))
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const isStray = packName.test(name) || temporaryName.test(name)
    if (!isStray || named.has(name)) continue
    if (formerly.has(name) || Date.now() - statSync(path).mtimeMs > strayAge)
      quietly(() => rmSync(path))
  }
}
