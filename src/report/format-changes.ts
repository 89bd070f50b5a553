import {diffWordsWithSpace} from 'diff'
import {createColors} from 'picocolors'
import type {Change, ChangeType} from '../types/index.js'
import {
  type CardState,
  countChanges,
  type ReportedChange,
  reportChange,
  shownState
} from './changes.js'
import {escapeControls} from './message.js'

/** Changes that are shown after a build; `diff` shows all. */
const maxShown = 12

/** Characters of a question in one line. */
const maxLength = 80

/** Widest name of a change, so that what follows stands in a column. */
const typeWidth = 9

type Colors = ReturnType<typeof createColors>

/** Print all changes, each with before and after. */
export function formatChanges(changes: ReadonlyArray<Change>, colors = false): string[] {
  const paint = createColors(colors)
  return changes.flatMap((change) => [
    formatHead(change, paint),
    ...formatDetails(reportChange(change), paint).map((line) => `  ${line}`)
  ])
}

/** Print changes in short: how many of each type, and a line for each of the first. */
export function formatShortChanges(
  changes: ReadonlyArray<Change>,
  {colors = false, verbose = false}: {colors?: boolean; verbose?: boolean | undefined}
): string[] {
  if (changes.length === 0) return []
  const paint = createColors(colors)
  const counts = Object.entries(countChanges(changes)).map(([type, count]) => `${count} ${type}`)
  const known = changes.filter(({type}) => verbose || type !== 'new')
  const shown = verbose ? known : known.slice(0, maxShown)
  const rest = known.length - shown.length
  return [
    `Changes: ${counts.join(', ')}`,
    ...shown.map((change) => `  ${formatHead(change, paint)}`),
    ...(rest > 0 ? [`  … and ${rest} more (--verbose shows all)`] : [])
  ]
}

function formatHead(change: Change, paint: Colors): string {
  const {path, question} = shownState(change)
  const name = colorOf(change.type, paint)(change.type.padEnd(typeWidth))
  return `${name} ${escapeControls(path)}: ${shorten(oneLine(question))} ${paint.dim(`[${change.guid}]`)}`
}

function colorOf(type: ChangeType, paint: Colors): (text: string) => string {
  if (type === 'removed') return paint.red
  return type === 'new' || type === 'returned' ? paint.green : paint.yellow
}

/** What differs; of a card that came or went, what it asks and answers. */
function formatDetails({before, after}: ReportedChange, paint: Colors): string[] {
  if (!before || !after) {
    const state = after ?? before
    return state ? [`asks     ${oneLine(state.question)}`, `answer   ${oneLine(state.answer)}`] : []
  }
  const rows: ReadonlyArray<[string, (state: CardState) => string]> = [
    ['asks', ({question}) => question],
    ['answer', ({answer}) => answer],
    ['kind', ({kind}) => kind],
    ['note', ({path}) => path],
    ['deck', ({deck}) => deck],
    ['tags', ({tags}) => tags.join(' ')],
    ...fieldRows
  ]
  const isReworded = before.question !== after.question || before.answer !== after.answer
  return [...rows, ...(isReworded ? [] : htmlRows)].flatMap(([name, read]) => {
    const [old, now] = [oneLine(read(before)), oneLine(read(after))]
    return old === now ? [] : [`${name.padEnd(typeWidth - 1)} ${formatWords(old, now, paint)}`]
  })
}

/** Fields beside question and answer. */
const fieldRows: ReadonlyArray<[string, (state: CardState) => string]> = [
  ['details', ({fields}) => fields.extra ?? ''],
  ['context', ({fields}) => fields.context ?? '']
]

/** HTML of question and answer, for changes that their plain text does not show. */
const htmlRows: ReadonlyArray<[string, (state: CardState) => string]> = [
  ['front', ({fields}) => fields.front ?? fields.text ?? ''],
  ['back', ({fields}) => fields.back ?? '']
]

/** `[-gone-]{+come+}`, as git does it; colours say it without brackets. */
function formatWords(before: string, after: string, paint: Colors): string {
  const parts = diffWordsWithSpace(before, after)
  return parts
    .map(({value, added, removed}) => {
      if (added) return paint.isColorSupported ? paint.green(value) : `{+${value}+}`
      if (removed)
        return paint.isColorSupported ? paint.red(paint.strikethrough(value)) : `[-${value}-]`
      return value
    })
    .join('')
}

function oneLine(text: string): string {
  return escapeControls(text.replace(/\s*\n\s*/g, ' / '))
}

function shorten(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text
}
