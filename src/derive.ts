import type {Node} from 'unist'
import {explicitRanges} from './explicit.js'
import {reportInfo} from './message.js'
import type {Claim, Note, Proposal, Rule} from './types/index.js'

/** A proposal and the rule that made it. */
export interface RuledProposal {
  rule: string
  proposal: Proposal
}

/**
 * Let the rules read a note. Where two read the same part, the rule that stands first wins; a part
 * that holds another tool's card gives nothing.
 *
 * @returns Proposals in the order of the note.
 */
export function deriveProposals(note: Note, rules: ReadonlyArray<Rule>): RuledProposal[] {
  if (!note.frontmatter.cards) return []
  const explicit = explicitRanges(note.tree)
  const taken = new Map<Node, Set<number | undefined>>()
  const accepted: RuledProposal[] = []
  for (const rule of rules) {
    for (const proposal of rule.derive(note)) {
      if (proposal.kind === 'refusal') continue
      const {start, end} = proposal.position
      if (explicit.some((range) => start.line <= range.end && range.start <= end.line)) {
        reportInfo(
          note.file,
          'Unexpected explicit card, expected ordinary text to derive from',
          rule.id,
          proposal.position
        )
      } else if (!proposal.claims.some((claim) => isTaken(claim, taken))) {
        for (const claim of proposal.claims) take(claim, taken)
        accepted.push({rule: rule.id, proposal})
      }
    }
  }
  return accepted.sort((a, b) => offset(a) - offset(b))
}

function isTaken({block, sentence}: Claim, taken: Map<Node, Set<number | undefined>>): boolean {
  const sentences = taken.get(block)
  if (!sentences) return false
  return sentence === undefined || sentences.has(undefined) || sentences.has(sentence)
}

function take({block, sentence}: Claim, taken: Map<Node, Set<number | undefined>>): void {
  const sentences = taken.get(block)
  if (sentences) sentences.add(sentence)
  else taken.set(block, new Set([sentence]))
}

function offset({proposal}: RuledProposal): number {
  return proposal.position.start.offset ?? 0
}
