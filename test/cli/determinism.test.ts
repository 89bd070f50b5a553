import {mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {createFolder} from '../vault/create-folder.js'
import {runCli} from './run-cli.js'

const picture = Buffer.from('iVBORw0KGgo=', 'base64')
const notes: ReadonlyArray<readonly [string, string | Uint8Array]> = [
  ['Istanbul/İçerik.md', '---\ntags: [I, i, ı]\n---\n\n## Şehir\n\n- **Şehir**: büyük bir yer\n'],
  ['z.md', '## Gateways\n\n- **Gateway**: sends traffic, ![](picture.png)\n- **Port**: a door\n'],
  ['Ä/ö.md', '---\ndate: 2026-03-29T02:30:00\n---\n\n## Zellen\n\n- **Zelle**: kleinste Einheit\n'],
  ['a/😀.md', '## Faces\n\n- **Smile**: a face that is happy\n'],
  ['a/ﬁ.md', '## Ligatures\n\n- **Ligature**: two letters cast as one\n'],
  ['files/picture.png', picture]
]
const locales = {LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati'}

function buildFrom(files: typeof notes, parent: string, env: Record<string, string>) {
  const folder = createFolder()
  mkdirSync(join(folder, parent), {recursive: true})
  const vault = createFolder(
    Object.fromEntries(files.map(([path, content]) => [`vault/${path}`, content]))
  )
  const out = join(folder, parent, 'out')
  const args = ['--format', 'apkg,csv,json,ndjson', '--out', out, '--timestamp', '1767225600']
  const {code, stderr} = runCli(join(vault, 'vault'), args, env)
  expect(stderr).not.toContain('error')
  expect(code).toBe(0)
  return readdirSync(out).map((name) => [name, readFileSync(join(out, name)).toString('hex')])
}

it('gives the same bytes in other folders, locales, time zones and file orders', () => {
  const one = buildFrom(notes, 'here', {LANG: 'C', LC_ALL: 'C', TZ: 'UTC'})
  const other = buildFrom([...notes].reverse(), 'far/away from/here', locales)
  expect(one.map(([name]) => name)).toEqual([
    'vault.apkg',
    'vault.csv',
    'vault.json',
    'vault.ndjson'
  ])
  expect(other).toEqual(one)
})
