/** What runs in each thread of the pool: it reads notes until it is stopped. */
import {readFileSync} from 'node:fs'
import {workerData} from 'node:worker_threads'
import {VFile} from 'vfile'
import {worker} from 'workerpool'
import {indexFiles} from '../media/index-files.js'
import {createMediaStore} from '../media/media-store.js'
import {readNote} from '../read-note.js'
import {recordNote} from '../recall/index.js'
import type {CachedReading} from '../types/index.js'
import type {NoteTask, ThreadData} from './note-pool.js'

const {files, folderLinks, config} = workerData as ThreadData
const locate = indexFiles(files.keys(), folderLinks)

worker({read})

/** Read a note. @returns `undefined` if the reading says more than plain data can. */
async function read({path, value}: NoteTask): Promise<CachedReading | undefined> {
  // A store for each note: what it holds is free afterwards. The main thread keeps what is shown.
  const store = createMediaStore(readMedia, locate)
  const file = new VFile({path, value})
  const {reading} = await recordNote(file, store, (one, media) => readNote(one, config, media))
  return reading
}

/** The main thread asks for the same files, and says which can't be read. */
async function readMedia(path: string): Promise<Uint8Array | undefined> {
  try {
    const diskPath = files.get(path)
    return diskPath === undefined ? undefined : readFileSync(diskPath)
  } catch {
    return undefined
  }
}
