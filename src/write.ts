import {randomUUID} from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync
} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {EnvironmentError} from './environment-error.js'
import type {Output} from './types/index.js'

/** Permissions of a new file, before the user's umask. */
const newFileMode = 0o666

/** An output and the file that it belongs into. */
export interface OutputFile {
  /** Output folder and path of the output, joined. */
  path: string
  /** Size in bytes. */
  size: number
  /** Whether the file is missing or holds other bytes. */
  isStale: boolean
}

/** A file that is to be written, and the file that stands for it meanwhile. */
interface StagedFile {
  path: string
  temporaryPath: string
}

/**
 * Compare outputs with the files of an output folder, which need not exist. Writes nothing.
 *
 * @throws {EnvironmentError} If something other than a file is in the way, or a file can't be read.
 */
export function compareOutputs(directory: string, outputs: ReadonlyArray<Output>): OutputFile[] {
  return outputs.map((output) => {
    const path = join(directory, output.path)
    const isStale = attempt(path, () => !holdsBytes(path, output.bytes))
    return {path, size: output.bytes.length, isStale}
  })
}

/**
 * Write outputs into a folder, which is created if need be. Each file is written whole or not at all,
 * and none is touched before all are on the disk. A file that holds the same bytes is left alone.
 *
 * @returns One entry an output; `isStale` tells which files were written.
 * @throws {EnvironmentError} If a file can't be written; temporary files are removed.
 */
export function writeOutputs(directory: string, outputs: ReadonlyArray<Output>): OutputFile[] {
  const files = compareOutputs(directory, outputs)
  const staged: StagedFile[] = []
  try {
    for (const [at, {path, isStale}] of files.entries()) {
      const output = outputs[at]
      if (isStale && output) attempt(path, () => stageFile(path, output.bytes, staged))
    }
    for (const {path, temporaryPath} of staged) attempt(path, () => renameSync(temporaryPath, path))
    return files
  } catch (error) {
    for (const {temporaryPath} of staged) rmSync(temporaryPath, {force: true})
    throw error
  }
}

/** Write to a temporary file beside the file: only within a folder is renaming atomic. */
function stageFile(path: string, bytes: Uint8Array, staged: StagedFile[]): void {
  const folder = dirname(path)
  mkdirSync(folder, {recursive: true})
  const temporaryPath = join(folder, `.${basename(path)}.${randomUUID()}.tmp`)
  const descriptor = openSync(temporaryPath, 'wx', findStats(path)?.mode ?? newFileMode)
  staged.push({path, temporaryPath})
  try {
    writeFileSync(descriptor, bytes)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function holdsBytes(path: string, bytes: Uint8Array): boolean {
  const stats = findStats(path)
  if (!stats) return false
  if (!stats.isFile()) throw new TypeError(`Unexpected ${describeKind(stats)}, expected a file`)
  return stats.size === bytes.length && readFileSync(path).equals(bytes)
}

/** A link is not followed: what it leads to may be anywhere. */
function findStats(path: string): Stats | undefined {
  return lstatSync(path, {throwIfNoEntry: false})
}

function describeKind(stats: Stats): string {
  if (stats.isDirectory()) return 'folder in its place'
  return stats.isSymbolicLink() ? 'link in its place' : 'device or pipe in its place'
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (cause) {
    throw new EnvironmentError(`Cannot write \`${path}\``, {cause})
  }
}
