import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {afterAll, expect, test} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import {readTemplates} from '../../src/templates.js'
import type {Ledger, Templates} from '../../src/types/index.js'
import {expectFlawless, expectFlawlessExports} from './expect-flawless.js'
import {expectKept} from './expect-kept.js'
import {ask} from './oracle.js'

const temporary = mkdtempSync(join(tmpdir(), 'cardwright-note-types-'))
afterAll(() => rmSync(temporary, {recursive: true}))

const note = `# Cells

- **Osmosis**: the diffusion of water through a membrane that lets nothing else through

In 1665 Hooke described cells in the book **Micrographia**.
`

const standard = readTemplates()
const own: Templates = {
  ...standard,
  qaBack: `<b>MINE</b>${standard.qaBack}`,
  clozeBack: `<b>MINE</b>${standard.clozeBack}`,
  style: '.card { color: red; }\n'
}

/** Build a vault; `templates` as a configuration would have them. */
async function buildVault(
  file: string,
  {ledger = emptyLedger, templates, now}: {ledger?: Ledger; templates?: Templates; now: number},
  name = 'Biology'
) {
  const result = await build([new VFile({path: 'Cells.md', value: note})], {
    config: {name},
    ledger,
    media: async () => undefined,
    now,
    ...(templates && {templates})
  })
  const paths = result.outputs.map(({path, bytes}) => {
    const full = join(temporary, `${file}-${path}`)
    writeFileSync(full, bytes)
    return full
  })
  const [apkg = '', csv = '', json = ''] = paths
  return {...result, apkg, csv, json}
}

function countMine(apkg: string): number {
  const {cards = []} = ask('inspect', apkg)
  return cards.filter(({answer}) => answer.includes('MINE')).length
}

test.each([
  ['come', undefined, own],
  ['go', own, undefined],
  ['change', own, {...own, style: '.card { color: blue; }\n'}]
])('cards stay with their schedules when templates %s', async (change, before, after) => {
  const first = await buildVault(`${change}-1`, {now: 1000, ...(before && {templates: before})})
  const second = await buildVault(`${change}-2`, {
    ledger: first.ledger,
    now: 2000,
    ...(after && {templates: after})
  })
  expectFlawlessExports(second)
  for (const edit of ['none', 'old', 'recent']) expectKept(first.apkg, second.apkg, edit)
  expect(second.cards).toHaveLength(2)
  expect(countMine(second.apkg)).toBe(after ? 2 : 0)
})

test('two vaults with other templates leave each other alone', async () => {
  const first = await buildVault('alone-1', {now: 1000})
  const second = await buildVault(
    'alone-2',
    {now: 2000, templates: own},
    'Chem "2", a::b {{x}} <i>'
  )
  const [qa, cloze] = [first, second].map(({json}) => {
    return (
      expectFlawless('json', json, '--notetypes-from', json.replace('json', 'apkg')).notes ?? []
    )
      .map(({notetype}) => notetype)
      .sort()
  })
  expect(qa).toEqual(['Cardwright Cloze', 'Cardwright QA'])
  expect(cloze).toEqual([
    'Cardwright Cloze (Chem 2, a::b {{x}} <i>)',
    'Cardwright QA (Chem 2, a::b {{x}} <i>)'
  ])
  expectFlawlessExports(second)
})
