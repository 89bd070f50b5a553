import {mkdirSync, readdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createFolder} from '../vault/create-folder.js'
import {runCli} from './run-cli.js'

const note = '# Cells\n\n- **Osmosis**: diffusion through a membrane\n\nA thought.\n'

function explain(folder: string, ...args: ReadonlyArray<string>) {
  return runCli(folder, ['explain', ...args])
}

describe('finds the note that is meant', () => {
  const files = {'notes/Biology/Cells.md': note, 'notes/Physics/Light.md': note}
  const head = 'Biology/Cells.md “Cells” (en), vault `notes`'

  it.each([
    ['a path from here, below a vault with a ledger', ['notes/Biology/Cells.md']],
    ['the same without its ending', ['notes/Biology/Cells']],
    ['a path in the vault', ['Biology/Cells.md', '--vault', 'notes']],
    ['a name', ['cells', '--vault', 'notes']],
    ['a path from here, and the vault', ['notes/Biology/Cells.md', '--vault', 'notes']]
  ])('%s', (_, args) => {
    const folder = createFolder({...files, 'notes/.cardwright/ledger.jsonl': ''})
    mkdirSync(join(folder, 'empty'))
    // The ledger only marks the vault here.
    const ledger = ['--ledger', 'empty/ledger.jsonl']
    const {code, stdout, stderr} = explain(folder, ...args, ...ledger)
    expect(stdout.split('\n')[0], stderr).toBe(head)
    expect(code).toBe(0)
  })

  it('from a folder inside of the vault', () => {
    const folder = createFolder({...files, 'notes/.obsidian/app.json': '{}'})
    const {stdout} = explain(join(folder, 'notes/Biology'), 'Cells.md')
    expect(stdout).toContain('Biology/Cells.md “Cells” (en), vault `..`')
  })

  it('takes the folder where it stands for the vault if nothing marks one', () => {
    expect(explain(createFolder(files), 'notes/Biology/Cells.md').stdout).toContain(
      'notes/Biology/Cells.md “Cells” (en), vault `.`'
    )
  })

  it('through a link to the folder', () => {
    const folder = createFolder(files)
    symlinkSync('notes', join(folder, 'linked'))
    const {stdout} = explain(folder, 'linked/Biology/Cells.md', '--vault', 'notes')
    expect(stdout.split('\n')[0]).toBe(head)
  })
})

it.runIf(process.platform === 'linux')('finds a note with a backslash in its name', () => {
  const {stdout} = explain(createFolder({'a\\b.md': note}), 'a\\b.md:3')
  expect(stdout).toContain('a\\b.md:3:3: paragraph')
})

describe('a line', () => {
  it.each([
    ['Cells.md:3', 'Cells.md:3:3: paragraph'],
    ['Cells.md:3:3', 'Cells.md:3:3: paragraph'],
    ['Cells:5', 'Cells.md:5:1: paragraph “A thought.”: no rule proposes a card here'],
    ['Cells:4', 'Nothing stands in line 4: the next block begins in line 5.'],
    ['Cells:99', 'Nothing stands in line 99: the last block ends before it.']
  ])('%s', (argument, expected) => {
    const {code, stdout} = explain(createFolder({'Cells.md': note}), argument)
    expect(stdout).toContain(expected)
    expect(stdout).not.toContain('Cells.md:1:1:')
    expect(code).toBe(0)
  })

  it('is none where a note has the whole name', () => {
    const folder = createFolder({'Cells.md': note, 'Cells:3.md': '# Prisons\n\nA thought.\n'})
    expect(explain(folder, 'Cells:3').stdout).toContain('Cells:3.md “Prisons”')
    expect(explain(folder, 'Cells:3:3').stdout).toContain('Cells:3.md:3:1: paragraph')
  })
})

describe('what cannot be found ends with 2', () => {
  it.each([
    ['Cellz', 'There is no note `Cellz` in `.`', '(Did you mean cells?)'],
    ['Cell walls', 'There is no note `Cell walls`', ''],
    ['.trash/a.md', '`.trash/a.md` is no note of `.`', 'neither hidden'],
    ['a/x.txt:3', '`a/x.txt` is no note of `.`', '*.md'],
    ['Light', 'There are 2 notes `Light` in `.`', 'a/Light.md, b/Light.md'],
    ['Cells --vault absent', 'Cannot read the vault `absent`', ''],
    ['Cells --jsn', "unknown option '--jsn'", '(Did you mean --json?)'],
    ['', "missing required argument 'note'", '']
  ])('%s', (line, expected, hint) => {
    const others = {'.trash/a.md': note, 'a/x.txt': note, 'a/Light.md': note, 'b/Light.md': note}
    const folder = createFolder({'Cells.md': note, ...others})
    const args = line === 'Cell walls' ? [line] : line.split(' ').filter(Boolean)
    const {code, stdout, stderr} = explain(folder, ...args)
    expect(stderr).toContain(expected)
    expect(stderr).toContain(hint)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })

  it('a line of a note without text ends with 1', () => {
    const {code, stdout} = explain(createFolder({'a.md': Uint8Array.of(0xff)}), 'a.md')
    expect(stdout).toContain('a.md:1:1: error: Unexpected bytes, expected UTF-8 [file-encoding]')
    expect(stdout).toContain('Nothing becomes a card: the note could not be read')
    expect(code).toBe(1)
  })
})

it('says the same as JSON', () => {
  const {stdout} = explain(createFolder({'Cells.md': note}), 'Cells.md:3', '--json')
  expect(JSON.parse(stdout)).toMatchObject({
    vault: '.',
    path: 'Cells.md',
    line: 3,
    title: 'Cells',
    language: 'en',
    blocks: [{type: 'paragraph', line: 3, findings: [{status: 'card', rule: 'bold-definition'}]}],
    messages: []
  })
})

it('follows a note that a build has cached, and writes nothing', () => {
  const folder = createFolder({'notes/Cells.md': note})
  runCli(folder, ['notes'])
  const before = readdirSync(folder, {recursive: true})
  const {stdout} = explain(folder, 'notes/Cells.md:3')
  expect(stdout).toContain('card     bold-definition')
  expect(readdirSync(folder, {recursive: true})).toEqual(before)

  const fresh = createFolder({'Cells.md': note})
  explain(fresh, 'Cells.md')
  expect(readdirSync(fresh)).toEqual(['Cells.md'])
})
