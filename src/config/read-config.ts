import {readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {EnvironmentError} from '../environment-error.js'
import type {FileConfig} from './file-config.js'

/** Names of the configuration in the folder of a vault. */
export const configNames: ReadonlyArray<string> = [
  'cardwright.config.yaml',
  'cardwright.config.yml',
  'cardwright.config.json'
]

/**
 * Read the configuration of a vault.
 *
 * @param directory Path of the vault's folder.
 * @returns An empty one if there is none; its paths as they are from the current folder.
 * @throws {EnvironmentError} If there is more than one, or one that can't be read or used.
 */
export async function readConfig(directory: string): Promise<FileConfig> {
  const found = configNames.flatMap((name) => {
    const path = join(directory, name)
    const bytes = readBytes(path)
    return bytes ? [{path, bytes}] : []
  })
  const [first, second] = found
  if (!first) return {}
  if (second) {
    throw new EnvironmentError(
      `There are two configurations, \`${first.path}\` and \`${second.path}\`; keep one of them. Nothing was written`
    )
  }
  // Loaded here, as most vaults have none.
  const {parseConfig} = await import('./parse-config.js')
  const {out, ledger, templates, ...config} = parseConfig(first.bytes, first.path)
  return {
    ...config,
    ...(out !== undefined && {out: placeFile(out, directory)}),
    ...(ledger !== undefined && {ledger: placeFile(ledger, directory)}),
    ...(templates !== undefined && {templates: placeFile(templates, directory)})
  }
}

/** The configuration names files as the vault sees them, the command as its folder does. */
function placeFile(path: string, directory: string): string {
  return isAbsolute(path) ? path : join(directory, path)
}

/** @returns `undefined` if there is no such file. */
function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new EnvironmentError(`Cannot read the configuration \`${path}\``, {cause})
  }
}
