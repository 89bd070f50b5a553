import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {forgetCompiled} from './languages/compiled.js'
import {createMediaStore} from './media/media-store.js'
import {pickReadingConfig, type ReadingConfig} from './note-options.js'
import type {NoteTrace} from './read-note.js'
import {type ReadNote, withRecall} from './recall/index.js'
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

/** Parse, derive and render notes, one after the other: of each tree only its cards stay. */
export async function readNotes(
  files: Iterable<VFile>,
  {config, media, locate, cache, onNote, traced}: ReadOptions
): Promise<NoteReading> {
  const store = createMediaStore(media, locate)
  const readingConfig = pickReadingConfig(config)
  const readAnew = createReader(readingConfig, traced)
  const readNote = cache ? withRecall(readAnew, cache, readingConfig) : readAnew
  const paths = await createPathFilter(config)
  const candidates: Candidate[] = []
  const read = new Set<string>()
  const unread = new Set<string>()
  const messages: VFileMessage[] = []
  let done = 0
  for (const file of files) {
    const isWanted = file.value === undefined ? paths.concerns : paths.selects
    if (!isWanted(file.path)) continue
    const found = await (file.path === traced?.path ? readAnew : readNote)(file, store)
    // One by one: a call takes no more arguments than the stack holds.
    for (const candidate of found ?? []) candidates.push(candidate)
    if (found) read.add(file.path)
    else unread.add(file.path)
    for (const message of file.messages) messages.push(message)
    done += 1
    onNote?.(done)
  }
  forgetCompiled()
  // Of two files with one name, as Unicode has it, one may have been read.
  for (const path of read) unread.delete(path)
  return {candidates, notes: done, unread, messages, media: store.files}
}

/** What reads is loaded when the first note needs it: after a build without changes, never. */
function createReader(config: ReadingConfig, traced: TracedNote | undefined): ReadNote {
  return async (file, store) => {
    const {readNote} = await import('./read-note.js')
    return readNote(file, config, store, file.path === traced?.path ? traced.onTrace : undefined)
  }
}
