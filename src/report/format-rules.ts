import {createColors} from 'picocolors'
import type {MessageRule} from '../message-rules/index.js'

/** A rule that finds cards, as it is shown. */
export interface DescribedRule {
  id: string
  description: string
  /** A note in which it finds a card. */
  example: string
}

/** What is shown of rules and messages. */
export interface RuleList {
  /** The first wins where two read the same words. */
  rules: ReadonlyArray<DescribedRule>
  messages: ReadonlyArray<MessageRule>
}

/** Print what rules and messages there are. Ends in a line feed. */
export function formatRules({rules, messages}: RuleList, colors = false): string {
  const {bold} = createColors(colors)
  return [
    bold('Rules, of which the first wins where two read the same words:'),
    ...formatTable(rules.map(({id, description}) => [id, description])),
    '',
    bold('Messages:'),
    ...formatTable(
      messages.map(({id, severities, description}) => [id, severities.join(', '), description])
    ),
    '',
    '`cardwright rules <id>` shows an example, and what to do about a message.',
    ''
  ].join('\n')
}

/** Print all that there is to say of rules and messages. Ends in a line feed. */
export function formatRuleDetails({rules, messages}: RuleList, colors = false): string {
  const {bold} = createColors(colors)
  const parts = [
    ...rules.map(({id, description, example}) => [
      `${bold(id)} (rule)`,
      description,
      ...formatExample(example)
    ]),
    ...messages.map(({id, severities, description, example, advice}) => [
      `${bold(id)} (${severities.join(' or ')})`,
      description,
      ...formatExample(example),
      ...(example === undefined ? [] : ['']),
      `What to do: ${advice}`
    ])
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function formatExample(example: string | undefined): string[] {
  if (example === undefined) return []
  const lines = example.trimEnd().split('\n')
  return ['', ...lines.map((line) => `    ${line}`.trimEnd())]
}

/** Columns as wide as their cells, the last as it is. */
function formatTable(rows: ReadonlyArray<ReadonlyArray<string>>): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0))
  )
  return rows.map((row) => {
    const cells = row.map((cell, at) =>
      at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)
    )
    return `  ${cells.join('  ')}`
  })
}
