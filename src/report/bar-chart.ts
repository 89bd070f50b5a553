import {createColors} from 'picocolors'
import measureText from 'string-width'
import type {Count} from '../stats/index.js'
import {fitText, padText} from './fit-text.js'
import {escapeControls} from './message.js'

/** Bars that end in the middle of a column, by eighths. */
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** Longest bar (columns): longer ones are no easier to compare. */
const maxBar = 40
/** Shortest bar (columns) that shows anything; narrower terminals get numbers alone. */
const minBar = 8
/** What names may take of the width. */
const nameShare = 0.5

/**
 * Print counts as rows: name, number, bar.
 *
 * @param columns Width of the terminal; `undefined` prints all of each name, and no bars.
 */
export function formatBars(
  counts: ReadonlyArray<Count>,
  {columns, colors = false}: {columns?: number | undefined; colors?: boolean} = {}
): string[] {
  const {cyan} = createColors(colors)
  const maxName = columns === undefined ? Number.POSITIVE_INFINITY : Math.floor(columns * nameShare)
  const names = counts.map(({name}) => fitText(escapeControls(name), maxName))
  const nameWidth = Math.max(0, ...names.map((name) => measureText(name)))
  const digits = Math.max(0, ...counts.map(({cards}) => String(cards).length))
  const most = Math.max(1, ...counts.map(({cards}) => cards))
  // Two spaces before the name, after it and after the number.
  const space = Math.min(maxBar, (columns ?? 0) - nameWidth - digits - 7)
  return counts.map(({cards}, at) => {
    const row = `  ${padText(names[at] ?? '', nameWidth)}  ${String(cards).padStart(digits)}`
    return space < minBar ? row : `${row}  ${cyan(drawBar((cards / most) * space))}`
  })
}

/** Something is never drawn as nothing. @param length In columns. */
function drawBar(length: number): string {
  const steps = length === 0 ? 0 : Math.max(1, Math.round(length * eighths.length))
  return '█'.repeat(Math.floor(steps / eighths.length)) + (eighths[steps % eighths.length] ?? '')
}
