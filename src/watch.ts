import {once} from 'node:events'
import {realpathSync, statSync} from 'node:fs'
import {relative, resolve, sep} from 'node:path'
import {type FSWatcher, watch} from 'chokidar'
import {type Bursts, createBursts} from './bursts.js'
import {EnvironmentError} from './environment-error.js'
import {findVault, isLeftOut} from './list-vault.js'

/** Editors take some steps to save a file, programs some for a folder; people don't notice it. */
const quietMs = 200

/** Longest wait for changes to end, and for a file that was emptied to be filled again. */
const maxMs = 3000

/** How often the vault's folder is looked for: no event tells that a folder above it was renamed. */
const folderCheckMs = 1000

/** What to watch and what not. */
export interface WatchOptions {
  /** Path of the vault's folder. */
  directory: string
  /** Whether a file, by its real path, is written by the watching run itself. */
  isOwn: (path: string) => boolean
  /** Ends the watching. */
  signal: AbortSignal
}

/** The folder that is at the vault's path. */
interface Folder {
  /** Real path. */
  root: string
  /** Differs for a folder that takes the place of another. */
  id: string
}

interface Watching extends WatchOptions {
  bursts: Bursts
  folder?: Folder | undefined
  watcher?: FSWatcher
  timer?: NodeJS.Timeout
}

/**
 * Watch the files that a build of a vault may read, also if its folder goes and comes back, which are
 * changes as well.
 *
 * @returns Waits for changes; throws an `EnvironmentError` once the vault can't be watched any more.
 * @throws {EnvironmentError} If there is no such folder or it can't be watched.
 */
export async function watchVault(options: WatchOptions): Promise<Bursts['next']> {
  const {directory, signal} = options
  const bursts = createBursts({quietMs, maxMs, isUnfinished: isEmptyFile, signal})
  const watching: Watching = {...options, bursts}
  signal.addEventListener('abort', () => {
    clearTimeout(watching.timer)
    watching.watcher?.close()
  })
  findVault(directory)
  watching.folder = findFolder(directory)
  await startWatcher(watching)
  scheduleCheck(watching)
  return bursts.next
}

async function startWatcher(watching: Watching): Promise<void> {
  const {folder, bursts, signal} = watching
  if (!folder || signal.aborted) return
  const watcher = watch(folder.root, {
    ignored: (path) => isIgnored(path, folder.root, watching),
    ignoreInitial: true,
    // As a build does: what links in the vault lead to is watched where it stands.
    followSymlinks: false,
    // The build reports what can't be read.
    ignorePermissionErrors: true,
    // Would leave out some names; bursts join what it joins.
    atomic: false
  })
  watching.watcher = watcher
  watcher.on('error', (cause) => bursts.fail(explain(cause, watching)))
  watcher.on('all', (event, path) => handleEvent(event, path, watching))
  try {
    await once(watcher, 'ready', {signal})
  } catch (cause) {
    if (!signal.aborted) throw explain(cause, watching)
  }
}

function isIgnored(path: string, root: string, {isOwn}: Watching): boolean {
  return relative(root, path).split(sep).some(isLeftOut) || isOwn(resolve(path))
}

function handleEvent(event: string, path: string, watching: Watching): void {
  const isRoot = resolve(path) === watching.folder?.root
  const isGone =
    event === 'unlinkDir' ? isRoot : event === 'unlink' && !findFolder(watching.directory)
  // By the next check it may be back, and yet be watched no more.
  if (isGone) watching.folder = undefined
  // Folders are no part of a build, only what stands in them.
  if (isGone || !event.endsWith('Dir')) watching.bursts.add(path)
}

function scheduleCheck(watching: Watching): void {
  const {signal, bursts} = watching
  if (signal.aborted) return
  watching.timer = setTimeout(async () => {
    await checkFolder(watching).catch(bursts.fail)
    scheduleCheck(watching)
  }, folderCheckMs)
}

async function checkFolder(watching: Watching): Promise<void> {
  const {directory, folder, bursts} = watching
  const current = findFolder(directory)
  if (current?.id === folder?.id) return
  watching.folder = current
  await watching.watcher?.close()
  await startWatcher(watching)
  bursts.add(directory)
}

function findFolder(directory: string): Folder | undefined {
  try {
    const root = realpathSync(directory)
    const {dev, ino, birthtimeMs} = statSync(root)
    return {root, id: `${dev}:${ino}:${birthtimeMs}:${root}`}
  } catch {
    return undefined
  }
}

/** Most editors empty a file before they fill it. */
function isEmptyFile(path: string): boolean {
  try {
    const stats = statSync(path)
    return stats.isFile() && stats.size === 0
  } catch {
    // It has gone, or is not ours to read.
    return false
  }
}

function explain(cause: unknown, {directory}: Watching): EnvironmentError {
  return new EnvironmentError(`Cannot watch the vault \`${directory}\``, {cause})
}
