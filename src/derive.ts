import type {Node} from 'unist'
import {deriveFindings} from './derive-findings.js'
import {explicitRanges, type LineRange} from './explicit.js'
import {reportInfo} from './message.js'
import {refuseNote, refuseSections} from './switched-off.js'
import type {Claim, Finding, Note, Proposal, Refusal, Rule} from './types/index.js'

/** A proposal and the rule that made it. */
export interface RuledProposal {
  rule: string
  proposal: Proposal
}

/**
 * What became of something that a rule found in a note: a card may be made of it; another tool's
 * card stands there; a proposal that came first claims the same part; the rule refuses.
 */
export type Outcome =
  | ({kind: 'accepted' | 'explicit'} & RuledProposal)
  | ({kind: 'lost'; winner: RuledProposal} & RuledProposal)
  | {kind: 'refused'; rule: string; refusal: Refusal}

/**
 * Let the rules read a note. Where two read the same part, the rule that stands first wins; a part
 * that holds another tool's card gives nothing, nor does one that is switched off.
 *
 * @returns All that the rules found, rule by rule; nothing for a note that is switched off.
 */
export function traceNote(note: Note, rules: ReadonlyArray<Rule>): Outcome[] {
  if (refuseNote(note)) return []
  const explicit = explicitRanges(note.tree)
  const taken: Taken = new Map()
  const outcomes: Outcome[] = []
  for (const rule of rules) {
    for (const finding of deriveFindings(note, rule)) {
      const outcome = judge(rule.id, finding, explicit, taken)
      if (outcome.kind === 'accepted') take(outcome, taken)
      outcomes.push(outcome)
    }
  }
  return outcomes
}

function judge(
  rule: string,
  finding: Finding,
  explicit: ReadonlyArray<LineRange>,
  taken: Taken
): Outcome {
  if (finding.kind === 'refusal') return {kind: 'refused', rule, refusal: finding}
  const {start, end} = finding.position
  if (explicit.some((range) => start.line <= range.end && range.start <= end.line))
    return {kind: 'explicit', rule, proposal: finding}
  const winner = findWinner(finding, taken)
  return winner
    ? {kind: 'lost', rule, proposal: finding, winner}
    : {kind: 'accepted', rule, proposal: finding}
}

/**
 * Take what was accepted; where a rule met another tool's card, and where the note is switched off,
 * say so on the note.
 *
 * @returns Proposals in the order of the note.
 */
export function acceptProposals(note: Note, outcomes: ReadonlyArray<Outcome>): RuledProposal[] {
  const refusal = refuseNote(note)
  if (refusal) reportInfo(note.file, refusal.reason, refusal.ruleId, refusal.position)
  else
    for (const {reason, position} of refuseSections(note))
      reportInfo(note.file, reason, 'switched-off', position)
  const accepted: RuledProposal[] = []
  for (const outcome of outcomes) {
    if (outcome.kind === 'accepted') accepted.push(outcome)
    if (outcome.kind !== 'explicit') continue
    const reason = `Unexpected explicit card, expected ordinary text; \`${outcome.rule}\` gives no card here`
    reportInfo(note.file, reason, 'explicit-card', outcome.proposal.position)
  }
  return accepted.sort((a, b) => offset(a) - offset(b))
}

/** What was taken of each block, and by whom. */
type Taken = Map<Node, Array<{claim: Claim; by: RuledProposal}>>

function findWinner({claims}: Proposal, taken: Taken): RuledProposal | undefined {
  for (const claim of claims) {
    const other = taken.get(claim.block)?.find((known) => overlaps(claim, known.claim))
    if (other) return other.by
  }
  return undefined
}

function overlaps(claim: Claim, other: Claim): boolean {
  const isSameSentence =
    claim.sentence === undefined ||
    other.sentence === undefined ||
    claim.sentence === other.sentence
  const isOtherPart =
    claim.part !== undefined && other.part !== undefined && claim.part !== other.part
  return isSameSentence && !isOtherPart
}

function take(by: RuledProposal, taken: Taken): void {
  for (const claim of by.proposal.claims) {
    const known = taken.get(claim.block)
    if (known) known.push({claim, by})
    else taken.set(claim.block, [{claim, by}])
  }
}

function offset({proposal}: RuledProposal): number {
  return proposal.position.start.offset ?? 0
}
