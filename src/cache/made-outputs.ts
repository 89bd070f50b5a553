import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {writeOutputs} from '../write.js'
import {quietly} from './quietly.js'
import type {VaultCacheOptions} from './vault-cache.js'

/** Name of the list in the folder of a vault. */
const listName = 'outputs.json'

/** A file as it was written last. */
interface Made {
  key: string
  /** SHA-256 of its bytes, hex. */
  digest: string
}

/** What earlier runs wrote, so that a file need not be made again only to find it unchanged. */
export interface MadeOutputs {
  /** Whether a file holds what a key stands for; reads it, for anybody may have changed it. */
  isMade(path: string, key: string): boolean
  /** Keep in mind what was written; never throws. */
  remember(outputs: ReadonlyArray<{path: string; key?: string; bytes: Uint8Array}>): void
}

/**
 * Open the list of what was written for a vault. A list of other code counts for nothing.
 *
 * @param folder Of the vault in the cache.
 * @param out Output folder.
 */
export function openMadeOutputs(
  folder: string,
  {fingerprint, isReadOnly = false}: VaultCacheOptions,
  out: string
): MadeOutputs {
  const listPath = join(folder, listName)
  const list = quietly(() => readList(listPath, fingerprint)) ?? new Map<string, Made>()
  return {
    isMade(path, key) {
      const file = resolve(out, path)
      const known = list.get(file)
      return known?.key === key && quietly(() => digestFile(file)) === known.digest
    },
    remember(outputs) {
      const keyed = outputs.filter(({key}) => key !== undefined)
      if (isReadOnly || keyed.length === 0) return
      for (const {path, key = '', bytes} of keyed) {
        list.set(resolve(out, path), {key, digest: digest(bytes)})
      }
      quietly(() => writeList(folder, fingerprint, list))
    }
  }
}

function readList(path: string, fingerprint: string): Map<string, Made> {
  const list: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (typeof list !== 'object' || list === null || !('outputs' in list)) return new Map()
  if (!('fingerprint' in list) || list.fingerprint !== fingerprint) return new Map()
  // Whatever stands there is only compared, with what is made and what is read.
  return new Map(Object.entries(list.outputs as Record<string, Made>))
}

function writeList(folder: string, fingerprint: string, outputs: ReadonlyMap<string, Made>): void {
  const text = JSON.stringify({fingerprint, outputs: Object.fromEntries(outputs)})
  writeOutputs(folder, [{path: listName, bytes: new TextEncoder().encode(text)}])
}

function digestFile(path: string): string {
  return digest(readFileSync(path))
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
