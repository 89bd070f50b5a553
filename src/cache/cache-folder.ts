import {createHash} from 'node:crypto'
import {realpathSync} from 'node:fs'
import {join} from 'node:path'
import envPaths from 'env-paths'

/** Characters of a digest in the name of a folder: 96 bits. */
const digestLength = 24

/** Names of the folders of vaults. */
export const vaultFolderName = /^[0-9a-f]{24}$/

/**
 * Folder in the platform's cache folder for what is known of a vault.
 *
 * @param directory Path of the vault's folder.
 * @throws {Error} If there is no such folder.
 */
export function cacheFolder(directory: string): string {
  const digest = createHash('sha256').update(realpathSync(directory)).digest('hex')
  return join(envPaths('cardwright', {suffix: ''}).cache, 'notes', digest.slice(0, digestLength))
}
