import {dirname} from 'node:path'
import type {NoteCache} from '../types/index.js'
import {type MadeOutputs, openMadeOutputs} from './made-outputs.js'
import {quietly} from './quietly.js'
import {openVaultCache} from './vault-cache.js'

/** Whether and how a run uses the cache. */
export interface CacheUse {
  /** `false` neither reads nor writes. */
  cache: boolean
  /** Reads, but writes nothing. */
  dryRun?: boolean | undefined
}

/** What is known of a vault from earlier runs. */
export interface BuildCache {
  notes: NoteCache
  /** What was written into an output folder. */
  openOutputs(out: string): MadeOutputs
}

/** A cache and what to do when the run is over. */
interface OpenCache {
  cache: BuildCache
  close(hasSucceeded: boolean): void
}

/**
 * Run with the cache of a vault, or without one where there can be none. What the run adds is kept
 * even if it fails; what it did not ask for is forgotten only if it succeeds.
 *
 * @param directory Path of the vault's folder.
 */
export async function withCache<Result>(
  directory: string,
  {cache: isOn, dryRun = false}: CacheUse,
  run: (cache: BuildCache | undefined) => Promise<Result>
): Promise<Result> {
  const opened = isOn ? await openFor(directory, dryRun) : undefined
  let hasSucceeded = false
  try {
    const result = await run(opened?.cache)
    hasSucceeded = true
    return result
  } finally {
    opened?.close(hasSucceeded)
  }
}

async function openFor(directory: string, isReadOnly: boolean): Promise<OpenCache | undefined> {
  try {
    // Loaded here, as it throws where the user has no home.
    const {cacheFolder} = await import('./cache-folder.js')
    const {fingerprint} = await import('./fingerprint.js')
    const {forgetVaults} = await import('./forget-vaults.js')
    const folder = cacheFolder(directory)
    const code = fingerprint()
    const notes = openVaultCache(folder, {fingerprint: code, isReadOnly})
    const openOutputs = (out: string) =>
      openMadeOutputs(folder, {fingerprint: code, isReadOnly}, out)
    return {
      cache: {notes, openOutputs},
      close(hasSucceeded) {
        notes.close(hasSucceeded)
        if (!isReadOnly) quietly(() => forgetVaults(dirname(folder)))
      }
    }
  } catch {
    return undefined
  }
}
