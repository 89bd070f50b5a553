import {createColors} from 'picocolors'
import {formatAdvice} from './advice.js'
import {formatCounts, formatTotals, type Report, type ReportStyle} from './build-report.js'
import {formatShortChanges} from './format-changes.js'
import {escapeControls, formatMessage, type ReportedMessage} from './message.js'

/** How the report of a further build looks. */
export interface RebuildStyle extends ReportStyle {
  /** A build between the two came to nothing: say that this one did not. @default false */
  hasFailed?: boolean
}

/**
 * Print what a build gave that the one before did not: new messages, changes, files. Without a card
 * nothing was recorded, so changes are left out.
 *
 * @returns Lines that end in a line feed; nothing if nothing is new.
 */
export function formatRebuild(
  report: Report,
  before: Report,
  {hasFailed = false, ...style}: RebuildStyle = {}
): string {
  const messages = listShown(report, style)
  const earlier = listShown(before, style)
  const added = subtract(messages, earlier)
  const isTold = added.length > 0 || messages.length !== earlier.length
  const [counts = 'No message is left.'] = formatCounts(report)
  const written = report.files.filter(({status}) => status === 'written')
  const changes = report.cards === 0 ? [] : report.changes
  const isSame = formatTotals(report) === formatTotals(before)
  if (isSame && !hasFailed && !isTold && written.length === 0 && changes.length === 0) return ''
  return [
    ...added.map((message) => formatMessage(message, style.colors)),
    createColors(style.colors === true).bold(formatTotals(report)),
    ...formatShortChanges(changes, style),
    ...(report.cards === 0 ? [] : formatAdvice(report.advice)),
    ...(isTold ? [counts] : []),
    ...(written.length > 0 ? [`Wrote ${listPaths(written)}`] : []),
    ''
  ].join('\n')
}

function listShown({messages}: Report, {verbose}: ReportStyle): ReportedMessage[] {
  return messages.filter(({severity}) => verbose || severity !== 'info')
}

/** Messages of which there were fewer before, wherever in the note they stood. */
function subtract(
  messages: ReadonlyArray<ReportedMessage>,
  earlier: ReadonlyArray<ReportedMessage>
): ReportedMessage[] {
  const left = earlier.map(keyOf)
  return messages.filter((message) => {
    const at = left.indexOf(keyOf(message))
    if (at === -1) return true
    left.splice(at, 1)
    return false
  })
}

function keyOf({path, severity, rule, reason}: ReportedMessage): string {
  return JSON.stringify([path, severity, rule, reason])
}

function listPaths(files: Report['files']): string {
  return files.map(({path}) => escapeControls(path)).join(', ')
}
