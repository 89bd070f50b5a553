import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {EnvironmentError} from './environment-error.js'
import {emptyLedger, type ParsedLedger, parseLedger} from './ledger/index.js'

/** Folder in the vault that belongs to cardwright; Obsidian leaves out names with a dot. */
const ledgerFolder = '.cardwright'
const ledgerName = 'ledger.jsonl'

/** Path of a vault's ledger where none is named. */
export function defaultLedgerPath(vault: string): string {
  return join(vault, ledgerFolder, ledgerName)
}

/**
 * Read the ledger of a vault.
 *
 * @returns An empty one if there is no such file.
 * @throws {EnvironmentError} If there is one that can't be read.
 */
export function readLedger(path: string): ParsedLedger {
  const bytes = readBytes(path)
  if (!bytes) return {ledger: emptyLedger, isUntidy: false, messages: []}
  return parseLedger(bytes, path)
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new EnvironmentError(`Cannot read the ledger \`${path}\``, {cause})
  }
}
