import type {BlockContent, Heading, PhrasingContent} from 'mdast'
import type {Node, Position} from 'unist'
import type {Note} from './note.js'

/** Text of a card before rendering: words of ours and nodes of the note. */
export type Inline = ReadonlyArray<PhrasingContent>

/** A block, or one sentence of it (by index). */
export interface Claim {
  block: Node
  sentence?: number
  /** A part of the sentence or block, by name: two parts of it don't stand in each other's way. */
  part?: string
}

interface ProposalBase {
  /**
   * What stays when wording changes, as plain text: a term; for prose the headings and the first
   * hidden phrase; for a list the headings and the lead-in.
   */
  anchor: string
  /** Headings above the fact, outermost first. */
  trail: ReadonlyArray<Heading>
  /** Term of the item that the fact stands in, shown after the headings. */
  topic?: Inline
  /** Where the fact stands. */
  position: Position
  /** Parts of the note that this proposal uses up: of two rules that claim one, the first wins. */
  claims: ReadonlyArray<Claim>
  /** Rest of the source text. */
  details: ReadonlyArray<BlockContent>
  /** Block id (`^id`) or another tool's id of the block. */
  explicitId?: string
  /** Measurements that led to the proposal, for `explain`. */
  signals?: Readonly<Record<string, string | number | boolean>>
}

/** A question with an answer, as a rule proposes it. */
export interface QaProposal extends ProposalBase {
  kind: 'basic' | 'reversed'
  front: Inline
  back: ReadonlyArray<BlockContent>
  /** What the other direction of a reversed card asks for; the back asks. */
  term?: Inline
}

/** A sentence in which some parts are hidden. */
export interface ClozeProposal extends ProposalBase {
  kind: 'cloze'
  text: Inline
  /** Nodes of `text`, each hidden by a deletion of its own, in the order of their numbers. */
  deletions: ReadonlyArray<PhrasingContent>
}

export type Proposal = QaProposal | ClozeProposal

/** Why a rule that looked at a part of the note proposes no card there, for `explain`. */
export interface Refusal {
  kind: 'refusal'
  /** In the voice of messages: what was unexpected, what was expected. */
  reason: string
  position: Position
}

/** What a rule has to say of a note. */
export type Finding = Proposal | Refusal

/** Reads one note, proposes cards and says why not. Pure; silent about nodes that it does not know. */
export interface Rule {
  /** Kebab-case, the name of its file; part of every guid, so never renamed. */
  id: string
  description: string
  derive(note: Note): Iterable<Finding>
}
