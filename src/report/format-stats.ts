import {createColors} from 'picocolors'
import type {Count, LongAnswer, Stats} from '../stats/index.js'
import {formatBars} from './bar-chart.js'
import {fitText} from './fit-text.js'
import {escapeControls} from './message.js'

/** Decks and notes that are listed; `--json` gives all. */
const maxListed = 15

/** How statistics look. */
export interface StatsStyle {
  /** @default false */
  colors?: boolean
  /** Width of the terminal; without it lines are as long as they are, and there are no bars. */
  columns?: number | undefined
}

/** Print statistics. Ends in a line feed. */
export function formatStats(stats: Stats, style: StatsStyle = {}): string {
  const {bold} = createColors(style.colors === true)
  const {notes, cards, prompts, notesWithoutCards: empty, longestAnswers} = stats
  const chart = (title: string, counts: ReadonlyArray<Count>) => [
    '',
    bold(title),
    ...formatBars(counts.slice(0, maxListed), style),
    ...formatRest(counts.length)
  ]
  const list = (title: string, lines: ReadonlyArray<string>, count = lines.length) =>
    lines.length === 0
      ? []
      : ['', bold(title), ...lines.map((line) => fitLine(line, style)), ...formatRest(count)]
  const asked = prompts === cards ? '' : ` (${prompts} questions)`
  return [
    bold(`${count(notes, 'note')} → ${count(cards, 'card')}${asked}`),
    ...(cards === 0
      ? []
      : [
          ...chart('Rules', stats.rules),
          ...chart('Kinds', stats.kinds),
          ...chart('Languages', stats.languages),
          ...chart('Decks', stats.decks),
          ...chart('Words of the answer', stats.answers)
        ]),
    ...list('Longest answers', longestAnswers.map(formatAnswer)),
    ...list(
      `${count(empty.length, 'note')} without a card (\`cardwright explain\` tells why)`,
      empty.slice(0, maxListed).map(escapeControls),
      empty.length
    ),
    ''
  ].join('\n')
}

function formatAnswer({path, line, question, words}: LongAnswer): string {
  return escapeControls(`${count(words, 'word')}  ${path}:${line}: ${question}`)
}

function fitLine(line: string, {columns}: StatsStyle): string {
  return `  ${columns === undefined ? line : fitText(line, columns - 2)}`
}

function formatRest(length: number): string[] {
  return length > maxListed ? [`  … and ${length - maxListed} more (--json lists all)`] : []
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
