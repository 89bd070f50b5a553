import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {createFolder} from '../vault/create-folder.js'
import {runCli} from './run-cli.js'

const cells = '# Cells\n\n- **Wall**: the stiff coat of a plant cell\n'
const path = join('notes', 'cardwright.config.yaml')

it('writes a configuration that changes nothing', () => {
  const folder = createFolder({'notes/Cells.md': cells})
  const build = () => {
    expect(runCli(folder, ['notes', '--timestamp', '1767225600'])).toMatchObject({code: 0})
    return readdirSync(join(folder, 'out')).map((name) => readFileSync(join(folder, 'out', name)))
  }
  const before = build()
  expect(runCli(folder, ['init', 'notes'])).toEqual({
    code: 0,
    stdout: `Wrote ${path}: it explains every key, and changes nothing yet.\n`,
    stderr: ''
  })
  expect(readFileSync(join(folder, path), 'utf8')).toContain('\n#name: notes\n')
  expect(build()).toEqual(before)
})

it('works in the current folder, and prints JSON', () => {
  const folder = createFolder({'Cells.md': cells})
  const {code, stdout} = runCli(folder, ['init', '--json'])
  expect({code, report: JSON.parse(stdout)}).toEqual({
    code: 0,
    report: {path: 'cardwright.config.yaml'}
  })
  expect(existsSync(join(folder, 'cardwright.config.yaml'))).toBe(true)
})

it.each(['cardwright.config.yaml', 'cardwright.config.yml', 'cardwright.config.json'])(
  'leaves %s as it is',
  (name) => {
    const folder = createFolder({[`notes/${name}`]: 'mine'})
    const {code, stdout, stderr} = runCli(folder, ['init', 'notes'])
    const known = join('notes', name)
    expect({code, stdout, stderr}).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: There is a configuration already, \`${known}\`; it was left as it is\n`
    })
    expect(readdirSync(join(folder, 'notes'))).toEqual([name])
    expect(readFileSync(join(folder, known), 'utf8')).toBe('mine')
  }
)

it('creates no vault', () => {
  const folder = createFolder()
  writeFileSync(join(folder, 'file'), '')
  for (const vault of ['absent', 'file']) {
    const {code, stderr} = runCli(folder, ['init', vault])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: Cannot read the vault/)
  }
  expect(readdirSync(folder)).toEqual(['file'])
})
