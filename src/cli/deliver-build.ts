import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {assertUnchanged, ledgerFiles} from '../ledger-file.js'
import type {ReportedFile} from '../report/index.js'
import type {MadeOutput, Output} from '../types/index.js'
import {compareOutputs, type FileToWrite, type OutputFile, writeOutputs} from '../write.js'
import type {VaultBuild} from './build-vault.js'
import {writeToStdout} from './write-to-stdout.js'

/** Where a build goes, and whether it does. */
export interface DeliveryFlags {
  /** Output folder; `-` is the standard output. */
  out: string
  dryRun?: true
  frozen?: true
}

/**
 * Write what a build gave: the outputs, then the ledger. With `dryRun` and `frozen` they are only
 * compared. Where there is no card, nothing that stands there already is touched: more likely than
 * an empty vault is a wrong or broken one.
 *
 * @throws {EnvironmentError} If a file can't be written.
 */
export async function deliverBuild(
  built: VaultBuild,
  flags: DeliveryFlags
): Promise<ReportedFile[]> {
  const {outputs, made, notes, cards, ledger, ledgerFile} = built
  if (notes === 0) return []
  const ledgers = cards.length === 0 ? [] : ledgerFiles(ledgerFile, ledger)
  if (ledgers.length > 0 && !flags.dryRun && !flags.frozen) assertUnchanged(ledgerFile)
  if (flags.out === '-') return stream(outputs, ledgers, flags)
  const wanted = cards.length === 0 ? missingOutputs(outputs, flags.out) : outputs
  if (flags.frozen) {
    const frozen = ledgers.filter(({path}) => path === ledgerFile.path)
    return compareOutputs(flags.out, wanted, frozen).map(toCompared)
  }
  const unchanged = made.map((output) => toUnchanged(output, flags.out))
  const files = flags.dryRun
    ? compareOutputs(flags.out, wanted, ledgers).map(toCompared)
    : writeOutputs(flags.out, wanted, ledgers).map(toWritten)
  return [...unchanged, ...files]
}

async function stream(
  outputs: ReadonlyArray<Output>,
  ledgers: ReadonlyArray<FileToWrite>,
  {out, dryRun}: DeliveryFlags
): Promise<ReportedFile[]> {
  const path = out
  if (dryRun) return outputs.map(({bytes}) => ({path, size: bytes.length, status: 'stale'}))
  for (const {bytes} of outputs) {
    // Whoever reads has gone: then nobody has these cards.
    if (!(await writeToStdout(bytes))) return []
  }
  const written = writeOutputs('.', [], ledgers).map(toWritten)
  return [
    ...outputs.map(({bytes}) => ({path, size: bytes.length, status: 'written' as const})),
    ...written
  ]
}

function missingOutputs(outputs: ReadonlyArray<Output>, folder: string): Output[] {
  return outputs.filter(({path}) => !existsSync(join(folder, path)))
}

function toUnchanged({path}: MadeOutput, folder: string): ReportedFile {
  const file = join(folder, path)
  return {path: file, size: statSync(file).size, status: 'unchanged'}
}

function toWritten({path, size, isStale}: OutputFile): ReportedFile {
  return {path, size, status: isStale ? 'written' : 'unchanged'}
}

function toCompared({path, size, isStale}: OutputFile): ReportedFile {
  return {path, size, status: isStale ? 'stale' : 'unchanged'}
}
