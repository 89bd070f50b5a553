import {closeSync, fsyncSync, openSync, renameSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type Comparison, compareFile, findStats} from './compare-file.js'
import {EnvironmentError} from './environment-error.js'
import {removeLeftovers, temporaryPath, writeTemporaryFile} from './temporary-file.js'
import type {Output} from './types/index.js'

/** Permissions of a new file, before the user's umask. */
const newFileMode = 0o666

/** A file and what belongs into it. */
export interface FileToWrite {
  path: string
  /** Its bytes in pieces, at best of 64 KB or more. Read twice: to compare and to write. */
  chunks: Iterable<Uint8Array>
}

/** A file that was compared or written. */
export interface OutputFile extends Comparison {
  /** Of an output: output folder and path of the output, joined. */
  path: string
}

/** A file that is to be written, and the file that stands for it meanwhile. */
interface StagedFile {
  path: string
  temporaryPath: string
}

/**
 * Compare outputs with the files of an output folder, which need not exist. Writes nothing.
 *
 * @param further Files elsewhere that are compared as well.
 * @returns One entry an output, then one a further file.
 * @throws {EnvironmentError} If something other than a file is in the way, or a file can't be read.
 */
export function compareOutputs(
  directory: string,
  outputs: ReadonlyArray<Output>,
  further: ReadonlyArray<FileToWrite> = []
): OutputFile[] {
  return placeFiles(directory, outputs, further).map((file) => compare(file, 'compare'))
}

/**
 * Write outputs into a folder, which is created if need be, and then further files. Each file is
 * written whole or not at all, and none is touched before all are on the disk; then they take their
 * places in the given order. A file that holds the same bytes is left alone.
 *
 * @param further Files elsewhere; the one that must not be ahead of any other comes last.
 * @returns One entry an output, then one a further file; `isStale` tells which were written.
 * @throws {EnvironmentError} If a file can't be written; temporary files are removed.
 */
export function writeOutputs(
  directory: string,
  outputs: ReadonlyArray<Output>,
  further: ReadonlyArray<FileToWrite> = []
): OutputFile[] {
  const files = placeFiles(directory, outputs, further)
  for (const folder of new Set(files.map(({path}) => dirname(path)))) removeLeftovers(folder)
  const compared = files.map((file) => compare(file, 'write'))
  const staged: StagedFile[] = []
  try {
    for (const [at, file] of files.entries()) {
      if (compared[at]?.isStale) staged.push(stage(file))
    }
    for (const file of staged) putInPlace(file)
    return compared
  } catch (error) {
    for (const {temporaryPath} of staged) rmSync(temporaryPath, {force: true})
    throw error
  }
}

function placeFiles(
  directory: string,
  outputs: ReadonlyArray<Output>,
  further: ReadonlyArray<FileToWrite>
): FileToWrite[] {
  const placed = outputs.map(({path, bytes}) => ({path: join(directory, path), chunks: [bytes]}))
  return [...placed, ...further]
}

function compare({path, chunks}: FileToWrite, aim: 'compare' | 'write'): OutputFile {
  return {path, ...attempt(path, () => compareFile(path, chunks), aim)}
}

/** Write beside the file: only within a folder is renaming atomic. */
function stage({path, chunks}: FileToWrite): StagedFile {
  const staged = {path, temporaryPath: temporaryPath(dirname(path))}
  attempt(path, () => {
    const mode = findStats(path)?.mode ?? newFileMode
    writeTemporaryFile(staged.temporaryPath, chunks, mode)
  })
  return staged
}

function putInPlace({path, temporaryPath}: StagedFile): void {
  attempt(path, () => renameSync(temporaryPath, path))
  syncFolder(dirname(path))
}

/** Make a renaming outlast a power cut, and come before the next one. */
function syncFolder(folder: string): void {
  let descriptor: number | undefined
  try {
    descriptor = openSync(folder, 'r')
    fsyncSync(descriptor)
  } catch {
    // Not every system can do this, and the file is whole either way.
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function attempt<T>(path: string, act: () => T, aim: 'compare' | 'write' = 'write'): T {
  try {
    return act()
  } catch (cause) {
    throw new EnvironmentError(`Cannot ${aim} \`${path}\``, {cause})
  }
}
