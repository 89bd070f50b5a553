import {withCache} from '../cache/index.js'
import {
  buildVault,
  followInVault,
  type SourceFlags,
  type VaultBuild,
  type VaultNote
} from './build-vault.js'
import {openVault} from './open-vault.js'

/** Flags of all commands that look at what a build would give. */
export interface InspectFlags extends SourceFlags {
  json?: true
}

/**
 * Build a vault without its outputs; writes nothing, not even into the cache.
 *
 * @throws {EnvironmentError} If the vault, its configuration or its ledger can't be read or used.
 */
export async function inspectVault(directory: string, flags: InspectFlags): Promise<VaultBuild> {
  const {vault, config, ...places} = await openVault(directory, {...flags, format: []})
  return withCache(directory, {cache: flags.cache, dryRun: true}, (cache) =>
    buildVault(vault, config, {...places, cache}, flags)
  )
}

/**
 * Follow one note of a vault; writes nothing, not even into the cache.
 *
 * @throws {EnvironmentError} If the vault, its configuration or its ledger can't be read or used.
 */
export async function inspectNote(
  path: string,
  directory: string,
  flags: InspectFlags
): Promise<VaultNote> {
  const {vault, config, ...places} = await openVault(directory, {...flags, format: []})
  return withCache(directory, {cache: flags.cache, dryRun: true}, (cache) =>
    followInVault(path, vault, config, {...places, cache}, flags)
  )
}
