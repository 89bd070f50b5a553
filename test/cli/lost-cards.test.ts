import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {createFolder} from '../vault/create-folder.js'
import {runCli} from './run-cli.js'

const cells =
  '# Cells\n\n- **Wall**: the stiff coat of a plant cell\n- **Osmosis**: diffusion through a membrane\n'

/** All files of a folder, with their bytes. */
function snapshot(folder: string): Record<string, string> {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(names.map((name) => [name, readFileSync(name, 'base64')]))
}

/** Build a vault, then lose its cards. */
function lose(how: (vault: string) => void): string {
  const folder = createFolder({'notes/Cells.md': cells})
  expect(runCli(folder, ['notes', '--timestamp', '1000'])).toMatchObject({code: 0})
  how(join(folder, 'notes'))
  return folder
}

const message =
  'error: Unexpected vault without a card, expected some of the 2 that it had: there is no note (*.md) in it. Nothing is recorded or written; if all cards are to go, delete the ledger, and the decks in Anki [lost-cards]\n'

it('records and writes nothing, whatever is asked', () => {
  const folder = lose((vault) => rmSync(join(vault, 'Cells.md')))
  const before = snapshot(folder)
  for (const flags of [[], ['--mark-removed'], ['--dry-run'], ['--frozen']]) {
    const {code, stderr} = runCli(folder, ['notes', '--timestamp', '2000', ...flags])
    expect({code, stderr}).toEqual({code: 1, stderr: expect.stringContaining(message)})
    expect(stderr).not.toMatch(/removed|Wrote|Would write|No card:/)
  }
  const shown = {code: 1, stdout: 'No card changed.\n', stderr: message}
  expect(runCli(folder, ['diff', 'notes'])).toEqual(shown)
  const {code, stdout} = runCli(folder, ['check', 'notes'])
  expect({code, stdout}).toEqual({code: 1, stdout: expect.stringContaining(message)})
  expect(snapshot(folder)).toEqual(before)
})

it('goes on as if nothing had been when the notes are back', () => {
  const folder = lose((vault) => {
    renameSync(vault, `${vault}.away`)
    mkdirSync(vault)
    renameSync(join(`${vault}.away`, '.cardwright'), join(vault, '.cardwright'))
  })
  expect(runCli(folder, ['notes', '--timestamp', '2000', '--mark-removed'])).toMatchObject({
    code: 1
  })
  renameSync(join(folder, 'notes.away/Cells.md'), join(folder, 'notes/Cells.md'))
  expect(runCli(folder, ['notes', '--timestamp', '3000', '--frozen'])).toMatchObject({code: 0})
})

it('starts anew once the ledger is deleted', () => {
  const folder = lose((vault) => rmSync(join(vault, 'Cells.md')))
  rmSync(join(folder, 'notes/.cardwright'), {recursive: true})
  const {code, stderr} = runCli(folder, ['notes'])
  expect({code, stderr}).toEqual({code: 1, stderr: expect.stringContaining('No card: there is no')})
  expect(stderr).not.toContain('lost-cards')
})

it('records what goes while a card stays', () => {
  const folder = lose((vault) => {
    writeFileSync(join(vault, 'Cells.md'), cells.split('\n').slice(0, 3).join('\n'))
  })
  const {code, stderr} = runCli(folder, ['notes', '--timestamp', '2000', '--mark-removed'])
  expect(code).toBe(0)
  expect(stderr).toContain('exported once more')
})
