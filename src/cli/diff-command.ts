import {
  countChanges,
  formatAdvice,
  formatChanges,
  formatMessages,
  reportBuild,
  reportChange
} from '../report/index.js'
import {hasColors} from './has-colors.js'
import {type InspectFlags, inspectVault} from './inspect-vault.js'
import {writeToStdout} from './write-to-stdout.js'

/**
 * Show what the next build will change, card by card; writes nothing.
 *
 * @returns Exit code: 0, or 1 for an error message.
 */
export async function diffCommand(directory: string, flags: InspectFlags): Promise<number> {
  const built = await inspectVault(directory, flags)
  const {changes, advice, errors, messages} = reportBuild(built.notes, built, built.messages, [])
  process.stderr.write(formatMessages(messages))
  const counts = countChanges(changes)
  const text = flags.json
    ? JSON.stringify({counts, changes: changes.map(reportChange), advice}, undefined, 2)
    : [
        ...formatChanges(changes, hasColors(process.stdout)),
        ...formatAdvice(advice),
        formatCounts(counts)
      ].join('\n')
  await writeToStdout(`${text}\n`)
  return errors > 0 ? 1 : 0
}

function formatCounts(counts: ReturnType<typeof countChanges>): string {
  const parts = Object.entries(counts).map(([type, count]) => `${count} ${type}`)
  return parts.length === 0 ? 'No card changed.' : parts.join(', ')
}
