import {type SpawnSyncOptions, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll} from 'vitest'

/** The command as it is installed; `npm test` builds it first. */
export const cliPath = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** What a run of the command left. */
export interface CliRun {
  code: number | null
  stdout: string
  stderr: string
}

/** The cache of all runs of a test file; the user's own is left alone. */
const cacheHome = mkdtempSync(join(tmpdir(), 'cardwright-cache-'))
process.env.XDG_CACHE_HOME = cacheHome
afterAll(() => rmSync(cacheHome, {recursive: true, force: true}))

const {SOURCE_DATE_EPOCH, NO_COLOR, FORCE_COLOR, CARDWRIGHT_DEBUG, ...rest} = process.env

/** Variables of this process without those that would change what the command does. */
export const environment = rest

/**
 * Run the command in a folder and wait for it.
 *
 * @param cwd Folder in which it runs.
 * @param env Variables beside those of this process.
 * @param stdio Where its streams go. @default pipes
 */
export function runCli(
  cwd: string,
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
  stdio: SpawnSyncOptions['stdio'] = 'pipe'
): CliRun {
  const options = {cwd, env: {...environment, ...env}, stdio, maxBuffer: 2 ** 28}
  const {status, stdout, stderr} = spawnSync(process.execPath, [cliPath, ...args], options)
  return {code: status, stdout: String(stdout ?? ''), stderr: String(stderr ?? '')}
}
