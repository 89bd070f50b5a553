import {readFileSync} from 'node:fs'
import {basename, resolve} from 'node:path'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {listVault, reportUnreadable, type VaultListing} from './list-vault.js'
import {indexFiles} from './media/index-files.js'
import type {PathFilter} from './select-paths.js'
import type {LocateFile, ReadMedia} from './types/index.js'

/** Name of a vault whose folder has none: the root of the file system. */
const nameOfRoot = 'vault'

/** Reads a file whole; throws as `readFileSync` does. */
export type ReadFile = (diskPath: string) => Uint8Array

/** How a vault is read. */
export interface VaultOptions {
  /** Reads notes and media. @default from the disk */
  readFile?: ReadFile
  /** Which notes are read; media come from anywhere. @default all */
  paths?: PathFilter
}

const allPaths: PathFilter = {selects: () => true, concerns: () => true}

/** A vault and its notes. */
export interface Vault {
  /** The folder as the user called it. */
  directory: string
  /** From `nameVault`. */
  name: string
  /**
   * Notes as bytes, by code point of their paths, each read when it is asked for: a large vault is
   * never in memory as a whole. What could not be read is a file without a value and with an error
   * message.
   */
  files: Iterable<VFile>
  /** Number of `files`. */
  size: number
  /** What stands in it, for those who read it by themselves. */
  listing: Pick<VaultListing, 'files' | 'folderLinks'>
  /** Finds files as Obsidian does. */
  locate: LocateFile
  /** Never rejects: of a file that can't be read it gives nothing, and says so in `mediaMessages`. */
  media: ReadMedia
  /** Grows while `media` is called. */
  mediaMessages: ReadonlyArray<VFileMessage>
}

/**
 * Read the notes of a vault: files called `*.md`, in any case, that are neither hidden nor in hidden
 * folders or `node_modules`. Links are followed only to files of the vault that are not read anyway.
 *
 * @param directory Path of the vault's folder.
 * @throws {EnvironmentError} If there is no such folder or it can't be read.
 */
export function readVault(
  directory: string,
  {readFile = (path) => readFileSync(path), paths = allPaths}: VaultOptions = {}
): Vault {
  const {files, folderLinks, ...listed} = listVault(directory)
  const notes = listed.notes.filter(([path]) => paths.selects(path))
  const failed = listed.failed.filter(({path}) => paths.concerns(path))
  const locate = indexFiles(files.keys(), folderLinks)
  const unreadable = new Set<string>()
  const mediaMessages: VFileMessage[] = []

  return {
    directory,
    name: nameVault(directory),
    files: {
      *[Symbol.iterator]() {
        yield* failed
        for (const [path, diskPath] of notes) yield readNote(path, diskPath, readFile)
      }
    },
    size: failed.length + notes.length,
    listing: {files, folderLinks},
    mediaMessages,
    locate,
    async media(path) {
      const diskPath = files.get(locate(path, '') ?? '')
      if (diskPath === undefined || unreadable.has(diskPath)) return undefined
      try {
        return readFile(diskPath)
      } catch (error) {
        const file = new VFile({path})
        reportUnreadable(file, 'file', error)
        unreadable.add(diskPath)
        mediaMessages.push(...file.messages)
        return undefined
      }
    }
  }
}

/** Name a vault: base name of the folder as the user called it, NFC. */
export function nameVault(directory: string): string {
  return basename(resolve(directory)).normalize('NFC') || nameOfRoot
}

function readNote(path: string, diskPath: string, readFile: ReadFile): VFile {
  const file = new VFile({path})
  try {
    file.value = readFile(diskPath)
  } catch (error) {
    reportUnreadable(file, 'file', error)
  }
  return file
}
