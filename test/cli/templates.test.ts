import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {createFolder} from '../vault/create-folder.js'
import {runCli} from './run-cli.js'

const cells = '# Cells\n\n- **Wall**: the stiff coat of a plant cell\n'
const vault = {'notes/Cells.md': cells, 'notes/cardwright.config.yaml': 'templates: looks\n'}

function readNotes(folder: string) {
  const {notes} = JSON.parse(readFileSync(join(folder, 'out/notes.json'), 'utf8'))
  return notes.map(({guid, notetype}: {guid: string; notetype: string}) => ({guid, notetype}))
}

function readHeader(folder: string) {
  const path = join(folder, 'notes/.cardwright/ledger.jsonl')
  return JSON.parse(readFileSync(path, 'utf8').split('\n')[0] ?? '')
}

it('stops before anything is written if a template is faulty', () => {
  const folder = createFolder({...vault, 'notes/looks/qa-front.html': '<p>\n\n    {{Fornt}}</p>\n'})
  for (const command of [['notes'], ['check', 'notes'], ['diff', 'notes']]) {
    expect(runCli(folder, command)).toEqual({
      code: 2,
      stdout: '',
      stderr: [
        'notes/looks/qa-front.html:3:5: error: Unexpected field `Fornt`, expected one of Front, Back, Reverse, Extra, Context, Source, Media, Id, Reserved [template]',
        'error: Cannot use the templates in `notes/looks` with a fault. Nothing was written',
        ''
      ].join('\n')
    })
  }
  expect(readdirSync(folder)).toEqual(['notes'])
  expect(existsSync(join(folder, 'notes/.cardwright'))).toBe(false)
})

it('stops if there is no folder of templates', () => {
  const {code, stderr} = runCli(createFolder(vault), ['notes'])
  expect({code, stderr}).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('error: Cannot read the templates in `notes/looks`: ENOENT')
  })
})

it('gives a vault that begins with templates note types of its own, for good', () => {
  const folder = createFolder({...vault, 'notes/looks/style.css': '.card {\n  color: red;\n}\n'})
  const config = join(folder, 'notes/cardwright.config.yaml')
  const build = (time: number) => runCli(folder, ['notes', '--timestamp', String(time)])

  expect(build(1000)).toMatchObject({code: 0})
  const first = readNotes(folder)
  expect(first).toEqual([{guid: expect.any(String), notetype: 'Cardwright QA (notes)'}])
  expect(readFileSync(join(folder, 'out/notes.csv'), 'utf8')).toContain('"Cardwright QA (notes)"')
  expect(readHeader(folder)).toMatchObject({noteTypeName: 'notes'})

  // Another name, and no templates any more.
  writeFileSync(config, 'name: Biology\n')
  const {code, stderr} = runCli(folder, ['notes', '--timestamp', '2000', '--verbose'])
  expect(code).toBe(0)
  expect(stderr).toContain(
    'info: Its cards stay in `Cardwright QA (notes)` and `Cardwright Cloze (notes)`, which now get the templates of cardwright [note-types]'
  )
  const {notes} = JSON.parse(readFileSync(join(folder, 'out/Biology.json'), 'utf8'))
  expect(notes).toMatchObject(first)
  expect(readHeader(folder)).toMatchObject({
    noteTypeName: 'notes',
    noteTypes: {qa: {modified: 2000}, cloze: {modified: 2000}}
  })
  expect(build(3000).stderr).not.toContain('note-types')
})

it('keeps the note types of a vault that began without templates, and says so once', () => {
  const folder = createFolder({'notes/Cells.md': cells, 'notes/looks/style.css': 'p {}\n'})
  const build = (time: number) => runCli(folder, ['notes', '--timestamp', String(time)])
  expect(build(1000)).toMatchObject({code: 0})
  const first = readNotes(folder)
  writeFileSync(join(folder, 'notes/cardwright.config.yaml'), 'templates: looks\n')
  expect(build(2000).stderr).toContain(
    'notes/.cardwright/ledger.jsonl:1:1: warning: Unexpected templates in a vault that was first built without: its cards stay in `Cardwright QA` and `Cardwright Cloze`, whose look changes for all vaults that use them [note-types]'
  )
  expect(readNotes(folder)).toEqual(first)
  expect(readHeader(folder)).not.toHaveProperty('noteTypeName')
  expect(build(3000).stderr).not.toContain('note-types')
  rmSync(join(folder, 'notes/looks/style.css'))
  expect(build(4000).code).toBe(0)
})

it('warns of files that are no templates', () => {
  const folder = createFolder({...vault, 'notes/looks/styles.css': ''})
  const {code, stderr} = runCli(folder, ['notes'])
  expect(code).toBe(0)
  expect(stderr).toContain('looks/styles.css:1:1: warning: Unexpected file beside templates')
})

it('copies templates to begin with, never over others', () => {
  const folder = createFolder({'notes/Cells.md': cells})
  const init = () => runCli(folder, ['init', 'notes', '--templates'])
  const path = join('notes', 'card-templates')
  expect(init()).toEqual({
    code: 0,
    stdout: `Wrote ${path}: delete the files that you leave as they are, and put \`templates: card-templates\` into the configuration.\n`,
    stderr: ''
  })
  const file = join(folder, path, 'style.css')
  writeFileSync(file, 'mine')
  expect(init()).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('error: There is a template already')
  })
  expect(readFileSync(file, 'utf8')).toBe('mine')
  writeFileSync(join(folder, 'notes/cardwright.config.yaml'), 'templates: card-templates\n')
  expect(runCli(folder, ['notes'])).toMatchObject({code: 0})
})
