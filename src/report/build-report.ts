import {createColors} from 'picocolors'
import type {VFileMessage} from 'vfile-message'
import type {BuildResult, Change} from '../types/index.js'
import {type Advice, adviseLearner, formatAdvice} from './advice.js'
import {shownState, sortChanges} from './changes.js'
import {formatShortChanges} from './format-changes.js'
import {
  escapeControls,
  formatMessages,
  type ReportedMessage,
  reportMessage,
  type Severity
} from './message.js'

/** What happens to an output file. */
export interface ReportedFile {
  /** As the user will look for it; `-` is the standard output. */
  path: string
  /** Size in bytes. */
  size: number
  /** `stale` in a dry run: it would be written. */
  status: 'written' | 'unchanged' | 'stale'
}

/** All that is said about a build. */
export interface Report {
  /** Notes that could be read. */
  notes: number
  cards: number
  /** What learners are asked: a card may ask more than once. */
  prompts: number
  /** Most cards first. */
  cardsByRule: Readonly<Record<string, number>>
  /** Decks that hold cards. */
  cardsByDeck: Readonly<Record<string, number>>
  errors: number
  warnings: number
  infos: number
  /** Cards that came, went or changed since the last build, from `sortChanges`. */
  changes: ReadonlyArray<Change>
  /** What is left to do in Anki. */
  advice: ReadonlyArray<Advice>
  files: ReadonlyArray<ReportedFile>
  messages: ReadonlyArray<ReportedMessage>
}

/** How a report looks on a terminal. */
export interface ReportStyle {
  /** @default false */
  colors?: boolean
  /** Show what was decided as well. @default false */
  verbose?: boolean
}

/**
 * Sum up a build.
 *
 * @param notes Number of notes that could be read.
 * @param messages All messages, in the order in which they are shown.
 * @param files What became of the outputs.
 */
export function reportBuild(
  notes: number,
  {cards, decks, changes}: Pick<BuildResult, 'cards' | 'decks' | 'changes'>,
  messages: ReadonlyArray<VFileMessage>,
  files: ReadonlyArray<ReportedFile>
): Report {
  const reported = messages.map(reportMessage)
  const count = (wanted: Severity) => reported.filter(({severity}) => severity === wanted).length
  const filled = decks.filter((deck) => deck.cards.length > 0)
  return {
    notes,
    cards: cards.length,
    prompts: cards.reduce((sum, card) => sum + card.prompts.length, 0),
    cardsByRule: countRules(cards.map(({rule}) => rule)),
    cardsByDeck: Object.fromEntries(filled.map((deck) => [deck.name, deck.cards.length])),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    changes: sortChanges(changes),
    advice: adviseLearner(changes, cards),
    files,
    messages: reported
  }
}

/**
 * Print a report for machines; `diff --json` tells more of each change. Ends in a line feed.
 *
 * @returns Pieces: of a large vault it is too long for one string beside all else.
 */
export function* formatJsonReport({changes, messages, ...report}: Report): Generator<string> {
  const head = JSON.stringify(report, undefined, 2)
  yield head.slice(0, head.lastIndexOf('\n}'))
  yield* listPieces('messages', messages)
  yield* listPieces('changes', changes, (change) => {
    const {path, question} = shownState(change)
    return {type: change.type, guid: change.guid, path, question}
  })
  yield '\n}\n'
}

/** As `JSON.stringify(…, undefined, 2)` gives a property that is a list. */
function* listPieces<Item>(
  name: string,
  items: ReadonlyArray<Item>,
  read: (item: Item) => unknown = (item) => item
): Generator<string> {
  yield `,\n  "${name}": [`
  let separator = '\n    '
  for (const item of items) {
    yield separator + JSON.stringify(read(item), undefined, 2).replaceAll('\n', '\n    ')
    separator = ',\n    '
  }
  yield items.length === 0 ? ']' : '\n  ]'
}

/** Print a report for people: a line for each message, then the summary. Ends in a line feed. */
export function formatReport(report: Report, style: ReportStyle = {}): string {
  return formatMessages(report.messages, style) + [...formatSummary(report, style), ''].join('\n')
}

function countRules(rules: ReadonlyArray<string>): Record<string, number> {
  const counts = new Map<string, number>()
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const sorted = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
  return Object.fromEntries(sorted)
}

function formatSummary(report: Report, {colors = false, verbose}: ReportStyle): string[] {
  const {bold} = createColors(colors)
  const {cards, prompts, cardsByRule, cardsByDeck} = report
  const asked = prompts === cards ? '' : ` (${count(prompts, 'question')})`
  const decks = count(Object.keys(cardsByDeck).length, 'deck')
  return [
    bold(`${formatTotals(report)}${asked} in ${decks}`),
    ...formatRules(cardsByRule),
    ...formatShortChanges(report.changes, {colors, verbose}),
    ...formatAdvice(report.advice),
    ...formatCounts(report),
    ...report.files.map(formatFile)
  ]
}

/** Print how many notes gave how many cards: `2 notes → 5 cards`. */
export function formatTotals({notes, cards}: Pick<Report, 'notes' | 'cards'>): string {
  return `${count(notes, 'note')} → ${count(cards, 'card')}`
}

function formatRules(cardsByRule: Report['cardsByRule']): string[] {
  const rules = Object.entries(cardsByRule)
  const width = Math.max(0, ...rules.map(([rule]) => rule.length))
  const digits = Math.max(0, ...rules.map(([, cards]) => String(cards).length))
  return rules.map(([rule, n]) => `  ${rule.padEnd(width)}  ${String(n).padStart(digits)}`)
}

/** Print how many messages there are; nothing if there is none. */
export function formatCounts({
  errors,
  warnings,
  infos
}: Pick<Report, 'errors' | 'warnings' | 'infos'>): string[] {
  if (errors + warnings + infos === 0) return []
  return [`${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(infos, 'info')}`]
}

function formatFile({path, size, status}: ReportedFile): string {
  const verb = {written: 'Wrote', unchanged: 'Unchanged:', stale: 'Would write'}[status]
  const place = path === '-' ? 'to the standard output' : escapeControls(path)
  return `${verb} ${place} (${formatSize(size)})`
}

function formatSize(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte')
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
