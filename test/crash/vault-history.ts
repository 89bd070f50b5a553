import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import {expect} from 'vitest'
import {runCli} from '../cli/run-cli.js'
import {createFolder} from '../vault/create-folder.js'

/** Notes in the vault. */
const noteCount = 30

/** Output that tells the guids. */
const jsonPath = 'out/vault.json'

/** Must not be ahead of any output. */
const ledgerPath = 'vault/.cardwright/ledger.jsonl'

/** What a build writes: bytes by path in the folder, with `/`. */
type Files = ReadonlyMap<string, Buffer>

/** A build that turns what an earlier one wrote into something else. */
export interface Transition {
  name: string
  before: Files
  after: Files
  /** Every file and folder that is there afterwards. */
  pathsAfter: ReadonlyArray<string>
  notes: ReadonlyArray<readonly [path: string, text: string]>
  args: ReadonlyArray<string>
}

/** A folder with a vault that was built, edited and built again, without any disturbance. */
export interface VaultHistory {
  folder: string
  transitions: ReadonlyArray<Transition>
}

/**
 * Build a vault for the first time, and again after edits of answers, as references.
 *
 * @param names One a build.
 */
export function createHistory(names: ReadonlyArray<string>): VaultHistory {
  const folder = createFolder()
  const transitions: Transition[] = []
  let before: Files = new Map()
  for (const [edition, name] of names.entries()) {
    const notes = writeEdition(edition)
    const args = ['build', 'vault', '--out', 'out', '--format', 'json,csv,apkg']
    args.push('--timestamp', String(1_767_225_600 + edition * 86_400))
    const transition = {name, before, after: before, pathsAfter: [], notes, args}
    prepare(folder, transition)
    expect(runCli(folder, args).code).toBe(0)
    const after = readFiles(folder)
    expect([...after.keys()]).toContain(ledgerPath)
    expect(after.size).toBe(5)
    if (edition > 0) expect(readGuids(after)).toEqual(readGuids(before))
    transitions.push({...transition, after, pathsAfter: listPaths(folder)})
    before = after
  }
  return {folder, transitions}
}

/** Put everything into the state that comes before the build of a transition. */
export function prepare(folder: string, {before, notes}: Transition): void {
  for (const path of ['out', 'vault/.cardwright']) {
    rmSync(join(folder, path), {recursive: true, force: true})
    mkdirSync(join(folder, path), {recursive: true})
  }
  for (const [path, content] of [...before, ...notes]) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
}

/** Expect that each file is as before or as after the build, and the ledger not ahead of the others. */
export function expectOldOrNew(folder: string, {before, after}: Transition): void {
  const files = readFiles(folder)
  const states = [...new Set([...before.keys(), ...after.keys(), ...files.keys()])].map((path) => {
    const digest = digestFile(files, path)
    const isOld = digest === digestFile(before, path)
    const isNew = digest === digestFile(after, path)
    return {path, isNew, isWhole: isOld || isNew}
  })
  expect(states.filter(({isWhole}) => !isWhole)).toEqual([])
  const ledger = states.find(({path}) => path === ledgerPath)
  if (ledger?.isNew) expect(states.filter(({isNew}) => !isNew)).toEqual([])
}

/** Expect each file to be as before the build, and nothing else to be there. */
export function expectOld(folder: string, {before}: Transition): void {
  expect(digestFiles(readFiles(folder))).toEqual(digestFiles(before))
}

/** Expect exactly what an undisturbed build leaves, and nothing else. */
export function expectNew(folder: string, {after, pathsAfter}: Transition): void {
  expect(listPaths(folder)).toEqual(pathsAfter)
  expect(digestFiles(readFiles(folder))).toEqual(digestFiles(after))
}

/** Half of the notes change with each edition, and only in their answers. */
function writeEdition(edition: number): Array<[string, string]> {
  return Array.from({length: noteCount}, (_, at) => {
    const version = Math.floor((edition + (at % 2)) / 2)
    const terms = ['Alpha', 'Beta', 'Gamma'].map(
      (term) => `- **${term} ${at}**: a letter that stands in edition ${version} of the alphabet`
    )
    return [`vault/Topic ${at % 3}/Note ${at}.md`, `## Letters ${at}\n\n${terms.join('\n')}\n`]
  })
}

function listPaths(folder: string): string[] {
  return ['out', 'vault/.cardwright'].flatMap((parent) =>
    readdirSync(join(folder, parent), {recursive: true, encoding: 'utf8'})
      .map((path) => `${parent}/${path.replaceAll(sep, '/')}`)
      .sort()
  )
}

/** Temporary files are not read: they are allowed until the next build. */
function readFiles(folder: string): Files {
  const paths = listPaths(folder).filter(
    (path) => !/\/\.cardwright\.[^/]+\.tmp/.test(path) && statSync(join(folder, path)).isFile()
  )
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]))
}

function digestFiles(files: Files): Record<string, string> {
  return Object.fromEntries([...files.keys()].map((path) => [path, digestFile(files, path)]))
}

function digestFile(files: Files, path: string): string {
  const content = files.get(path)
  return content ? createHash('sha256').update(content).digest('hex') : 'missing'
}

function readGuids(files: Files): unknown[] {
  const {notes}: {notes: Array<{guid: unknown}>} = JSON.parse(String(files.get(jsonPath)))
  return notes.map(({guid}) => guid).sort()
}
