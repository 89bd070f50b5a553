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
  /** Paths of the files that could not be read. */
  unread: ReadonlySet<string>
  /** Of each file, those that it came with and then those of reading it. */
  messages: ReadonlyArray<VFileMessage>
  /** Bytes of media by their name in the package. */
  media: ReadonlyMap<string, Uint8Array>
}

/** Parse, derive and render notes, one after the other: of each tree only its cards stay. */
export async function readNotes(
  files: Iterable<VFile>,
  {vault, media, onNote}: ReadOptions
): Promise<NoteReading> {
  const store: MediaStore = {read: media, files: new Map()}
  const candidates: Candidate[] = []
  const unread = new Set<string>()
  const messages: VFileMessage[] = []
  let done = 0
  for (const file of files) {
    const found = await readNote(file, vault, store)
    if (found) candidates.push(...found)
    else unread.add(file.path)
    messages.push(...file.messages)
    done += 1
    onNote?.(done)
  }
  return {candidates, unread, messages, media: store.files}
}

async function readNote(
  file: VFile,
  vault: string,
  store: MediaStore
): Promise<Candidate[] | undefined> {
  const note = parseNote(file)
  if (!note) return undefined
  const derived = deriveProposals(note, rules)
  const proposals = derived.map(({proposal}) => proposal)
  const context = renderContext(note, vault, await nameMedia(note, proposals, store))
  const candidates = derived.map(({rule, proposal}) =>
    renderCandidate(note, rule, proposal, context)
  )
  return compactCandidates(candidates)
}
