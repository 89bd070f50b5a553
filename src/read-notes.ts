import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {forgetCompiled} from './languages/compiled.js'
import {createMediaStore, type MediaStore} from './media/media-store.js'
import {pickReadingConfig, type ReadingConfig} from './note-options.js'
import type {NoteTrace} from './read-note.js'
import {type NotePool, type ReadNote, withPool, withRecall} from './recall/index.js'
import {createPathFilter} from './select-paths.js'
import type {Candidate, Config, LocateFile, NoteCache, ReadMedia} from './types/index.js'

/** What reading notes needs to know. */
export interface ReadOptions {
  config: Config
  media: ReadMedia
  locate?: LocateFile | undefined
  /** Readings of earlier builds. */
  cache?: NoteCache | undefined
  /** Told how many notes are done. */
  onNote?: ((done: number) => void) | undefined
  /** Opens a pool in which notes are read that the cache does not know. @default they are read here */
  openPool?: ((config: ReadingConfig) => NotePool) | undefined
  /** The note to follow: it is read anew, as the cache knows only what came of it. */
  traced?: TracedNote | undefined
}

/** A note whose reading is told. */
export interface TracedNote {
  path: string
  onTrace: (trace: NoteTrace) => void
}

/** What notes give, in their order. */
export interface NoteReading {
  candidates: ReadonlyArray<Candidate>
  /** How many files were read, or should have been. */
  notes: number
  /** Paths of the files and folders that could not be read. */
  unread: ReadonlySet<string>
  /** Of each file, those that it came with and then those of reading it. */
  messages: ReadonlyArray<VFileMessage>
  /** Bytes of media by their name in the package. */
  media: ReadonlyMap<string, Uint8Array>
}

/**
 * Parse, derive and render notes: of each tree only its cards stay. Without a pool one after the
 * other.
 */
export async function readNotes(
  files: Iterable<VFile>,
  {openPool, ...options}: ReadOptions
): Promise<NoteReading> {
  const readingConfig = pickReadingConfig(options.config)
  const store = createMediaStore(options.media, options.locate)
  const paths = await createPathFilter(options.config)
  const pool = openPool?.(readingConfig)
  try {
    const readOne = createReader(readingConfig, store, pool, options)
    const wanted = filter(files, ({path, value}) =>
      value === undefined ? paths.concerns(path) : paths.selects(path)
    )
    return sumUp(await readAll(wanted, readOne, pool, options), store)
  } finally {
    await pool?.close()
    forgetCompiled()
  }
}

/** What one file gave. */
interface FileReading {
  path: string
  /** `undefined` if it could not be read. */
  candidates: ReadonlyArray<Candidate> | undefined
  messages: ReadonlyArray<VFileMessage>
}

function createReader(
  config: ReadingConfig,
  store: MediaStore,
  pool: NotePool | undefined,
  {cache, traced}: Pick<ReadOptions, 'cache' | 'traced'>
): (file: VFile) => Promise<FileReading> {
  const readHere = loadReader(config, traced)
  const readAnew = pool ? withPool(readHere, pool) : readHere
  const readNote = cache ? withRecall(readAnew, cache, config) : readAnew
  return async (file) => {
    const candidates = await (file.path === traced?.path ? readHere : readNote)(file, store)
    return {path: file.path, candidates, messages: file.messages}
  }
}

/** What reads is loaded when the first note needs it: with a pool, or without changes, never. */
function loadReader(config: ReadingConfig, traced: TracedNote | undefined): ReadNote {
  return async (file, store) => {
    if (file.value === undefined) return undefined
    const {readNote} = await import('./read-note.js')
    return readNote(file, config, store, file.path === traced?.path ? traced.onTrace : undefined)
  }
}

/** @returns In the order of the files, whatever is done first. */
async function readAll(
  files: Iterable<VFile>,
  readOne: (file: VFile) => Promise<FileReading>,
  pool: NotePool | undefined,
  {onNote}: Pick<ReadOptions, 'onNote'>
): Promise<FileReading[]> {
  const readings: Array<Promise<FileReading>> = []
  let done = 0
  let hasFailed = false
  for (const file of files) {
    const reading = readOne(file)
    readings.push(reading)
    reading.then(
      () => onNote?.(++done),
      () => {
        hasFailed = true
      }
    )
    await (pool ? pool.waitForRoom() : reading)
    if (hasFailed) break
  }
  pool?.endInput()
  return Promise.all(readings)
}

function sumUp(readings: ReadonlyArray<FileReading>, store: MediaStore): NoteReading {
  const candidates: Candidate[] = []
  const messages: VFileMessage[] = []
  const read = new Set<string>()
  for (const reading of readings) {
    // One by one: a call takes no more arguments than the stack holds.
    for (const candidate of reading.candidates ?? []) candidates.push(candidate)
    for (const message of reading.messages) messages.push(message)
    if (reading.candidates) read.add(reading.path)
  }
  // Of two files with one name, as Unicode has it, one may have been read.
  const unread = new Set(readings.map(({path}) => path).filter((path) => !read.has(path)))
  return {candidates, notes: readings.length, unread, messages, media: store.files}
}

function* filter<Item>(items: Iterable<Item>, isWanted: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (isWanted(item)) yield item
}
