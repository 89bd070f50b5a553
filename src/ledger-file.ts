import {createHash} from 'node:crypto'
import {existsSync, readFileSync, rmdirSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {EnvironmentError} from './environment-error.js'
import {encodeBatches} from './exporters/index.js'
import {emptyLedger, formatLedger, type ParsedLedger, parseLedger} from './ledger/index.js'
import {acquireLock, type Lock} from './lock.js'
import type {Ledger} from './types/index.js'
import type {FileToWrite} from './write.js'

/** Folder in the vault that belongs to cardwright; Obsidian leaves out names with a dot. */
const ledgerFolder = '.cardwright'
const ledgerName = 'ledger.jsonl'

/** The ledger of a vault, as read from its file. */
export interface LedgerFile extends ParsedLedger {
  path: string
  /** Digest of its bytes; `undefined` if there was no file. */
  digest: string | undefined
}

/** Path of a vault's ledger where none is named. */
export function defaultLedgerPath(vault: string): string {
  return join(vault, ledgerFolder, ledgerName)
}

/**
 * Read a ledger.
 *
 * @returns An empty one if there is no such file.
 * @throws {EnvironmentError} If there is one that can't be read.
 */
export function readLedger(path: string): LedgerFile {
  const bytes = readBytes(path)
  const digest = bytes && digestBytes(bytes)
  if (!bytes) return {path, digest, ledger: emptyLedger, isUntidy: false, messages: []}
  return {path, digest, ...parseLedger(bytes, path)}
}

/**
 * Run with the lock of a ledger, so that no two runs write it.
 *
 * @throws {EnvironmentError} If another run has it, or its folder can't be written.
 */
export async function withLedgerLock<Result>(
  path: string,
  run: () => Promise<Result>
): Promise<Result> {
  const lock = lockLedger(path)
  try {
    return await run()
  } finally {
    lock.release()
    removeEmptyFolder(dirname(path))
  }
}

function lockLedger(path: string): Lock {
  try {
    return acquireLock(`${path}.lock`)
  } catch (error) {
    if (!(error instanceof EnvironmentError) || error.cause === undefined) throw error
    const message = `Cannot write beside the ledger \`${path}\`; \`--ledger\` keeps it elsewhere`
    throw new EnvironmentError(message, {cause: error.cause})
  }
}

/**
 * List the files to write for a ledger, itself last: none if it says what its file says already.
 *
 * Git must not merge ledgers by conflict: it keeps the lines of both sides, and reading takes the
 * newer of two lines for one card.
 */
export function ledgerFiles(
  {path, ledger: before, isUntidy}: LedgerFile,
  ledger: Ledger
): FileToWrite[] {
  if (before === ledger && !isUntidy) return []
  const attributesPath = join(dirname(path), '.gitattributes')
  const attributes = {
    path: attributesPath,
    chunks: [
      new TextEncoder().encode(`${attributesPattern(basename(path))} text eol=lf merge=union\n`)
    ]
  }
  const lines = {
    path,
    chunks: {
      *[Symbol.iterator]() {
        yield* encodeBatches(formatLedger(ledger))
      }
    }
  }
  // A file that is there may hold lines of the user's own.
  return existsSync(attributesPath) ? [lines] : [attributes, lines]
}

/**
 * Check that nobody else, such as git, has written a ledger since it was read: what it says now would
 * be lost.
 *
 * @throws {EnvironmentError} If it is another file now.
 */
export function assertUnchanged({path, digest}: LedgerFile): void {
  const bytes = readBytes(path)
  if ((bytes && digestBytes(bytes)) === digest) return
  throw new EnvironmentError(
    `The ledger \`${path}\` changed while the notes were read. Nothing was written; build again`
  )
}

function digestBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Write a file name as a pattern of `.gitattributes` that means this name alone. */
function attributesPattern(name: string): string {
  if (/^[\w.-]+$/.test(name)) return name
  const literal = name.replace(/[\\*?[\]!]/g, '\\$&')
  return `"${literal.replace(/[\\"]/g, '\\$&')}"`
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new EnvironmentError(`Cannot read the ledger \`${path}\``, {cause})
  }
}

/** A run that came to nothing leaves nothing: the folder was made for its lock. */
function removeEmptyFolder(folder: string): void {
  if (basename(folder) !== ledgerFolder) return
  try {
    rmdirSync(folder)
  } catch {
    // It holds the ledger.
  }
}
