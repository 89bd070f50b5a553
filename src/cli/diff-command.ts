import {withCache} from '../cache/index.js'
import {defaultLedgerPath} from '../ledger-file.js'
import {
  countChanges,
  formatAdvice,
  formatChanges,
  formatMessages,
  reportBuild
} from '../report/index.js'
import {readVault} from '../vault.js'
import {buildVault, type SourceFlags} from './build-vault.js'
import {writeToStdout} from './write-to-stdout.js'

/** Flags of `cardwright diff`. */
export interface DiffFlags extends SourceFlags {
  json?: true
}

/**
 * Show what the next build will change, card by card; writes nothing.
 *
 * @returns Exit code: 0, or 1 for an error message.
 */
export async function diffCommand(directory: string, flags: DiffFlags): Promise<number> {
  const vault = readVault(directory)
  const config = {
    name: vault.name,
    formats: [],
    ...(flags.deck !== undefined && {deck: flags.deck})
  }
  const ledgerPath = flags.ledger ?? defaultLedgerPath(directory)
  const built = await withCache(directory, {cache: flags.cache, dryRun: true}, (cache) =>
    buildVault(vault, config, {ledgerPath, cache}, flags)
  )
  const {changes, advice, errors, messages} = reportBuild(built.notes, built, built.messages, [])
  process.stderr.write(formatMessages(messages))
  const counts = countChanges(changes)
  const text = flags.json
    ? JSON.stringify({counts, changes, advice}, undefined, 2)
    : [...formatChanges(changes, hasColors()), ...formatAdvice(advice), formatCounts(counts)].join(
        '\n'
      )
  await writeToStdout(`${text}\n`)
  return errors > 0 ? 1 : 0
}

function formatCounts(counts: ReturnType<typeof countChanges>): string {
  const parts = Object.entries(counts).map(([type, count]) => `${count} ${type}`)
  return parts.length === 0 ? 'No card changed.' : parts.join(', ')
}

function hasColors(): boolean {
  return process.stdout.isTTY && process.stdout.hasColors()
}
