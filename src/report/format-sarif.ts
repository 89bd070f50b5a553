import type {Log, ReportingDescriptor, Result} from 'sarif'
import {type MessageRule, messageRules} from '../message-rules/index.js'
import type {ReportedMessage, Severity} from './message.js'

/** How SARIF calls severities. */
const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note'
}

/** Where SARIF is told of. */
export interface SarifOptions {
  /** Version of this program. */
  version: string
  /** Gives the address of a file, relative to the root of the project, or absolute. */
  uriOf: (path: string) => string
}

/**
 * Print messages for tools that collect those of many programs. Ends in a line feed.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(
  messages: ReadonlyArray<ReportedMessage>,
  {version, uriOf}: SarifOptions
): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'cardwright', version, rules: messageRules.map(describeRule)}},
        columnKind: 'utf16CodeUnits',
        results: messages.map((message) => describeMessage(message, uriOf))
      }
    ]
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function describeRule({
  id,
  severities,
  description,
  advice,
  example
}: MessageRule): ReportingDescriptor {
  const shown = example === undefined ? '' : `\n\n\`\`\`markdown\n${example}\`\`\``
  return {
    id,
    shortDescription: {text: description},
    help: {text: advice, markdown: `${description}${shown}\n\nWhat to do: ${advice}`},
    defaultConfiguration: {level: levels[severities[0] ?? 'warning']}
  }
}

function describeMessage(message: ReportedMessage, uriOf: SarifOptions['uriOf']): Result {
  const {path, line, column, severity, rule, reason, related} = message
  const ruleIndex = messageRules.findIndex(({id}) => id === rule)
  return {
    ...(rule !== null && {ruleId: rule}),
    ...(ruleIndex >= 0 && {ruleIndex}),
    level: levels[severity],
    message: {text: reason},
    locations: path === null ? [] : [{physicalLocation: locate(uriOf(path), line, column)}],
    ...(related?.path && {
      relatedLocations: [{id: 0, physicalLocation: locate(uriOf(related.path), related.line)}]
    })
  }
}

function locate(uri: string, startLine: number, startColumn?: number) {
  return {
    artifactLocation: {uri},
    region: {startLine, ...(startColumn !== undefined && {startColumn})}
  }
}
