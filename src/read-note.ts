import type {VFile} from 'vfile'
import {compactCandidates} from './compact.js'
import {acceptProposals, type Outcome, type RuledProposal, traceNote} from './derive.js'
import {expandEmbeds, readEmbeds} from './embeds/index.js'
import type {MediaStore} from './media/index.js'
import {createNoteOptions, type ReadingConfig} from './note-options.js'
import {parseNote} from './parse/index.js'
import {remember} from './reading/remember.js'

import {renderCandidate, shownNodes} from './render/index.js'

import {rules} from './rules/index.js'
import type {Candidate, Note} from './types/index.js'

/** All that reading a note decided. */
export interface NoteTrace {
  note: Note
  outcomes: ReadonlyArray<Outcome>
  /** By the outcomes that were accepted, in the order of the note. */
  candidates: ReadonlyMap<RuledProposal | undefined, Candidate>
  /** Give what a proposal would have become. */
  render(proposed: RuledProposal): Candidate
}

const optionsOf = remember((config: ReadingConfig) => createNoteOptions(config, rules))

/**
 * Parse, derive and render one note; its tree is free afterwards.
 *
 * @param config What the configuration says about notes.
 * @param onTrace Told how it came to its candidates.
 * @returns `undefined` if the file is not text; its messages say why.
 */
export async function readNote(
  file: VFile,
  config: ReadingConfig,
  store: MediaStore,
  onTrace?: (trace: NoteTrace) => void
): Promise<Candidate[] | undefined> {
  const note = parseNote(file, optionsOf(config))
  if (!note) return undefined
  const outcomes = traceNote(note, rules)
  const derived = acceptProposals(note, outcomes)
  const shown = derived.flatMap(({proposal}) => shownNodes(proposal))
  const embeds = await readEmbeds(note, shown, {...config, store})
  const render = ({rule, proposal}: RuledProposal) =>
    renderCandidate(note, rule, expandEmbeds(proposal, embeds), embeds.context)
  const candidates = compactCandidates(derived.map(render))
  const byOutcome = () => new Map(candidates.map((candidate, at) => [derived[at], candidate]))
  onTrace?.({note, outcomes, candidates: byOutcome(), render})
  return candidates
}
