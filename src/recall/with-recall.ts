import type {ReadingConfig} from '../note-options.js'
import type {NoteCache} from '../types/index.js'
import {noteKey} from './note-key.js'
import {recallNote} from './recall-note.js'
import {type ReadNote, recordNote} from './record-note.js'

/**
 * Read a note only if no earlier reading of it still holds; candidates, messages and media are the
 * same either way.
 *
 * @param config What the configuration says about notes.
 */
export function withRecall(readNote: ReadNote, cache: NoteCache, config: ReadingConfig): ReadNote {
  return async (file, store) => {
    const key = noteKey(file, config)
    if (key === undefined) return readNote(file, store)
    const known = cache.read(key)
    const recalled = known && (await recallNote(file, known, store))
    if (recalled) return recalled.candidates
    const {candidates, reading} = await recordNote(file, store, readNote)
    if (reading) cache.write(key, reading)
    return candidates
  }
}
