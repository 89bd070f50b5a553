import type {VFile} from 'vfile'
import {internTexts} from '../compact.js'
import type {MediaStore} from '../media/media-store.js'
import type {CachedReading, Candidate, MediaAnswer} from '../types/index.js'
import {repeatMessage} from './cached-message.js'

/**
 * Do with an earlier reading of a note what reading it would do: give its candidates, say its
 * messages, hand in its media.
 *
 * @returns What reading it would; `undefined`, with nothing done, if media are not what they were then.
 */
export async function recallNote(
  file: VFile,
  {candidates, messages, asked, shown}: CachedReading,
  store: MediaStore
): Promise<{candidates: Candidate[] | undefined} | undefined> {
  if (!(await isCurrent(asked, store))) return undefined
  for (const {name, path} of shown) await store.pack(name, path)
  for (const message of messages) repeatMessage(message, file)
  return {candidates: candidates ? internTexts(candidates).map(withUndefined) : undefined}
}

/** Asks no further than reading the note would: whoever is asked may say that a file is unreadable. */
async function isCurrent(asked: ReadonlyArray<MediaAnswer>, store: MediaStore): Promise<boolean> {
  for (const {path, folder, found, digest} of asked) {
    const file = await store.find(path, folder)
    if ((file?.path ?? null) !== found || (file?.digest ?? null) !== digest) return false
  }
  return true
}

/** JSON leaves out properties that are `undefined`. */
function withUndefined(candidate: Candidate): Candidate {
  return Object.assign({explicitId: undefined, deck: undefined}, candidate)
}
