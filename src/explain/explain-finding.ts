import type {FollowedNote} from '../build.js'
import type {Outcome, RuledProposal} from '../derive.js'
import {groupBy} from '../group-by.js'
import type {NoteTrace} from '../read-note.js'
import type {Candidate, Proposal, Source} from '../types/index.js'
import type {FindingExplanation, Status} from './explanation.js'

/** What became of the candidates of a note, by their places. */
export interface Fates {
  verdicts: ReadonlyMap<Source, FollowedNote['verdicts']>
  cards: ReadonlyMap<Source, FollowedNote['cards'][number]>
  ignored: ReadonlyMap<Source, FollowedNote['cards'][number]>
}

/** Find out what became of the candidates of one note. */
export function readFates({verdicts, cards, ignored}: FollowedNote, path: string): Fates {
  const here = verdicts.filter(({source}) => source.path === path)
  return {
    verdicts: groupBy(here, ({source}) => source),
    cards: new Map(cards.map((card) => [card.source, card])),
    ignored: new Map(ignored.map((card) => [card.source, card]))
  }
}

/** Say what became of something that a rule found. */
export function explainFinding(
  outcome: Outcome,
  trace: NoteTrace,
  fates: Fates
): FindingExplanation {
  const {start, end} = (outcome.kind === 'refused' ? outcome.refusal : outcome.proposal).position
  const place = {line: start.line, column: start.column, endLine: end.line}
  const {rule} = outcome
  switch (outcome.kind) {
    case 'refused': {
      return {rule, status: 'refused', ...place, reasons: [outcome.refusal.reason]}
    }
    case 'explicit': {
      const reasons = ['a card in the syntax of another tool stands here']
      return {rule, status: 'explicit', ...place, reasons, ...describe(trace.render(outcome))}
    }
    case 'lost': {
      const reasons = [
        describeLoss(outcome.winner, rule) + describeWinner(outcome.winner, trace, fates)
      ]
      return {rule, status: 'lost', ...place, reasons, ...describe(trace.render(outcome))}
    }
    case 'accepted': {
      const candidate = trace.candidates.get(outcome) ?? trace.render(outcome)
      return {rule, ...place, ...explainFate(outcome.proposal, candidate, fates)}
    }
  }
}

function describeLoss({rule: winner, proposal}: RuledProposal, rule: string): string {
  const {line} = proposal.position.start
  return winner === rule
    ? `another card of \`${rule}\` (line ${line}) uses the same words`
    : `\`${winner}\` (line ${line}) uses the same words and comes first`
}

/** A winner may be dropped in its turn: then the words give no card at all. */
function describeWinner(winner: RuledProposal, {candidates}: NoteTrace, {verdicts}: Fates): string {
  const candidate = candidates.get(winner)
  const told = candidate ? verdicts.get(candidate.source) : undefined
  return told?.some(({isDropped}) => isDropped) ? ', but was dropped' : ''
}

function explainFate(proposal: Proposal, candidate: Candidate, {verdicts, cards, ignored}: Fates) {
  const {source} = candidate
  const told = verdicts.get(source) ?? []
  const reasons = told.map(({message}) => `${message.reason} [${message.ruleId}]`)
  const left = ignored.get(source)
  const card = cards.get(source) ?? left
  const isDropped = told.some((verdict) => verdict.isDropped)
  const status: Status = isDropped ? 'dropped' : left ? 'ignored' : 'card'
  const isTold = proposal.kind === 'reversed' && candidate.kind === 'basic'
  return {
    status,
    reasons: [
      ...reasons,
      ...(isTold ? ['not asked back: title or headings above it hold the term'] : []),
      ...(left ? [`\`cardwright ledger ignore --undo ${left.guid}\` exports it again`] : [])
    ],
    ...describe(card ?? candidate),
    ...(card && {guid: card.guid, deck: card.deck})
  }
}

function describe({kind, prompts, signals}: Candidate) {
  return {kind, prompts, signals}
}
