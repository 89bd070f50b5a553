import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import type {BuildResult, Config} from '../../src/types/index.js'
import {readVault} from '../../src/vault.js'

/** Build a vault without writing anything. Its name is always the same. */
export async function buildFolder(
  folder: string,
  config: Partial<Config> = {}
): Promise<BuildResult> {
  const {files, media, locate} = readVault(folder)
  return build(files, {
    config: {name: 'Vault', formats: [], ...config},
    ledger: emptyLedger,
    media,
    locate,
    now: 1
  })
}
