import type {FollowedNote} from '../build.js'
import type {Outcome} from '../derive.js'
import {explicitRanges, type LineRange} from '../explicit.js'
import type {NoteTrace} from '../read-note.js'
import {factSections} from '../reading/lists.js'
import {textOf} from '../reading/phrasing.js'
import {reportMessage} from '../report/index.js'
import {refuseNote} from '../switched-off.js'
import type {Note} from '../types/index.js'
import {explainFinding, readFates} from './explain-finding.js'
import type {BlockExplanation, FindingExplanation, NoteExplanation} from './explanation.js'
import {listBlocks, type NoteBlock} from './list-blocks.js'

/** Messages that say what the explanation says by itself. */
const toldOtherwise = new Set(['explicit-card', 'switched-off', 'note-kind'])

/** Say what became of each block of a note, and why. */
export function explainNote(followed: FollowedNote, path: string): NoteExplanation {
  const {trace, isLeftOut, messages} = followed
  const others = messages.filter(
    ({file, ruleId}) => file === path && !toldOtherwise.has(ruleId ?? '')
  )
  const shared = {path, messages: others.map(reportMessage)}
  if (!trace) {
    const skipped = isLeftOut
      ? 'the configuration leaves it out by its folder'
      : 'the note could not be read'
    return {...shared, title: null, language: null, skipped, blocks: []}
  }
  const {note} = trace
  const named = {...shared, title: note.title, language: note.language}
  const skipped = refuseNote(note)?.reason
  return skipped === undefined
    ? {...named, blocks: explainBlocks(trace, followed)}
    : {...named, skipped, blocks: []}
}

function explainBlocks(trace: NoteTrace, followed: FollowedNote): BlockExplanation[] {
  const {note, outcomes} = trace
  const fates = readFates(followed, note.path)
  const blocks = listBlocks(note)
  const found = new Map(blocks.map((block) => [block, [] as FindingExplanation[]]))
  for (const outcome of outcomes) {
    const block = findBlock(blocks, offsetOf(outcome))
    if (block) found.get(block)?.push(explainFinding(outcome, trace, fates))
  }
  const findings = [...found.values()].flat()
  const explicit = explicitRanges(note.tree)
  return blocks.map((block) => {
    const own = found.get(block) ?? []
    const described = {...describe(block), findings: own}
    return own.length > 0
      ? described
      : {...described, silence: explainSilence(block, note, findings, explicit)}
  })
}

function offsetOf(outcome: Outcome): number {
  const {position} = outcome.kind === 'refused' ? outcome.refusal : outcome.proposal
  return position.start.offset ?? 0
}

/** The block that begins last at or before an offset, unless it has ended: then the next one. */
function findBlock(blocks: ReadonlyArray<NoteBlock>, offset: number): NoteBlock | undefined {
  return blocks.find(({position}) => (position.end.offset ?? 0) > offset) ?? blocks.at(-1)
}

/** Characters of a block that are shown. */
const shownLength = 60

function describe({node, position: {start, end}}: NoteBlock) {
  const parts = node.type === 'tableRow' ? node.children.map(textOf) : [textOf(node)]
  const text = parts.join(' | ').replace(/\s+/g, ' ').trim()
  return {
    type: node.type,
    line: start.line,
    column: start.column,
    endLine: end.line,
    text: text.length > shownLength ? `${text.slice(0, shownLength - 1)}…` : text
  }
}

function explainSilence(
  {node, position: {start}, section}: NoteBlock,
  note: Note,
  findings: ReadonlyArray<FindingExplanation>,
  explicit: ReadonlyArray<LineRange>
): string {
  if (explicit.some((range) => range.start <= start.line && start.line <= range.end))
    return 'a card in the syntax of another tool stands here'
  const whole = findings.find(
    ({status, line, endLine}) => status === 'card' && line < start.line && start.line <= endLine
  )
  if (whole) return `part of the card of line ${whole.line} (\`${whole.rule}\`)`
  if (section.noCards)
    return `\`%%no-cards%%\` in line ${section.noCards.start.line} switches it off`
  if (!factSections(note).includes(section)) {
    const names = section.trail.map((heading) => `“${textOf(heading)}”`)
    return `the section ${names.join(' › ')} is left out: links and housekeeping`
  }
  if (node.type === 'blockquote') return 'quotes are somebody’s words and are left out'
  if (node.type === 'comment') return 'comments are left out'
  return 'no rule proposes a card here'
}
