import type {VFile} from 'vfile'
import type {CachedReading} from '../types/index.js'
import {recallNote} from './recall-note.js'
import type {ReadNote} from './record-note.js'

/** Reads notes elsewhere, several at once, in whatever order they are done. */
export interface NotePool {
  /**
   * Read a note.
   *
   * @returns Plain data, as a cache gives; `undefined` for a note that is to be read here.
   */
  read(file: VFile): Promise<CachedReading | undefined>
  /** Wait until another note may come. */
  waitForRoom(): Promise<void>
  /** Say that no more notes come. */
  endInput(): void
  /** Stop, whatever is being read; frees all memory that reading took. */
  close(): Promise<void>
}

/**
 * Read notes in a pool; candidates, messages and media are the same either way.
 *
 * @param readNote Reads what the pool does not.
 */
export function withPool(readNote: ReadNote, pool: NotePool): ReadNote {
  const readHere = oneByOne(readNote)
  return async (file, store) => {
    const reading = await pool.read(file)
    const recalled = reading && (await recallNote(file, reading, store))
    return recalled ? recalled.candidates : readHere(file, store)
  }
}

/** Let each note wait for those before it, as each takes much memory while it is read. */
function oneByOne(readNote: ReadNote): ReadNote {
  let last: Promise<unknown> = Promise.resolve()
  return (file, store) => {
    const reading = last.then(() => readNote(file, store))
    last = reading.catch(() => {})
    return reading
  }
}
