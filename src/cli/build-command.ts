import type {VFile} from 'vfile'
import {build} from '../build.js'
import {withCache} from '../cache/index.js'
import {EnvironmentError} from '../environment-error.js'
import {assertSafeName} from '../exporters/index.js'
import {emptyLedger} from '../identify.js'
import {formatReport, type Report, type ReportedFile, reportBuild} from '../report.js'
import type {BuildOptions, Column, Config, Format, Output} from '../types/index.js'
import {readVault} from '../vault.js'
import {compareOutputs, writeOutputs} from '../write.js'
import {startProgress} from './progress.js'
import {writeToStdout} from './write-to-stdout.js'

/** Flags of `cardwright build`, as commander gives them. */
export interface BuildFlags {
  out: string
  format?: Format[]
  deck?: string
  timestamp?: number
  columns?: Column[]
  ankiHeaders: boolean
  cache: boolean
  dryRun?: true
  json?: true
  verbose?: true
}

/**
 * Build the decks of a vault and write them.
 *
 * @returns Exit code: 0, or 1 for an error message or if there is no card.
 * @throws {EnvironmentError} If the vault can't be read or an output can't be written.
 */
export async function buildCommand(directory: string, flags: BuildFlags): Promise<number> {
  const vault = readVault(directory)
  const config = createConfig(vault.name, flags)
  let notes = 0
  function* counted() {
    for (const file of vault.files) {
      if (file.value !== undefined) notes += 1
      yield file
    }
  }
  const result = await withCache(directory, flags, (cache) =>
    buildWithProgress(counted(), vault.size, {
      config,
      ledger: emptyLedger,
      media: vault.media,
      cache,
      now: flags.timestamp ?? Math.floor(Date.now() / 1000)
    })
  )
  const messages = [...result.messages, ...vault.mediaMessages]
  const files = await deliver(result.outputs, flags)
  const report = reportBuild(notes, result, messages, files)
  await print(report, directory, flags)
  return report.errors > 0 || report.cards === 0 ? 1 : 0
}

function createConfig(name: string, {format, deck, columns, ankiHeaders}: BuildFlags): Config {
  if (!format || format.includes('apkg')) checkName(name)
  return {
    name,
    ankiHeaders,
    ...(format && {formats: format}),
    ...(deck !== undefined && {deck}),
    ...(columns && {columns})
  }
}

function checkName(name: string): void {
  try {
    assertSafeName(name)
  } catch (cause) {
    throw new EnvironmentError('Cannot name the package after the vault', {cause})
  }
}

async function buildWithProgress(files: Iterable<VFile>, count: number, options: BuildOptions) {
  const progress = await startProgress(process.stderr, count)
  try {
    return await build(files, {...options, onNote: progress.update})
  } finally {
    progress.stop()
  }
}

/** Write, stream, or in a dry run only compare. Without a card there is nothing to do. */
async function deliver(outputs: ReadonlyArray<Output>, flags: BuildFlags): Promise<ReportedFile[]> {
  const {out, dryRun} = flags
  if (out === '-') return stream(outputs, dryRun)
  const files = dryRun ? compareOutputs(out, outputs) : writeOutputs(out, outputs)
  return files.map(({path, size, isStale}) => {
    const status = isStale ? (dryRun ? 'stale' : 'written') : 'unchanged'
    return {path, size, status}
  })
}

async function stream(outputs: ReadonlyArray<Output>, dryRun = false): Promise<ReportedFile[]> {
  const files: ReportedFile[] = []
  for (const {bytes} of outputs) {
    const size = bytes.length
    if (dryRun) files.push({path: '-', size, status: 'stale'})
    else if (await writeToStdout(bytes)) files.push({path: '-', size, status: 'written'})
  }
  return files
}

async function print(report: Report, directory: string, flags: BuildFlags): Promise<void> {
  if (flags.json) {
    await writeToStdout(`${JSON.stringify(report, undefined, 2)}\n`)
    return
  }
  const {stderr} = process
  const colors = stderr.isTTY && stderr.hasColors()
  stderr.write(formatReport(report, {colors, verbose: flags.verbose === true}))
  if (report.cards === 0) stderr.write(`${explainNoCard(report, directory)}\n`)
}

function explainNoCard({notes}: Report, directory: string): string {
  if (notes === 0)
    return `No card: there is no note (*.md) to read in \`${directory}\`. Nothing was written.`
  return 'No card: the notes hold nothing that the rules read as a fact. Nothing was written.'
}
