import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {build, type FollowedNote, followNote, type LineOptions} from '../build.js'
import type {BuildCache} from '../cache/index.js'
import {type LedgerFile, readLedger} from '../ledger-file.js'
import {applyLevels} from '../message-levels.js'
import {openNotePool} from '../pool/index.js'
import {sortMessages} from '../sort-messages.js'
import type {BuildOptions, BuildResult, Config} from '../types/index.js'
import {reportNoteTypes} from '../user-templates/report-note-types.js'
import type {Vault} from '../vault.js'
import type {OpenVault} from './open-vault.js'
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
export interface BuildPlaces extends Pick<OpenVault, 'ledgerPath' | 'userTemplates'> {
  cache: BuildCache | undefined
  /** Whether an output need not be made again. */
  isMade?: BuildOptions['isMade']
}

/** What a build gave, and what it went on from. */
export interface VaultBuild extends BuildResult {
  /** Name of the vault. */
  name: string
  /** Notes that could be read. */
  notes: number
  /** Their paths. */
  paths: ReadonlyArray<string>
  /** The ledger as it was. */
  ledgerFile: LedgerFile
}

/** What following a note gave. */
export interface VaultNote extends FollowedNote {
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
  places: BuildPlaces,
  flags: SourceFlags
): Promise<VaultBuild> {
  const built = await runVault(vault, config, places, flags, build)
  const hasTemplates = places.userTemplates !== undefined
  const noteTypes = reportNoteTypes(built.ledgerFile, built.ledger, hasTemplates)
  return {...built, messages: [...applyLevels(noteTypes, config.messages), ...built.messages]}
}

/**
 * Follow a note of a vault; writes nothing.
 *
 * @throws {EnvironmentError} If the ledger can't be read.
 */
export function followInVault(
  path: string,
  vault: Vault,
  config: Config,
  places: BuildPlaces,
  flags: SourceFlags
): Promise<VaultNote> {
  return runVault(vault, config, places, flags, (files, options) =>
    followNote(files, path, options)
  )
}

async function runVault<Result extends {messages: ReadonlyArray<VFileMessage>}>(
  vault: Vault,
  config: Config,
  {ledgerPath, userTemplates, cache, isMade}: BuildPlaces,
  {timestamp, markRemoved}: SourceFlags,
  run: (files: Iterable<VFile>, options: LineOptions) => Promise<Result>
) {
  const ledgerFile = readLedger(ledgerPath)
  const paths: string[] = []
  function* counted() {
    for (const file of vault.files) {
      if (file.value !== undefined) paths.push(file.path)
      yield file
    }
  }
  const progress = await startProgress(process.stderr, vault.size)
  try {
    const result = await run(counted(), {
      config,
      ledger: ledgerFile.ledger,
      media: vault.media,
      locate: vault.locate,
      ...(userTemplates && {templates: userTemplates.templates}),
      cache: cache?.notes,
      openPool: (reading) => openNotePool({...vault.listing, config: reading}),
      isMade,
      now: timestamp ?? Math.floor(Date.now() / 1000),
      markRemoved: markRemoved === true,
      onNote: progress.update
    })
    const messages: ReadonlyArray<VFileMessage> = [
      ...applyLevels(ledgerFile.messages, config.messages),
      ...applyLevels(userTemplates?.messages ?? [], config.messages),
      ...result.messages,
      ...applyLevels(sortMessages(vault.mediaMessages), config.messages)
    ]
    return {...result, messages, name: config.name, notes: paths.length, paths, ledgerFile}
  } finally {
    progress.stop()
  }
}
