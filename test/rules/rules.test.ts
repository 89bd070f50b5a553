import {readdirSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import {isSoundCloze} from '../../src/render/cloze.js'
import {rules} from '../../src/rules/index.js'
import type {Card} from '../../src/types/index.js'

const fixtures = new URL('fixtures/', import.meta.url)
const groups = readdirSync(fixtures)
const ruleIds = rules.map(({id}) => id)

async function deriveCards(group: string, name: string): Promise<ReadonlyArray<Card>> {
  const value = readFileSync(new URL(`${group}/${name}/note.md`, fixtures), 'utf8')
  const {cards} = await build([new VFile({path: 'note.md', value})], {
    config: {name: 'Vault', formats: []},
    ledger: emptyLedger,
    media: async () => undefined,
    now: 0
  })
  return ruleIds.includes(group) ? cards.filter(({rule}) => rule === group) : cards
}

/** What a reader of the snapshot needs to judge a card. */
function describeCard({rule, kind, anchor, prompts, source: {line, endLine}}: Card) {
  return {rule, kind, anchor, lines: [line, endLine], prompts}
}

describe.each(groups)('%s', (group) => {
  it.each(readdirSync(new URL(`${group}/`, fixtures)))('gives the cards of %s', async (name) => {
    const cards = await deriveCards(group, name)
    const path = new URL(`${group}/${name}/cards.json`, fixtures).pathname
    await expect(`${JSON.stringify(cards.map(describeCard), null, 2)}\n`).toMatchFileSnapshot(path)
  })
})

it.each(ruleIds)('tests where %s fires, is silent, meets odd notes and another language', (id) => {
  const names = readdirSync(new URL(`${id}/`, fixtures))
  expect(names).toEqual(expect.arrayContaining(['fires', 'odd', 'silent']))
  expect(names.some((name) => languages.has(name))).toBe(true)
})

/** Names of fixtures in other languages than English. */
const languages = new Set(
  'chinese dutch french german italian japanese korean polish portuguese russian spanish ukrainian'.split(
    ' '
  )
)

it('stays silent in every note that is called silent', () => {
  for (const id of ruleIds) {
    const cards = readFileSync(new URL(`${id}/silent/cards.json`, fixtures), 'utf8')
    expect(cards).toBe('[]\n')
  }
})

it('hides in each field of a cloze what its prompts ask for', async () => {
  for (const group of groups) {
    for (const name of readdirSync(new URL(`${group}/`, fixtures))) {
      for (const card of await deriveCards(group, name)) {
        if (card.kind !== 'cloze') continue
        expect(isSoundCloze(card.fields.text, card.prompts.length), card.fields.text).toBe(true)
      }
    }
  }
})
