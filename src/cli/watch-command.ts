import {realpathSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {EnvironmentError, formatFailure} from '../environment-error.js'
import {outputPath} from '../exporters/index.js'
import {LockedError} from '../lock.js'
import {formatRebuild, type Report} from '../report/index.js'
import {watchVault} from '../watch.js'
import {
  type BuildFlags,
  buildAndDeliver,
  explainNoCard,
  printReport,
  reportStyle
} from './build-command.js'
import {readSetup} from './open-vault.js'
import {formats} from './option-values.js'
import {stopOnSignals} from './stop-on-signals.js'

/** How long to wait for another run to end, in milliseconds; most builds take less. */
const lockRetryMs = 1000

/** Flags of `cardwright watch`. */
export type WatchFlags = Omit<BuildFlags, 'dryRun' | 'frozen' | 'json'>

/** What is built whenever it changes. */
interface Watched {
  directory: string
  flags: WatchFlags
  /** Real paths of the files that builds write. */
  own: Set<string>
}

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
    const watched = {directory, flags, own: new Set(await listOwnFiles(directory, flags))}
    const next = await watchVault({directory, isOwn: (path) => watched.own.has(path), signal})
    let shown: Shown = {report: await buildAndDeliver(directory, flags)}
    printReport(shown.report, directory, flags)
    process.stderr.write(`Watching ${directory}; Ctrl-C ends it.\n`)
    for (;;) {
      const isLocked = shown.failure instanceof LockedError
      const wake = await next(isLocked ? lockRetryMs : undefined)
      if (wake === 'stop') return 0
      shown = await rebuild(watched, shown, wake === 'timeout')
    }
  } finally {
    dispose()
  }
}

async function rebuild(
  {directory, flags, own}: Watched,
  {report: before, failure}: Shown,
  isRetry: boolean
): Promise<Shown> {
  try {
    // The configuration may have named other files since.
    for (const path of await listOwnFiles(directory, flags)) own.add(path)
    const report = await buildAndDeliver(directory, flags)
    const style = {...reportStyle(flags), hasFailed: failure !== undefined}
    const text = formatRebuild(report, before, style)
    process.stderr.write(text)
    if (text) process.stderr.write(explainNoCard(report, directory))
    return {report}
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    if (!isRetry || error.message !== failure?.message) process.stderr.write(formatFailure(error))
    return {report: before, failure: error}
  }
}

/** List the files that a build writes where notes may be, so that they are no changes. */
async function listOwnFiles(directory: string, flags: WatchFlags): Promise<string[]> {
  const {config, ledgerPath, out} = await readSetup(directory, flags)
  const outputs = (config.formats ?? formats).map((format) =>
    join(out, outputPath(config.name, format))
  )
  return [...outputs, ledgerPath].map(findRealPath)
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
