import {refusePart} from './switched-off.js'
import type {Finding, Note, Proposal, Rule} from './types/index.js'

/**
 * Let a rule read a note as the note's options have it: not at all, without parts that are left out
 * for their tags, in one direction only.
 */
export function* deriveFindings(note: Note, rule: Rule): Generator<Finding> {
  const {rules, reversed} = note.options
  if (rules.get(rule.id) === false) return
  for (const finding of rule.derive(note)) {
    if (finding.kind === 'refusal') yield finding
    else yield refusePart(note, finding.position) ?? (reversed ? finding : oneWay(finding))
  }
}

function oneWay(proposal: Proposal): Proposal {
  return proposal.kind === 'reversed' ? {...proposal, kind: 'basic'} : proposal
}
