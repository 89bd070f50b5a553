import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {createFolder} from '../vault/create-folder.js'
import {runCli} from './run-cli.js'

const time = ['--timestamp', '1767225600']
const notes = {
  'notes/Cells.md': '## Parts of a cell\n\n- **Nucleus**: ![[a.png]] holds the genes of the cell\n'
}

/** Files of the cache, by folder. */
function cached(home: string): string[] {
  const folder = join(home, 'cardwright/notes')
  return existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort() : []
}

it('a build writes the same with a cache as without, and says the same', () => {
  const folder = createFolder(notes)
  const home = {XDG_CACHE_HOME: join(folder, 'cache')}
  const build = (...args: string[]) => {
    const {code, stdout} = runCli(folder, ['notes', '--json', ...time, ...args], home)
    const {files, ...report} = JSON.parse(stdout)
    return {code, report}
  }
  const cold = build('--out', 'cold', '--ledger', 'ledgers/cold/ledger.jsonl')
  const before = cached(home.XDG_CACHE_HOME)
  expect(before).toHaveLength(4)
  expect(build('--out', 'warm', '--ledger', 'ledgers/warm/ledger.jsonl')).toEqual(cold)
  expect(cached(home.XDG_CACHE_HOME)).toEqual(before)
  for (const name of readdirSync(join(folder, 'cold')))
    expect(readFileSync(join(folder, 'warm', name))).toEqual(
      readFileSync(join(folder, 'cold', name))
    )
  expect(cold.report.messages).toHaveLength(1)
})

it.each([['--no-cache'], ['--dry-run']])('%s writes no cache', (flag) => {
  const folder = createFolder(notes)
  runCli(folder, ['notes', flag, ...time], {XDG_CACHE_HOME: join(folder, 'cache')})
  expect(existsSync(join(folder, 'cache'))).toBe(false)
})

it('a build goes on without a word where there can be no cache', () => {
  const folder = createFolder({...notes, cache: 'a file', 'notes/a.png': 'picture'})
  const {code, stderr} = runCli(folder, ['notes', ...time], {XDG_CACHE_HOME: join(folder, 'cache')})
  expect(stderr).not.toMatch(/cache|error/i)
  expect(code).toBe(0)
})

it('a package that is there already is not made again, unless somebody has changed it', () => {
  const folder = createFolder({'notes/Cells.md': '- **Nucleus**: holds the genes of the cell\n'})
  const home = {XDG_CACHE_HOME: join(folder, 'cache')}
  const build = () => runCli(folder, ['notes', '--format', 'apkg', ...time], home).stderr
  const path = join(folder, 'out/notes.apkg')
  build()
  const bytes = readFileSync(path)
  expect(build()).toContain(`Unchanged: ${join('out', 'notes.apkg')} (`)
  for (const spoilt of [Buffer.from('junk'), Buffer.from(bytes).fill(0, 100, 120)]) {
    writeFileSync(path, spoilt)
    expect(build()).toContain(`Wrote ${join('out', 'notes.apkg')}`)
    expect(readFileSync(path).equals(bytes)).toBe(true)
  }
  rmSync(path)
  expect(build()).toContain(`Wrote ${join('out', 'notes.apkg')}`)
  writeFileSync(join(folder, 'notes/Cells.md'), '- **Nucleus**: keeps the genes of the cell\n')
  expect(build()).toContain(`Wrote ${join('out', 'notes.apkg')}`)
  expect(readFileSync(path).equals(bytes)).toBe(false)
})

it('a list of packages that holds something else is as good as none', () => {
  const folder = createFolder({'notes/Cells.md': '- **Nucleus**: holds the genes of the cell\n'})
  const home = {XDG_CACHE_HOME: join(folder, 'cache')}
  const build = () => runCli(folder, ['notes', '--format', 'apkg', ...time], home)
  build()
  const list = cached(home.XDG_CACHE_HOME).find((name) => name.endsWith('outputs.json')) ?? ''
  for (const junk of ['', '{"outputs":', '[]', '{"fingerprint":"x","outputs":{"a":1}}']) {
    writeFileSync(join(home.XDG_CACHE_HOME, 'cardwright/notes', list), junk)
    expect(build()).toMatchObject({code: 0, stderr: expect.not.stringContaining('error:')})
  }
})
