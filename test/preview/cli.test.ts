import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {runCli} from '../cli/run-cli.js'
import {createFolder} from '../vault/create-folder.js'

const note = '- **Latency**: the time that a packet takes to arrive\n'

it('writes one file and nothing else', () => {
  const folder = createFolder({'notes/a.md': note})
  expect(runCli(folder, ['preview', 'notes', '--file', 'new/preview.html'])).toEqual({
    code: 0,
    stdout: '',
    stderr: `Wrote ${join('new', 'preview.html')}: 2 cards\n`
  })
  expect(readFileSync(join(folder, 'new/preview.html'), 'utf8')).toContain('What is Latency?')
  expect(readdirSync(folder).sort()).toEqual(['new', 'notes'])
  expect(readdirSync(join(folder, 'notes'))).toEqual(['a.md'])
})

it('gives the same page on the standard output', () => {
  const folder = createFolder({'notes/a.md': note})
  runCli(folder, ['preview', 'notes', '--file', 'a.html'])
  const {code, stdout, stderr} = runCli(folder, ['preview', 'notes', '--file', '-'])
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(stdout).toBe(readFileSync(join(folder, 'a.html'), 'utf8'))
})

it('marks what differs from the last build', () => {
  const folder = createFolder({'notes/a.md': note})
  runCli(folder, ['notes', '--format', 'json'])
  const marks = (...args: string[]) =>
    /"change":"\w+"/.exec(runCli(folder, ['preview', 'notes', '--file', '-', ...args]).stdout)?.[0]
  expect(marks()).toBeUndefined()
  expect(marks('--deck', 'Other')).toBe('"change":"moved"')
})

it('ends with 1 for an error message, which it shows, and without a card', () => {
  const folder = createFolder({'notes/a.md': `${note}- **Jitter**: ![[none.png]] delays\n`})
  const {code, stderr} = runCli(folder, ['preview', 'notes', '--file', 'a.html'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^a\.md:2:\d+: error: .*none\.png/)
  expect(existsSync(join(folder, 'a.html'))).toBe(true)
  const empty = createFolder({'notes/a.md': 'Nothing.\n'})
  expect(runCli(empty, ['preview', 'notes', '--file', 'a.html']).code).toBe(1)
})

it('never writes over a note', () => {
  const folder = createFolder({'notes/a.md': note})
  const {code, stderr} = runCli(folder, ['preview', 'notes', '--file', 'notes/a.md'])
  expect(code).toBe(2)
  expect(stderr).toContain('Expected a name that ends in .html.')
  expect(readFileSync(join(folder, 'notes/a.md'), 'utf8')).toBe(note)
})

it.each([
  [['--file', 'a.html', '--serve'], "option '--file <file>' cannot be used with option '--serve'"],
  [['--file', 'a.html', '--port', '4000'], "cannot be used with option '--port <number>'"],
  [['--port', '70000'], 'Expected a whole number, 1 to 65535.']
])('refuses %j', (args, reason) => {
  const {code, stderr} = runCli(createFolder(), ['preview', ...args])
  expect(code).toBe(2)
  expect(stderr).toContain(reason)
})
