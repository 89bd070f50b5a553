import {existsSync, readdirSync, readFileSync} from 'node:fs'
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
  const cold = build('--out', 'cold', '--ledger', 'cold.jsonl')
  const before = cached(home.XDG_CACHE_HOME)
  expect(before).toHaveLength(3)
  expect(build('--out', 'warm', '--ledger', 'warm.jsonl')).toEqual(cold)
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
