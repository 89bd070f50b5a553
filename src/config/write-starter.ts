import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {EnvironmentError} from '../environment-error.js'
import {findVault} from '../list-vault.js'
import {nameVault} from '../vault.js'
import {readSchema} from './config-schema.js'
import {configNames} from './read-config.js'
import {formatStarter} from './starter.js'

/** Name of the configuration that is written. */
const starterName = 'cardwright.config.yaml'

/**
 * Write a configuration to start from into a vault.
 *
 * @param directory Path of the vault's folder.
 * @returns Path of the file.
 * @throws {EnvironmentError} If there is no such vault, a configuration in it already, or it can't be
 *   written.
 */
export function writeStarter(directory: string): string {
  findVault(directory)
  const known = configNames.map((name) => join(directory, name)).find((path) => existsSync(path))
  if (known !== undefined)
    throw new EnvironmentError(
      `There is a configuration already, \`${known}\`; it was left as it is`
    )
  const path = join(directory, starterName)
  try {
    // Never over a file that has come since.
    writeFileSync(path, formatStarter(readSchema(), nameVault(directory)), {flag: 'wx'})
  } catch (cause) {
    throw new EnvironmentError(`Cannot write \`${path}\``, {cause})
  }
  return path
}
