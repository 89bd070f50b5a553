import {closeSync, fsyncSync, openSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {createFolder} from './create-folder.js'
import {hasEnded, nameProcess, parseProcessName} from './process-name.js'

/** Temporary files and folders are called this, the process that made them, and the suffix. */
const [prefix, suffix] = ['.cardwright.', '.tmp']

/** Give a new path in a folder for something that stands there only for a moment. */
export function temporaryPath(folder: string): string {
  return join(folder, `${prefix}${nameProcess()}${suffix}`)
}

/**
 * Write a temporary file and wait until it is on the disk. Its folder is created if need be.
 *
 * @param path From `temporaryPath`.
 * @param mode Permissions, before the user's umask.
 * @throws If it can't be written; what there is of it has been removed.
 */
export function writeTemporaryFile(path: string, chunks: Iterable<Uint8Array>, mode: number): void {
  createFolder(dirname(path))
  try {
    writeNewFile(path, chunks, mode)
  } catch (error) {
    rmSync(path, {force: true})
    throw error
  }
}

function writeNewFile(path: string, chunks: Iterable<Uint8Array>, mode: number): void {
  const descriptor = openSync(path, 'wx', mode)
  try {
    for (const chunk of chunks) writeFileSync(descriptor, chunk)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Remove the temporary files and folders that processes which have ended left in a folder. */
export function removeLeftovers(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (isLeftover(name)) rmSync(join(folder, name), {recursive: true, force: true})
    }
  } catch {
    // No such folder yet, or not ours to read: litter is no reason to stop.
  }
}

function isLeftover(name: string): boolean {
  if (!name.startsWith(prefix) || !name.endsWith(suffix)) return false
  const owner = parseProcessName(name.slice(prefix.length, -suffix.length))
  return owner !== undefined && hasEnded(owner)
}
