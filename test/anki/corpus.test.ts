import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {afterAll, expect, test} from 'vitest'
import {parseNote} from '../../src/parse/index.js'
import {handlersFor} from '../../src/render/handlers/index.js'
import {findRawMarks} from '../render/raw-marks.js'
import {emptyContext} from '../render/render.js'
import {type Exports, expectFlawlessExports} from './expect-flawless.js'

/** A vault of the corpus takes seconds; longer means that the command hangs. */
const maxBuildMs = 120_000

/** Large vaults have thousands of messages. */
const maxMessageBytes = 1 << 28

const root = fileURLToPath(new URL('../..', import.meta.url))
const corpus = process.env.CARDWRIGHT_CORPUS ?? join(root, '../shared/corpus/vaults')
const isAbsent = !existsSync(corpus)
if (isAbsent) console.log(`corpus checks skipped: no folder \`${corpus}\``)

const temporary = mkdtempSync(join(tmpdir(), 'cardwright-corpus-'))
afterAll(() => rmSync(temporary, {recursive: true}))

test.skipIf(isAbsent).each(isAbsent ? ['corpus'] : folders(corpus))(
  '%s: Anki takes every card, the notes stay as they are',
  (name) => {
    const vault = join(temporary, name)
    const out = join(temporary, 'out', name)
    // A copy: the ledger is written beside the notes.
    cpSync(join(corpus, name), vault, {recursive: true})
    const before = hashNotes(vault)

    const {status, messages} = build(vault, out)
    expect(findNeedlessly(vault, messages)).toEqual([])
    expect(hashNotes(vault)).toEqual(before)

    const files = existsSync(out) ? readdirSync(out) : []
    const apkg = files.find((file) => file.endsWith('.apkg'))
    if (!apkg) {
      // No card at all is an error of its own.
      const lists = ['csv', 'json', 'ndjson'].map((end) => `${name}.${end}`)
      expect({status, files: files.sort()}).toEqual({status: 1, files: lists.sort()})
      return
    }
    const stem = join(out, basename(apkg, '.apkg'))
    const paths = {apkg: `${stem}.apkg`, csv: `${stem}.csv`, json: `${stem}.json`}
    expectFlawlessExports(paths)
    expectSameEntries(paths, `${stem}.ndjson`)
    expectRendered(name, paths)
  }
)

test.skipIf(isAbsent)('no note holds a node that is not rendered', () => {
  const known = new Set(['root', ...Object.keys(handlersFor(emptyContext))])
  const counts = new Map<string, number>()
  for (const entry of readdirSync(corpus, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile() || !entry.name.endsWith('.md')) continue
    const value = readFileSync(join(entry.parentPath, entry.name))
    const note = parseNote(new VFile({path: entry.name, value}))
    if (note) visit(note.tree, ({type}) => void counts.set(type, (counts.get(type) ?? 0) + 1))
  }
  console.log('nodes', Object.fromEntries(counts))
  expect([...counts.keys()].filter((type) => !known.has(type))).toEqual([])
})

function folders(parent: string): string[] {
  return readdirSync(parent, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
}

/** Run the command as a user does; it may find errors in notes, but must do its work. */
function build(vault: string, out: string): {status: number | null; messages: string} {
  const formats = ['--format', 'apkg,csv,json,ndjson']
  const args = ['dist/cli.js', 'build', vault, '--out', out, ...formats, '--no-cache']
  const {status, stderr} = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: maxMessageBytes,
    timeout: maxBuildMs
  })
  expect([0, 1], stderr).toContain(status)
  return {status, messages: stderr}
}

/** Files that a build did not find, although the vault has one of that name somewhere. */
function findNeedlessly(vault: string, messages: string): string[] {
  const missing = [...messages.matchAll(missingFile)].flatMap(([, path = '']) => path)
  const names = new Set(readdirSync(vault, {recursive: true, encoding: 'utf8'}).map(foldName))
  console.log(`${basename(vault)}: ${missing.length} media that are not in the vault`)
  return missing.filter((path) => names.has(foldName(path)))
}

/** A message about a file that is not there. */
const missingFile = /Unexpected missing media file `(.+?)`, .*\[missing-media\]$/gm

function foldName(path: string): string {
  return basename(path).normalize('NFC').toLowerCase()
}

/** Digests of all files by path, but those of cardwright itself. */
function hashNotes(vault: string): Record<string, string> {
  const entries = readdirSync(vault, {recursive: true, withFileTypes: true})
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(vault.length + 1))
    .filter((path) => !path.startsWith('.cardwright'))
  return Object.fromEntries(paths.map((path) => [path, digest(join(vault, path))]))
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

function expectSameEntries({json}: Exports, ndjson: string): void {
  const entries: unknown[] = JSON.parse(readFileSync(json, 'utf8')).notes
  const lines = readFileSync(ndjson, 'utf8').trimEnd().split('\n')
  expect(lines.length).toBe(entries.length)
  for (const [index, line] of lines.entries()) expect(JSON.parse(line)).toEqual(entries[index])
}

/** Expect that no field shows a mark of Obsidian's as it was written. */
function expectRendered(name: string, {json}: Exports): void {
  const {notes}: {notes: Array<{guid: string; fields: string[]}>} = JSON.parse(
    readFileSync(json, 'utf8')
  )
  const fields = notes.flatMap((note) => note.fields.filter((html) => html !== ''))
  const raw = fields.flatMap((html) => findRawMarks(html).map((mark) => ({mark, html})))
  console.log(`${name}: ${fields.length} fields, ${raw.length} raw marks`)
  expect(raw).toEqual([])
}
