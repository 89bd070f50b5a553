import {createColors} from 'picocolors'
import {groupBy} from '../group-by.js'
import {type MessageRule, messageRules} from '../message-rules/index.js'
import {formatCounts, type Report} from './build-report.js'
import {formatMessage, type ReportedMessage} from './message.js'

/** All that is said about the messages of a vault. */
export type CheckReport = Pick<Report, 'notes' | 'errors' | 'warnings' | 'infos' | 'messages'>

/** Print messages, file by file, and what each kind of them means. Ends in a line feed. */
export function formatCheck(report: CheckReport, colors = false): string {
  const {notes, messages} = report
  const {bold} = createColors(colors)
  const files = [...groupBy(messages, ({path}) => path).values()]
  const [counts = 'No message'] = formatCounts(report)
  return [
    ...files.flatMap((group) => [...group.map((message) => formatMessage(message, colors)), '']),
    bold(`${counts} in ${notes} ${notes === 1 ? 'note' : 'notes'}`),
    ...formatKinds(messages, colors),
    ...(messages.length === 0 ? [] : ['`cardwright rules <id>` tells what to do.']),
    ''
  ].join('\n')
}

/** A line for each kind of message, the commonest first. */
function formatKinds(messages: ReadonlyArray<ReportedMessage>, colors: boolean): string[] {
  const {dim} = createColors(colors)
  const known = new Map<string, MessageRule>(messageRules.map((rule) => [rule.id, rule]))
  const kinds = [...groupBy(messages, ({rule}) => rule ?? undefined)]
    .map(([id, found]) => ({id, count: found.length}))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  const width = Math.max(0, ...kinds.map(({id}) => id.length))
  const digits = Math.max(0, ...kinds.map(({count}) => String(count).length))
  return kinds.map(({id, count}) => {
    const description = known.get(id)?.description ?? ''
    return `  ${id.padEnd(width)}  ${String(count).padStart(digits)}  ${dim(description)}`.trimEnd()
  })
}
