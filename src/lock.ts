import {readdirSync, renameSync, rmdirSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {createFolder} from './create-folder.js'
import {EnvironmentError} from './environment-error.js'
import {
  hasEnded,
  isOfThisHost,
  nameProcess,
  type ProcessName,
  parseProcessName
} from './process-name.js'
import {removeLeftovers, temporaryPath} from './temporary-file.js'

/** Each failed attempt means that another process got on meanwhile; this many are no accident. */
const maxAttempts = 100

/** What renaming a folder onto one that is in use fails with; the last two are Windows'. */
const takenCodes: ReadonlySet<unknown> = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'])

/** Another run holds the lock, or may hold it. */
export class LockedError extends EnvironmentError {
  override name = 'LockedError'
}

/** A lock that this process holds. */
export interface Lock {
  /** Give the lock up. Never throws, and does nothing if it has gone, whoever holds it now. */
  release: () => void
}

/**
 * Take the lock at a path, so that no two runs work on the same files. A lock whose process has ended
 * is taken over. A process that ends by itself gives up its locks.
 *
 * A lock is a folder that holds an empty folder, whose name tells the process: git sees neither. It
 * appears as a whole, by renaming, and goes by removing the inner folder: its name is unique, so that
 * nobody can remove the lock of another by mistake.
 *
 * @param path Of the lock; folders above it are created.
 * @throws {LockedError} If another run holds the lock, or this one already does.
 * @throws {EnvironmentError} If it can't be created.
 */
export function acquireLock(path: string): Lock {
  const owner = nameProcess()
  try {
    placeLock(path, owner)
  } catch (cause) {
    if (cause instanceof EnvironmentError) throw cause
    throw new EnvironmentError(`Cannot create the lock \`${path}\``, {cause})
  }
  removeLeftovers(dirname(path))
  function release() {
    process.off('exit', release)
    removeOwner(path, owner)
  }
  // No handlers of signals: a build is one long computation, they would put off Ctrl-C to its end.
  process.on('exit', release)
  return {release}
}

function placeLock(path: string, owner: string): void {
  const folder = temporaryPath(dirname(path))
  try {
    createFolder(join(folder, owner))
    for (let attempt = 1; !renameUnlessTaken(folder, path, attempt); attempt += 1) {
      clearLock(path)
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** An empty folder in its place is replaced, except on Windows. */
function renameUnlessTaken(folder: string, path: string, attempt: number): boolean {
  try {
    renameSync(folder, path)
    return true
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && takenCodes.has(error.code)
    if (isTaken && attempt < maxAttempts) return false
    throw error
  }
}

/** Remove a lock that nobody holds any more. */
function clearLock(path: string): void {
  for (const owner of listOwners(path)) {
    const holder = parseProcessName(owner)
    if (!holder || !hasEnded(holder)) throw new LockedError(explain(path, owner, holder))
    removeOwner(path, owner)
  }
  removeFolder(path)
}

function listOwners(path: string): string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    // Given up since.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

function explain(path: string, owner: string, holder: ProcessName | undefined): string {
  const remedy = `remove \`${path}\``
  if (!holder) return `Unexpected \`${owner}\` in a lock; if no other run is at work, ${remedy}`
  const {pid, host} = holder
  if (isOfThisHost(holder)) {
    return `Another run of cardwright (process ${pid}) is at work here; wait for it, or ${remedy} if it is no more`
  }
  return `Another run of cardwright (process ${pid} on \`${host}\`) was at work here, and whether it still is can't be told from this machine; if not, ${remedy}`
}

function removeOwner(path: string, owner: string): void {
  try {
    rmSync(join(path, owner), {recursive: true, force: true})
  } catch {
    // Whoever wants the lock next finds out that its process has ended.
  }
  removeFolder(path)
}

function removeFolder(path: string): void {
  try {
    rmdirSync(path)
  } catch {
    // It has gone, or somebody else has the lock by now.
  }
}
