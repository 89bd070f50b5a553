import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {createMediaStore} from './media-store.js'
import {type ReadNote, withRecall} from './recall/index.js'
import type {Candidate, NoteCache, ReadMedia} from './types/index.js'

/** What reading notes needs to know. */
export interface ReadOptions {
  /** Name of the vault, for links into it. */
  vault: string
  media: ReadMedia
  /** Readings of earlier builds. */
  cache?: NoteCache | undefined
  /** Told how many notes are done. */
  onNote?: ((done: number) => void) | undefined
}

/** What notes give, in their order. */
export interface NoteReading {
  candidates: ReadonlyArray<Candidate>
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
  {vault, media, cache, onNote}: ReadOptions
): Promise<NoteReading> {
  const store = createMediaStore(media)
  const readNote = cache ? withRecall(createReader(vault), cache, vault) : createReader(vault)
  const candidates: Candidate[] = []
  const read = new Set<string>()
  const unread = new Set<string>()
  const messages: VFileMessage[] = []
  let done = 0
  for (const file of files) {
    const found = await readNote(file, store)
    // One by one: a call takes no more arguments than the stack holds.
    for (const candidate of found ?? []) candidates.push(candidate)
    if (found) read.add(file.path)
    else unread.add(file.path)
    for (const message of file.messages) messages.push(message)
    done += 1
    onNote?.(done)
  }
  // Of two files with one name, as Unicode has it, one may have been read.
  for (const path of read) unread.delete(path)
  return {candidates, unread, messages, media: store.files}
}

/** What reads is loaded when the first note needs it: after a build without changes, never. */
function createReader(vault: string): ReadNote {
  return async (file, store) => {
    const {readNote} = await import('./read-note.js')
    return readNote(file, vault, store)
  }
}
