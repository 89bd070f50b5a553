import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {compactCandidates} from './compact.js'
import {deriveProposals} from './derive.js'
import {type MediaStore, nameMedia} from './media.js'
import {parseNote} from './parse/index.js'
import {renderCandidate, renderContext} from './render/index.js'
import {rules} from './rules/index.js'
import type {Candidate, ReadMedia} from './types/index.js'

/** What reading notes needs to know. */
export interface ReadOptions {
  /** Name of the vault, for links into it. */
  vault: string
  media: ReadMedia
  /** Told how many notes are done. */
  onNote?: ((done: number) => void) | undefined
}

/** What notes give, in their order. */
export interface NoteReading {
  candidates: ReadonlyArray<Candidate>
  /** Of each file, those that it came with and then those of reading it. */
  messages: ReadonlyArray<VFileMessage>
  /** Bytes of media by their name in the package. */
  media: ReadonlyMap<string, Uint8Array>
}

/**
 * Text (bytes) that goes through each stage at once. Note by note, the code of each stage drives
 * that of the others out of the processor's caches: 4 % of a build (measured; four times as much
 * gives no more, and trees need fifty times the memory of their text).
 */
const batchSize = 64 * 1024

/** Parse, derive and render notes, a few at a time: of their trees only the cards stay. */
export async function readNotes(
  files: Iterable<VFile>,
  {vault, media, onNote}: ReadOptions
): Promise<NoteReading> {
  const store: MediaStore = {read: media, files: new Map()}
  const candidates: Candidate[] = []
  const messages: VFileMessage[] = []
  let done = 0
  for (const batch of batches(files)) {
    for (const candidate of await readBatch(batch, vault, store)) candidates.push(candidate)
    for (const file of batch) {
      messages.push(...file.messages)
      done += 1
      onNote?.(done)
    }
  }
  return {candidates, messages, media: store.files}
}

/** Files until they hold a batch's text; a large note is alone in its batch, or the last one. */
function* batches(files: Iterable<VFile>): Generator<ReadonlyArray<VFile>> {
  let batch: VFile[] = []
  let size = 0
  for (const file of files) {
    batch.push(file)
    size += file.value?.length ?? 0
    if (size < batchSize) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}

async function readBatch(
  files: ReadonlyArray<VFile>,
  vault: string,
  store: MediaStore
): Promise<Candidate[]> {
  const notes = files.map(parseNote).filter((note) => note !== undefined)
  const derived = notes.map((note) => ({note, ruled: deriveProposals(note, rules)}))
  const candidates: Candidate[] = []
  for (const {note, ruled} of derived) {
    const proposals = ruled.map(({proposal}) => proposal)
    const context = renderContext(note, vault, await nameMedia(note, proposals, store))
    for (const {rule, proposal} of ruled)
      candidates.push(renderCandidate(note, rule, proposal, context))
  }
  return compactCandidates(candidates)
}
