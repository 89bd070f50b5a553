import type {VFile} from 'vfile'
import {compactCandidates} from './compact.js'
import {deriveProposals} from './derive.js'
import {nameMedia} from './media.js'
import type {MediaStore} from './media-store.js'
import {parseNote} from './parse/index.js'
import {renderCandidate, renderContext} from './render/index.js'
import {rules} from './rules/index.js'
import type {Candidate} from './types/index.js'

/**
 * Parse, derive and render one note; its tree is free afterwards.
 *
 * @param vault Name of the vault, for links into it.
 * @returns `undefined` if the file is not text; its messages say why.
 */
export async function readNote(
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
