import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {build} from '../build.js'
import type {BuildCache} from '../cache/index.js'
import {type LedgerFile, readLedger} from '../ledger-file.js'
import type {BuildOptions, BuildResult, Config} from '../types/index.js'
import type {Vault} from '../vault.js'
import {startProgress} from './progress.js'

/** Flags of all commands that build a vault. */
export interface SourceFlags {
  deck?: string
  ledger?: string
  /** `false` neither reads nor writes the cache. */
  cache: boolean
  timestamp?: number
  markRemoved?: true
}

/** What a build goes on from. */
export interface BuildPlaces {
  ledgerPath: string
  cache: BuildCache | undefined
  /** Whether an output need not be made again. */
  isMade?: BuildOptions['isMade']
}

/** What a build gave, and what it went on from. */
export interface VaultBuild extends BuildResult {
  /** Notes that could be read. */
  notes: number
  /** The ledger as it was. */
  ledgerFile: LedgerFile
}

/**
 * Build the decks of a vault from its notes and ledger; writes nothing.
 *
 * @throws {EnvironmentError} If the ledger can't be read.
 */
export async function buildVault(
  vault: Vault,
  config: Config,
  {ledgerPath, cache, isMade}: BuildPlaces,
  {timestamp, markRemoved}: SourceFlags
): Promise<VaultBuild> {
  const ledgerFile = readLedger(ledgerPath)
  let notes = 0
  function* counted() {
    for (const file of vault.files) {
      if (file.value !== undefined) notes += 1
      yield file
    }
  }
  const result = await buildWithProgress(counted(), vault.size, {
    config,
    ledger: ledgerFile.ledger,
    media: vault.media,
    cache: cache?.notes,
    isMade,
    now: timestamp ?? Math.floor(Date.now() / 1000),
    markRemoved: markRemoved === true
  })
  const messages: ReadonlyArray<VFileMessage> = [
    ...ledgerFile.messages,
    ...result.messages,
    ...vault.mediaMessages
  ]
  return {...result, messages, notes, ledgerFile}
}

async function buildWithProgress(files: Iterable<VFile>, count: number, options: BuildOptions) {
  const progress = await startProgress(process.stderr, count)
  try {
    return await build(files, {...options, onNote: progress.update})
  } finally {
    progress.stop()
  }
}
