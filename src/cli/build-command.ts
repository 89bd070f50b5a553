import {withCache} from '../cache/index.js'
import {encodeBatches} from '../exporters/encode-chunks.js'
import {withLedgerLock} from '../ledger-file.js'
import {
  formatJsonReport,
  formatReport,
  type Report,
  type ReportStyle,
  reportBuild
} from '../report/index.js'
import type {Column, Format} from '../types/index.js'
import {buildVault, type SourceFlags} from './build-vault.js'
import {deliverBuild} from './deliver-build.js'
import {hasColors} from './has-colors.js'
import {openVault} from './open-vault.js'
import {writeToStdout} from './write-to-stdout.js'

/** Flags of `cardwright build`, as commander gives them. */
export interface BuildFlags extends SourceFlags {
  out?: string
  format?: Format[]
  columns?: Column[]
  ankiHeaders: boolean
  frozen?: true
  dryRun?: true
  json?: true
  verbose?: true
}

/**
 * Build the decks of a vault and write them, with the ledger that keeps their identity.
 *
 * @returns Exit code: 0, or 1 for an error message, if there is no card, or if `--frozen` finds that
 *   something would change.
 * @throws {EnvironmentError} If the vault or its ledger can't be read, another run is at work on it,
 *   or an output can't be written.
 */
export async function buildCommand(directory: string, flags: BuildFlags): Promise<number> {
  const report = await buildAndDeliver(directory, flags)
  await print(report, directory, flags)
  const isThawed = flags.frozen === true && report.files.some(({status}) => status === 'stale')
  return report.errors > 0 || report.cards === 0 || isThawed ? 1 : 0
}

/** Build the decks of a vault, write them, and say what was done. */
export async function buildAndDeliver(directory: string, flags: BuildFlags): Promise<Report> {
  const {vault, config, out, ...places} = await openVault(directory, flags)
  const writes = !flags.dryRun && !flags.frozen
  const run = () =>
    withCache(directory, {cache: flags.cache, dryRun: !writes}, async (cache) => {
      // Frozen outputs are made, to be compared with the files themselves.
      const made = flags.frozen || out === '-' ? undefined : cache?.openOutputs(out)
      const built = await buildVault(vault, config, {...places, cache, isMade: made?.isMade}, flags)
      const files = await deliverBuild(built, {...flags, out})
      made?.remember(built.outputs)
      return reportBuild(built.notes, built, built.messages, files)
    })
  return writes ? withLedgerLock(places.ledgerPath, run) : run()
}

async function print(report: Report, directory: string, flags: BuildFlags): Promise<void> {
  if (flags.json) {
    for (const bytes of encodeBatches(formatJsonReport(report))) await writeToStdout(bytes)
    return
  }
  printReport(report, directory, flags)
  if (flags.frozen) process.stderr.write(explainFrozen(report))
}

/** Print a report for people. */
export function printReport(
  report: Report,
  directory: string,
  flags: Pick<BuildFlags, 'verbose'>
): void {
  process.stderr.write(formatReport(report, reportStyle(flags)))
  process.stderr.write(explainNoCard(report, directory))
}

/** How reports look on this terminal. */
export function reportStyle({verbose}: Pick<BuildFlags, 'verbose'>): ReportStyle {
  return {colors: hasColors(process.stderr), verbose: verbose === true}
}

/** Say why there is no card, and what that means for the files, unless a message does; one line. */
export function explainNoCard({cards, notes, messages}: Report, directory: string): string {
  if (cards > 0 || messages.some(({rule}) => rule === 'lost-cards')) return ''
  if (notes === 0)
    return `No card: there is no note (*.md) to read in \`${directory}\`, or the configuration leaves all out. Nothing was written.\n`
  return 'No card: the notes hold nothing that the rules read as a fact. Files that were there are left as they are.\n'
}

function explainFrozen({files}: Report): string {
  const stale = files.filter(({status}) => status === 'stale').map(({path}) => path)
  if (stale.length === 0) return 'Frozen: nothing would change.\n'
  return `error: ${stale.length} of ${files.length} files would change (--frozen): ${stale.join(', ')}\n`
}
