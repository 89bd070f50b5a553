import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import {rules} from '../../src/rules/index.js'
import type {Config, Ledger} from '../../src/types/index.js'

const cells =
  '# Cells\n\n- **Wall**: the stiff coat of a plant cell\n- **Osmosis**: diffusion through a membrane\n'

function buildNotes(
  notes: ReadonlyArray<string | Uint8Array>,
  ledger: Ledger,
  config: Partial<Config> = {}
) {
  return build(
    notes.map((value, at) => new VFile({path: `${at}.md`, value})),
    {config: {name: 'Vault', ...config}, ledger, media: async () => undefined, now: 1000}
  )
}

const off = `---\ncards: false\n---\n\n${cells}`
const allOff = Object.fromEntries(rules.map(({id}) => [id, false]))

test.each<[ReadonlyArray<string | Uint8Array>, Partial<Config>, string]>([
  [[], {}, 'there is no note (*.md) in it'],
  [
    [cells],
    {include: {folders: ['Biology']}},
    'there is no note (*.md) in it, or the configuration leaves all out'
  ],
  [[cells, cells], {rules: allOff}, 'all rules are switched off'],
  [[off], {}, 'all of its one note is switched off'],
  [
    [off, 'Later.\n'],
    {},
    'the rules read no fact in its 2 notes, of which 1 is switched off, at least in part'
  ],
  [[Uint8Array.of(0xff)], {}, "its one note can't be read"],
  [['Later.\n'], {}, 'the rules read no fact in its one note']
])('a vault that lost all its cards stays as it was: %#', async (notes, config, cause) => {
  const {ledger} = await buildNotes([cells], emptyLedger)
  const lost = await buildNotes(notes, ledger, config)
  expect(lost.ledger).toBe(ledger)
  expect(lost).toMatchObject({cards: [], decks: [], outputs: [], changes: []})
  const message = lost.messages.find(({ruleId}) => ruleId === 'lost-cards')
  expect(message?.fatal).toBe(true)
  expect(message?.reason).toContain(`expected some of the 2 that it had: ${cause}. Nothing`)
})

test('a vault that never had a card loses none', async () => {
  const {messages, outputs} = await buildNotes([], emptyLedger)
  expect(messages).toEqual([])
  expect(outputs).toHaveLength(2)
})
