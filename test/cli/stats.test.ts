import {readdirSync} from 'node:fs'
import {expect, it} from 'vitest'
import {createFolder} from '../vault/create-folder.js'
import {runCli} from './run-cli.js'

const files = {
  'notes/Cells.md': '# Cells\n\n- **Osmosis**: the passage of water through a thin membrane\n',
  'notes/Empty.md': 'A thought.\n'
}

it('shows what cards a vault gives, and writes nothing', () => {
  const folder = createFolder(files)
  const {code, stdout, stderr} = runCli(folder, ['stats', 'notes'])
  expect(stdout).toBe(`2 notes → 1 card (2 questions)

Rules
  bold-definition  1

Kinds
  reversed  1

Languages
  en  1

Decks
  notes  1

Words of the answer
  up to 2   0
  3 to 5    0
  6 to 10   1
  11 to 20  0
  21 to 40  0
  41 to 80  0

Longest answers
  8 words  Cells.md:3: What is Osmosis?

1 note without a card (\`cardwright explain\` tells why)
  Empty.md
`)
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(readdirSync(folder, {recursive: true}).sort()).toEqual([
    'notes',
    'notes/Cells.md',
    'notes/Empty.md'
  ])
})

it('gives the same as JSON', () => {
  const {stdout} = runCli(createFolder(files), ['stats', 'notes', '--json'])
  expect(JSON.parse(stdout)).toMatchObject({
    notes: 2,
    cards: 1,
    rules: [{name: 'bold-definition', cards: 1}],
    notesWithoutCards: ['Empty.md']
  })
})

it('says that something is not counted', () => {
  const folder = createFolder({...files, 'notes/Bad.md': Uint8Array.of(0xff)})
  const {code, stdout, stderr} = runCli(folder, ['stats', 'notes'])
  expect(stderr).toBe('1 error message: `cardwright check` shows what could not be used\n')
  expect(stdout).toContain('→ 1 card')
  expect(code).toBe(1)
})
