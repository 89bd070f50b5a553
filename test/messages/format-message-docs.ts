import type {MessageRule} from '../../src/message-rules/index.js'
import {formatMessage, type ReportedMessage} from '../../src/report/index.js'

const head = `# Messages

Every message stands for something in a note that you may want to change, and names its place: \`path:line:column: severity: what is there, what was expected [rule id]\`.

- **error**: something of yours could not be used; the exit code is 1
- **warning**: a card was dropped or looks poor
- **info**: what was decided; \`cardwright check\` and \`--verbose\` show it

\`cardwright check\` shows all messages of a vault, \`cardwright explain note.md:12\` tells what became of one line, and \`cardwright rules <id>\` shows an entry of this page. Each note below is called \`Note.md\`; under it stands what a build says of it.
`

/**
 * Write the page about messages.
 *
 * @param said What a build says of the examples, by rule id.
 */
export function formatMessageDocs(
  rules: ReadonlyArray<MessageRule>,
  said: ReadonlyMap<string, ReadonlyArray<ReportedMessage>>
): string {
  return [head, ...rules.map((rule) => formatRule(rule, said.get(rule.id) ?? []))].join('\n')
}

function formatRule(rule: MessageRule, messages: ReadonlyArray<ReportedMessage>): string {
  const {id, severities, description, advice, example} = rule
  const lines = messages.map((message) => formatMessage(message))
  return [
    `### \`${id}\`\n`,
    `*${severities.join(' or ')}* – ${description}\n`,
    ...(example === undefined
      ? []
      : [`\`\`\`markdown\n${example}\`\`\`\n`, `\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`]),
    `What to do: ${advice}\n`
  ].join('\n')
}
