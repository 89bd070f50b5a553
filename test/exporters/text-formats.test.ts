import {describe, expect, test} from 'vitest'
import {exportDecks} from '../../src/exporters/index.js'
import type {Deck} from '../../src/types/index.js'
import {deck, exportOptions, qaCard, sampleDecks} from './cards.js'

type Overrides = NonNullable<Parameters<typeof exportOptions>[0]>

async function text(decks: ReadonlyArray<Deck>, overrides: Overrides): Promise<string> {
  const [output] = await exportDecks(decks, exportOptions(overrides))
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(output?.bytes)
}

/** Texts that are hard to quote. */
const awkward = [
  deck(
    'Atlas, "old"',
    qaCard('#1 says "yes", or\nno', '=SUM(A1)\u2028next', {
      guid: 'aaaaaaaaaaa1',
      prompts: [{question: '#1 "?"\nno', answer: '=SUM(A1)\u2028', context: '', details: '@x'}]
    })
  )
]

describe('csv', () => {
  test('carries all that Anki needs', async () => {
    const csv = await text(sampleDecks, {formats: ['csv']})
    await expect(csv).toMatchFileSnapshot('fixtures/anki.csv')
  })

  test('quotes every cell', async () => {
    const csv = await text(awkward, {formats: ['csv']})
    await expect(csv).toMatchFileSnapshot('fixtures/awkward.csv')
  })

  test('without Anki headers has one row a prompt', async () => {
    const csv = await text(sampleDecks, {formats: ['csv'], ankiHeaders: false})
    await expect(csv).toMatchFileSnapshot('fixtures/plain.csv')
  })

  test('without Anki headers keeps what spreadsheets take for formulas', async () => {
    const csv = await text(awkward, {
      formats: ['csv'],
      ankiHeaders: false,
      columns: ['details', 'answer']
    })
    expect(csv).toBe('"details","answer"\n"@x","=SUM(A1)\u2028"\n')
  })

  test('has the same cells in each row however many there are', async () => {
    const cards = Array.from({length: 1000}, (_, index) =>
      qaCard(`Question ${index}`, 'Answer', {guid: String(index).padStart(12, '0')})
    )
    const csv = await text([deck('Atlas', ...cards)], {formats: ['csv']})
    const rows = csv.trimEnd().split('\n').slice(7)
    expect(rows).toHaveLength(1000)
    expect(rows.every((row) => row.split('","').length === 13)).toBe(true)
  })
})

describe('json', () => {
  test('holds fields for Anki and prompts for scripts', async () => {
    const json = await text(sampleDecks, {formats: ['json']})
    await expect(json).toMatchFileSnapshot('fixtures/cards.json')
  })

  test('is indented as JSON.stringify does', async () => {
    for (const decks of [sampleDecks, awkward]) {
      const json = await text(decks, {formats: ['json']})
      expect(json).toBe(`${JSON.stringify(JSON.parse(json), undefined, 2)}\n`)
    }
  })

  test('has the same entries as ndjson', async () => {
    for (const decks of [sampleDecks, awkward]) {
      const json = await text(decks, {formats: ['json']})
      const ndjson = await text(decks, {formats: ['ndjson']})
      const entries: unknown[] = JSON.parse(json).notes
      expect(ndjson).toBe(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    }
  })
})
