import type {VFile} from 'vfile'
import type {MediaStore} from '../media/media-store.js'
import type {CachedMessage, CachedReading, Candidate, MediaAnswer} from '../types/index.js'
import {packMessage} from './cached-message.js'

/**
 * Reads a note: gives its candidates, says its messages, hands in its media. Of a file that is not
 * text it gives `undefined`.
 */
export type ReadNote = (file: VFile, store: MediaStore) => Promise<Candidate[] | undefined>

/**
 * Read a note and note down what it took and gave.
 *
 * @returns The candidates, and the reading unless it says more than plain data can.
 */
export async function recordNote(
  file: VFile,
  store: MediaStore,
  readNote: ReadNote
): Promise<{candidates: Candidate[] | undefined; reading: CachedReading | undefined}> {
  const before = file.messages.length
  const asked = new Map<string, MediaAnswer>()
  const shown = new Map<string, string>()
  const recorder = recordMedia(store, asked, shown)
  const candidates = await readNote(file, recorder)
  const messages = file.messages.slice(before).map((message) => packMessage(message, file))
  if (!messages.every((message): message is CachedMessage => message !== undefined))
    return {candidates, reading: undefined}
  return {
    candidates,
    reading: {
      candidates: candidates ?? null,
      messages,
      asked: [...asked.values()],
      shown: [...shown].map(([name, path]) => ({name, path}))
    }
  }
}

function recordMedia(
  store: MediaStore,
  asked: Map<string, MediaAnswer>,
  shown: Map<string, string>
): MediaStore {
  return {
    ...store,
    async find(path, folder) {
      const file = await store.find(path, folder)
      const [found, digest] = [file?.path ?? null, file?.digest ?? null]
      asked.set(JSON.stringify([path, folder]), {path, folder, found, digest})
      return file
    },
    pack(name, path) {
      shown.set(name, path)
      return store.pack(name, path)
    }
  }
}
