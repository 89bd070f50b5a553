import type {Nodes} from 'mdast'
import type {Proposal} from '../types/index.js'

/** All that a card of a proposal shows of the note, question first. */
export function shownNodes(proposal: Proposal): ReadonlyArray<Nodes> {
  const {details} = proposal
  return proposal.kind === 'cloze'
    ? [...proposal.text, ...details]
    : [...proposal.front, ...proposal.back, ...details]
}
