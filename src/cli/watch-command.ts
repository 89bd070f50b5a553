import {realpathSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {EnvironmentError, formatFailure} from '../environment-error.js'
import {outputPath} from '../exporters/index.js'
import {defaultLedgerPath} from '../ledger-file.js'
import {LockedError} from '../lock.js'
import {formatRebuild, type Report} from '../report/index.js'
import {nameVault} from '../vault.js'
import {watchVault} from '../watch.js'
import {
  type BuildFlags,
  buildAndDeliver,
  explainNoCard,
  printReport,
  reportStyle
} from './build-command.js'
import {formats} from './option-values.js'
import {stopOnSignals} from './stop-on-signals.js'

/** How long to wait for another run to end, in milliseconds; most builds take less. */
const lockRetryMs = 1000

/** Flags of `cardwright watch`. */
export type WatchFlags = Omit<BuildFlags, 'dryRun' | 'frozen' | 'json'>

/** What was last shown. */
interface Shown {
  report: Report
  /** Why the last build came to nothing. */
  failure?: EnvironmentError | undefined
}

/**
 * Build the decks of a vault, and again whenever it changes, until a signal ends it.
 *
 * @returns Exit code 0.
 * @throws {EnvironmentError} If the first build can't do its work, or the vault can't be watched.
 */
export async function watchCommand(directory: string, flags: WatchFlags): Promise<number> {
  const {signal, dispose} = stopOnSignals()
  try {
    // Before the first build, so that no change falls between them.
    const next = await watchVault({directory, isOwn: listOwnFiles(directory, flags), signal})
    let shown: Shown = {report: await buildAndDeliver(directory, flags)}
    printReport(shown.report, directory, flags)
    process.stderr.write(`Watching ${directory}; Ctrl-C ends it.\n`)
    for (;;) {
      const isLocked = shown.failure instanceof LockedError
      const wake = await next(isLocked ? lockRetryMs : undefined)
      if (wake === 'stop') return 0
      shown = await rebuild(directory, flags, shown, wake === 'timeout')
    }
  } finally {
    dispose()
  }
}

async function rebuild(
  directory: string,
  flags: WatchFlags,
  {report: before, failure}: Shown,
  isRetry: boolean
): Promise<Shown> {
  try {
    const report = await buildAndDeliver(directory, flags)
    const style = {...reportStyle(flags), hasFailed: failure !== undefined}
    const text = formatRebuild(report, before, style)
    process.stderr.write(text)
    if (text && report.cards === 0) process.stderr.write(`${explainNoCard(report, directory)}\n`)
    return {report}
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    if (!isRetry || error.message !== failure?.message) process.stderr.write(formatFailure(error))
    return {report: before, failure: error}
  }
}

/** Tell the files that a build writes where notes may be, so that they are no changes. */
function listOwnFiles(directory: string, flags: WatchFlags): (path: string) => boolean {
  const name = nameVault(directory)
  const outputs = (flags.format ?? formats).map((format) =>
    join(flags.out, outputPath(name, format))
  )
  const own = new Set([...outputs, flags.ledger ?? defaultLedgerPath(directory)].map(findRealPath))
  return (path) => own.has(path)
}

/** Real path of a file that need not exist, nor its folders. */
function findRealPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(resolve(path))
    return parent === resolve(path) ? parent : join(findRealPath(parent), basename(path))
  }
}
