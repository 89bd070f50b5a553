import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import type {Ledger} from '../../src/types/index.js'

const term = '## Watt?\n\nflat sea mud\n'
/** The same term below a sentence that tells the language. */
const english = `# Coast\n\nThe mud of the coast is home to worms, and these are the food of the birds that rest there on their way from the north.\n\n${term}`

async function buildNote(value: string, ledger: Ledger, now: number) {
  const {cards, ...result} = await build([new VFile({path: 'Coast.md', value})], {
    config: {name: 'Vault', formats: ['json']},
    ledger,
    media: async () => undefined,
    now
  })
  const card = cards.find(({rule}) => rule === 'question-heading')
  const json = new TextDecoder().decode(result.outputs[0]?.bytes)
  return {...result, card, json}
}

test('a card is marked with the language of its note', async () => {
  const {json, ledger} = await buildNote(english, emptyLedger, 10)
  expect(json).toContain('<span lang=\\"en\\">Watt?</span>')
  expect(ledger.entries.map(({language}) => language)).toContain('en')
})

test('a guess that turns out otherwise later leaves cards as they are', async () => {
  const first = await buildNote(term, emptyLedger, 10)
  expect(first.card).toMatchObject({language: 'und', fieldLanguage: 'und'})
  const second = await buildNote(english.replace('# Coast\n\n', ''), first.ledger, 20)
  expect(second.card).toMatchObject({
    guid: first.card?.guid,
    language: 'en',
    fieldLanguage: 'und',
    modified: 10
  })
  const third = await buildNote(
    english.replace('# Coast\n\n', '').replace('flat sea mud', 'level sea mud'),
    second.ledger,
    30
  )
  expect(third.card).toMatchObject({fieldLanguage: 'en', modified: 30})
})

test('a language that the note states counts at once', async () => {
  const first = await buildNote(english, emptyLedger, 10)
  const stated = `---\nlang: en-GB\n---\n\n${english}`
  const second = await buildNote(stated, first.ledger, 20)
  expect(second.card).toMatchObject({guid: first.card?.guid, fieldLanguage: 'en-GB', modified: 20})
  expect(second.changes.map(({type}) => type)).toContain('edited')
  expect((await buildNote(stated, second.ledger, 30)).ledger).toBe(second.ledger)
})
