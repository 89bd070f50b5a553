import {type SpawnSyncOptions, spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** The command as it is installed; `npm test` builds it first. */
export const cliPath = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** What a run of the command left. */
export interface CliRun {
  code: number | null
  stdout: string
  stderr: string
}

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
