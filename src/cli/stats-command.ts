import {formatStats} from '../report/index.js'
import {collectStats} from '../stats/index.js'
import {hasColors} from './has-colors.js'
import {type InspectFlags, inspectVault} from './inspect-vault.js'
import {writeToStdout} from './write-to-stdout.js'

/**
 * Show what cards a vault gives; writes nothing.
 *
 * @returns Exit code: 0, or 1 for an error message, which means that something is not counted.
 * @throws {EnvironmentError} If the vault or its ledger can't be read.
 */
export async function statsCommand(directory: string, flags: InspectFlags): Promise<number> {
  const {cards, paths, messages} = await inspectVault(directory, flags)
  const errors = messages.filter(({fatal}) => fatal === true).length
  if (errors > 0) {
    const counted = errors === 1 ? '1 error message' : `${errors} error messages`
    process.stderr.write(`${counted}: \`cardwright check\` shows what could not be used\n`)
  }
  const stats = collectStats(cards, paths)
  const {stdout} = process
  const style = {colors: hasColors(stdout), columns: stdout.isTTY ? stdout.columns : undefined}
  await writeToStdout(
    flags.json ? `${JSON.stringify(stats, undefined, 2)}\n` : formatStats(stats, style)
  )
  return errors > 0 ? 1 : 0
}
