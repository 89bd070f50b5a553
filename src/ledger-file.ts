import {readFileSync, rmdirSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {EnvironmentError} from './environment-error.js'
import {
  emptyLedger,
  LedgerError,
  ledgerChunks,
  type ParsedLedger,
  parseLedger
} from './ledger/index.js'
import {attributesFile, checkAttributes, hasAttributesFile} from './ledger-attributes.js'
import {acquireLock, type Lock} from './lock.js'
import type {Ledger} from './types/index.js'
import type {FileToWrite} from './write.js'

/** Folder in the vault that belongs to cardwright; Obsidian leaves out names with a dot. */
const ledgerFolder = '.cardwright'
const ledgerName = 'ledger.jsonl'

/** The ledger of a vault, as read from its file. */
export interface LedgerFile extends ParsedLedger {
  path: string
  /** As it was; `undefined` if there was no file. */
  bytes: Buffer | undefined
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
  const attributes = checkAttributes(path)
  if (!bytes) return {path, bytes, ledger: emptyLedger, isUntidy: false, messages: attributes}
  const {messages, ...parsed} = parseLedger(bytes, path)
  // No build writes note types without cards.
  if (parsed.ledger.entries.length === 0 && Object.keys(parsed.ledger.noteTypes).length > 0)
    throw new LedgerError(path, 1, 'holds no card, as if it was cut off below this line')
  return {path, bytes, ...parsed, messages: [...attributes, ...messages]}
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
    removeEmptyFolder(path)
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
 * List the files to write for a ledger, itself last: none if it says what its file says already and
 * git knows how to merge it. Git must not merge ledgers by conflict: it keeps the lines of both sides,
 * and reading takes the newer of two lines for one card.
 */
export function ledgerFiles(
  {path, bytes, ledger: before, isUntidy}: LedgerFile,
  ledger: Ledger
): FileToWrite[] {
  const isSame = before === ledger && !isUntidy
  // Where the ledger stays, only the folder that is our own is kept in order.
  const needsAttributes = !hasAttributesFile(path) && (!isSame || (bytes && isOwnFolder(path)))
  const attributes = needsAttributes ? [attributesFile(path)] : []
  if (isSame) return attributes
  const written = bytes && !isUntidy ? {bytes, ledger: before} : undefined
  const lines = {path, chunks: {[Symbol.iterator]: () => ledgerChunks(ledger, written)}}
  return [...attributes, lines]
}

/**
 * Check that nobody else, such as git, has written a ledger since it was read: what it says now would
 * be lost.
 *
 * @throws {EnvironmentError} If it is another file now.
 */
export function assertUnchanged({path, bytes: before}: LedgerFile): void {
  const bytes = readBytes(path)
  if (before ? bytes?.equals(before) : !bytes) return
  throw new EnvironmentError(
    `The ledger \`${path}\` changed while the notes were read. Nothing was written; build again`
  )
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new EnvironmentError(`Cannot read the ledger \`${path}\``, {cause})
  }
}

/** Whether a ledger lies in a folder that is made for it. */
function isOwnFolder(path: string): boolean {
  return basename(dirname(path)) === ledgerFolder
}

/** A run that came to nothing leaves nothing: the folder was made for its lock. */
function removeEmptyFolder(path: string): void {
  if (!isOwnFolder(path)) return
  try {
    rmdirSync(dirname(path))
  } catch {
    // It holds the ledger.
  }
}
