import {readdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {vaultFolderName} from './cache-folder.js'
import {indexName} from './cache-index.js'
import {quietly} from './quietly.js'

/** Age (ms) of an index from which its vault is taken to be gone: a build says that it is in use. */
const maxAge = 90 * 24 * 60 * 60 * 1000

/** Remove the folders of vaults that were not built for long; other files are not touched. */
export function forgetVaults(folder: string, now = Date.now()): void {
  for (const name of readdirSync(folder).filter((name) => vaultFolderName.test(name))) {
    const path = join(folder, name)
    if (now - lastUse(path) > maxAge) quietly(() => rmSync(path, {recursive: true}))
  }
}

function lastUse(path: string): number {
  const stats = statSync(join(path, indexName), {throwIfNoEntry: false}) ?? statSync(path)
  return stats.mtimeMs
}
