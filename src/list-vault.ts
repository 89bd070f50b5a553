import {type Dirent, readdirSync, realpathSync, statSync} from 'node:fs'
import {isAbsolute, join, relative, sep} from 'node:path'
import {VFile} from 'vfile'
import {describeCause, EnvironmentError} from './environment-error.js'
import {reportError} from './message.js'

/** What stands in a vault. All paths are relative to it, with `/`, NFC. */
export interface VaultListing {
  /** Paths on disk of all files, notes and links to files among them, by code point. */
  files: ReadonlyMap<string, string>
  /** The folders of the vault that linked folders show. */
  folderLinks: ReadonlyMap<string, string>
  /** Path and path on disk of each note, by code point; each file once. */
  notes: ReadonlyArray<readonly [string, string]>
  /** Folders, links and names that can't be read, each with an error message, by code point. */
  failed: ReadonlyArray<VFile>
}

/** What the walk collects. */
interface Walk {
  /** Real path of the vault. */
  root: string
  /** Real path of each file by its path. */
  files: Map<string, string>
  folderLinks: Map<string, string>
  /** Paths on disk, relative to the root. */
  links: string[]
  failed: VFile[]
}

/**
 * List a vault in one walk. Hidden files and folders and `node_modules` are left out, and links that
 * lead out of the vault or into what is left out are not followed.
 *
 * @param directory Path of the vault's folder.
 * @throws {EnvironmentError} If there is no such folder or it can't be read.
 */
export function listVault(directory: string): VaultListing {
  const walk: Walk = {
    root: findVault(directory),
    files: new Map(),
    folderLinks: new Map(),
    links: [],
    failed: []
  }
  walkFolders(walk)
  for (const link of walk.links) followLink(link, walk)

  const files = new Map(sortByCodePoint([...walk.files], ([path]) => path))
  return {
    files,
    folderLinks: walk.folderLinks,
    notes: listNotes(files, walk),
    failed: sortByCodePoint(walk.failed, (file) => file.path)
  }
}

/** Say that a file or folder can't be read. */
export function reportUnreadable(file: VFile, kind: 'file' | 'folder', cause: unknown): void {
  const isMisnamed = file.path.includes('\uFFFD') && hasCode(cause, 'ENOENT')
  const reason = isMisnamed
    ? `Unexpected bytes in the name of the ${kind}, expected UTF-8`
    : `Unexpected unreadable ${kind} (${describeCause(cause)}), expected one that can be read`
  reportError(file, reason, isMisnamed ? 'file-name' : `unreadable-${kind}`, undefined)
}

/**
 * Give the real path of a vault.
 *
 * @throws {EnvironmentError} If there is no such folder or it can't be read.
 */
export function findVault(directory: string): string {
  try {
    const root = realpathSync(directory)
    // Fails for a file and for a folder without permission, which the walk would only report.
    readdirSync(root)
    return root
  } catch (cause) {
    throw new EnvironmentError(`Cannot read the vault \`${directory}\``, {cause})
  }
}

function walkFolders(walk: Walk): void {
  const folders = ['']
  // Grows while it is walked.
  for (const folder of folders) {
    for (const entry of readFolder(folder, walk)) {
      const diskPath = folder + entry.name
      if (isLeftOut(entry.name)) continue
      if (entry.isDirectory()) folders.push(`${diskPath}/`)
      else if (entry.isSymbolicLink()) walk.links.push(diskPath)
      else if (entry.isFile()) addFile(diskPath, join(walk.root, diskPath), walk)
      else if (isNoteName(diskPath))
        fail(diskPath, 'Unexpected device or pipe, expected a file', walk)
    }
  }
}

function readFolder(folder: string, walk: Walk): Dirent[] {
  try {
    const entries = readdirSync(join(walk.root, folder), {withFileTypes: true})
    // Which of two spellings of a name counts must not hang on the file system.
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const file = new VFile({path: vaultPath(folder.slice(0, -1))})
    reportUnreadable(file, 'folder', error)
    walk.failed.push(file)
    return []
  }
}

function addFile(diskPath: string, realPath: string, walk: Walk): void {
  const path = vaultPath(diskPath)
  if (walk.files.has(path)) {
    fail(diskPath, 'Unexpected second file whose name differs only in its Unicode form', walk)
  } else {
    walk.files.set(path, realPath)
  }
}

function followLink(diskPath: string, walk: Walk): void {
  try {
    const realPath = realpathSync(join(walk.root, diskPath))
    const target = relative(walk.root, realPath)
    const stats = statSync(realPath)
    if (isAbsolute(target) || target.split(sep)[0] === '..') {
      fail(diskPath, 'Unexpected link out of the vault, expected one that stays inside', walk)
    } else if (target.split(sep).some(isLeftOut)) {
      fail(diskPath, 'Unexpected link to a hidden file or folder, expected a visible one', walk)
    } else if (stats.isDirectory()) {
      walk.folderLinks.set(vaultPath(diskPath), vaultPath(target))
    } else if (stats.isFile()) {
      addFile(diskPath, realPath, walk)
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT'))
      fail(diskPath, 'Unexpected link to nothing, expected a file', walk)
    else if (hasCode(error, 'ELOOP'))
      fail(diskPath, 'Unexpected loop of links, expected a file', walk)
    else fail(diskPath, `Unexpected unreadable link (${describeCause(error)})`, walk)
  }
}

/** A link is a note only if it shows a file that is not read anyway. */
function listNotes(
  files: ReadonlyMap<string, string>,
  walk: Walk
): Array<readonly [string, string]> {
  const links = new Set(walk.links.map(vaultPath))
  const named = [...files].filter(([path]) => isNoteName(path))
  const read = new Set(named.filter(([path]) => !links.has(path)).map(([, realPath]) => realPath))
  return named.filter(([path, realPath]) => {
    if (!links.has(path)) return true
    const isNew = !read.has(realPath)
    read.add(realPath)
    return isNew
  })
}

function fail(diskPath: string, reason: string, walk: Walk): void {
  const file = new VFile({path: vaultPath(diskPath)})
  reportError(file, reason, 'vault-file', undefined)
  walk.failed.push(file)
}

function isNoteName(path: string): boolean {
  return path.toLowerCase().endsWith('.md')
}

/** Whether files and folders of a name are no part of a vault. */
export function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

function vaultPath(diskPath: string): string {
  return diskPath.split(sep).join('/').normalize('NFC')
}

/** UTF-8 keeps the order of code points; UTF-16, which `<` compares, does not. */
function sortByCodePoint<T>(values: ReadonlyArray<T>, read: (value: T) => string): T[] {
  return values
    .map((value) => ({value, key: Buffer.from(read(value))}))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({value}) => value)
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
