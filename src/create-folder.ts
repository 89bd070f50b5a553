import {existsSync, mkdirSync} from 'node:fs'
import {dirname} from 'node:path'

/** Permissions of a new folder, before the user's umask. */
const newFolderMode = 0o777

/**
 * Create a folder and those above it, unless they are there.
 *
 * Not with `recursive`: where the system denies a folder as missing, as below `/proc`, Node never ends.
 *
 * @param mode Permissions of all that are created, before the user's umask.
 */
export function createFolder(path: string, mode = newFolderMode): void {
  if (existsSync(path)) return
  createFolder(dirname(path), mode)
  try {
    mkdirSync(path, mode)
  } catch (error) {
    // Another process may have been first.
    if (!existsSync(path)) throw error
  }
}
