import {EnvironmentError} from '../environment-error.js'
import {messageRules} from '../message-rules/index.js'
import {formatRuleDetails, formatRules, type RuleList} from '../report/index.js'
import {ruleExamples} from '../rule-examples.js'
import {rules} from '../rules/index.js'
import {hasColors} from './has-colors.js'
import {suggestWord} from './suggest-word.js'
import {writeToStdout} from './write-to-stdout.js'

/**
 * Show rules and messages, all in short or some in full.
 *
 * @param ids Those to show; none stands for all.
 * @returns Exit code 0.
 * @throws {EnvironmentError} If there is no such rule or message.
 */
export async function rulesCommand(
  ids: ReadonlyArray<string>,
  flags: {json?: true}
): Promise<number> {
  const known: RuleList = {
    rules: rules.map(({id, description}) => ({id, description, example: ruleExamples[id] ?? ''})),
    messages: messageRules
  }
  checkIds(ids, known)
  const isWanted = ({id}: {id: string}) => ids.length === 0 || ids.includes(id)
  const shown = {rules: known.rules.filter(isWanted), messages: known.messages.filter(isWanted)}
  const format = ids.length === 0 ? formatRules : formatRuleDetails
  const text = flags.json
    ? `${JSON.stringify(shown, undefined, 2)}\n`
    : format(shown, hasColors(process.stdout))
  await writeToStdout(text)
  return 0
}

function checkIds(ids: ReadonlyArray<string>, {rules: all, messages}: RuleList): void {
  const known = [...all, ...messages].map(({id}) => id)
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown === undefined) return
  throw new EnvironmentError(
    `There is no rule or message \`${unknown}\`; \`cardwright rules\` lists all${suggestWord(unknown, known)}`
  )
}
