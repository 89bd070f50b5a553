import {dirname} from 'node:path'
import {
  collectPreview,
  formatPage,
  type PreviewAssets,
  type PreviewData,
  readAssets
} from '../preview/index.js'
import {formatMessages, reportMessage} from '../report/index.js'
import {writeOutputs} from '../write.js'
import {hasColors} from './has-colors.js'
import {type InspectFlags, inspectVault} from './inspect-vault.js'
import {writeToStdout} from './write-to-stdout.js'

/** Flags of `cardwright preview`. */
export interface PreviewFlags extends Omit<InspectFlags, 'json'> {
  /** Write the page there; `-` is the standard output. Without it the page is served. */
  file?: string
  serve?: true
  port?: number
}

/** What a preview of a vault shows, and how its build went. */
export interface VaultPreview {
  data: PreviewData
  /** 1 for an error message, or if there is no card. */
  exitCode: number
}

/**
 * Show all cards of a vault as Anki does, in a page; writes nothing else.
 *
 * @returns Exit code: 0, or 1 for an error message or if there is no card.
 * @throws {EnvironmentError} If the vault or its ledger can't be read, the file can't be written, or
 *   the port is taken.
 */
export async function previewCommand(directory: string, flags: PreviewFlags): Promise<number> {
  if (flags.file === undefined) {
    const {servePreview} = await import('./serve-preview.js')
    return servePreview(directory, flags)
  }
  const {data, exitCode} = await previewVault(directory, flags)
  await writePage(flags.file, data, readAssets())
  return exitCode
}

/** Build a vault for its preview, and show the messages about it. */
export async function previewVault(
  directory: string,
  flags: Omit<InspectFlags, 'json'>
): Promise<VaultPreview> {
  const built = await inspectVault(directory, flags)
  const messages = built.messages.map(reportMessage)
  const errors = messages.filter(({severity}) => severity === 'error')
  process.stderr.write(formatMessages(errors, {colors: hasColors(process.stderr)}))
  return {
    data: collectPreview(built, built.name),
    exitCode: errors.length > 0 || built.cards.length === 0 ? 1 : 0
  }
}

async function writePage(file: string, data: PreviewData, assets: PreviewAssets): Promise<void> {
  const chunks = {[Symbol.iterator]: () => encodePage(data, assets)}
  if (file === '-') {
    for (const chunk of chunks) await writeToStdout(chunk)
    return
  }
  writeOutputs(dirname(file), [], [{path: file, chunks}])
  const cards = data.notes.reduce((count, {ords}) => count + ords.length, 0)
  process.stderr.write(`Wrote ${file}: ${cards === 1 ? '1 card' : `${cards} cards`}\n`)
}

function* encodePage(data: PreviewData, assets: PreviewAssets): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  for (const text of formatPage(data, assets)) yield encoder.encode(text)
}
