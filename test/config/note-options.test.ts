import {describe, expect, it} from 'vitest'
import type {Config} from '../../src/types/index.js'
import {buildNotes, kindsOf, said} from './build-notes.js'

const note = `# Bridges

- **Span**: the distance between two supports of a deck

The deck of the bridge hangs from **steel cables** of great strength.

## Types of loads

- live loads
- dead loads
- wind loads

## Which materials are used?

- steel
- concrete
- wood

They are made of:

- cables
- towers
- decks
`

async function give(config: Partial<Config>): Promise<string[]> {
  return kindsOf(await buildNotes({'Bridges.md': note}, config))
}

const all = [
  'bold-definition reversed',
  'bold-cloze cloze',
  'heading-list basic',
  'question-heading basic',
  'lead-in-list basic'
]

describe('the configuration of notes', () => {
  it('leaves everything on where it says nothing', async () => {
    expect(await give({})).toEqual(all)
    expect(await give({rules: {}, reversed: true, maxListItems: 7})).toEqual(all)
    expect(await give({rules: {'bold-cloze': true}})).toEqual(all)
  })

  it('switches rules off', async () => {
    const rules = {'bold-cloze': false, 'heading-list': false}
    expect(await give({rules})).toEqual([all[0], all[3], all[4]])
  })

  it('asks in one direction only', async () => {
    const [, ...rest] = all
    const expected = ['bold-definition basic', ...rest]
    expect(await give({reversed: false})).toEqual(expected)
  })

  it('keeps the guid of a card that is kindsOf in one direction', async () => {
    const [both, one] = await Promise.all(
      [true, false].map((reversed) => buildNotes({'Bridges.md': note}, {reversed}))
    )
    expect(one?.cards.map(({guid}) => guid)).toEqual(both?.cards.map(({guid}) => guid))
  })

  it('asks for no list that is longer', async () => {
    expect(await give({maxListItems: 3})).toEqual(all)
    expect(await give({maxListItems: 2})).toEqual(all.slice(0, 2))
  })

  it.each([1, 8, 2.5, Number.NaN])('refuses %d items', async (maxListItems) => {
    await expect(give({maxListItems})).rejects.toThrow(RangeError)
  })

  it('refuses to switch a rule off that there is not', async () => {
    const unknown = give({rules: {'bold-close': false}})
    await expect(unknown).rejects.toThrow('Unexpected rule `bold-close`, expected some of ')
  })
})

describe('frontmatter', () => {
  it('wins over the configuration', async () => {
    const lines = ['---', 'rules: {bold-cloze: true, heading-list: false}', 'reversed: true', '---']
    const value = [...lines, note].join('\n')
    const config = {rules: {'bold-cloze': false}, reversed: false}
    const expected = all.filter((kind) => kind !== 'heading-list basic')
    expect(kindsOf(await buildNotes({'Bridges.md': value}, config))).toEqual(expected)
  })

  it('counts for its own note alone', async () => {
    const value = `---\nmaxListItems: 2\n---\n${note}`
    const {cards} = await buildNotes({'a.md': value, 'b.md': '# Roads\n\n- **Kerb**: its edge\n'})
    expect(cards.map(({source}) => source.path)).toEqual(['a.md', 'a.md', 'b.md'])
  })

  it('with a fault leaves the cards as they are', async () => {
    const result = await buildNotes({'Bridges.md': `---\nreversed: never\n---\n${note}`})
    expect(kindsOf(result)).toEqual(all)
    expect(said(result)).toEqual([
      'Bridges.md:2:11: Unexpected value of `reversed` in frontmatter, expected `true` or `false`'
    ])
  })
})

it('gives cards their guids back when their rule is on again', async () => {
  const notes = {'Bridges.md': note}
  const first = await buildNotes(notes)
  const rules = {'bold-cloze': false, 'heading-list': false}
  const second = await buildNotes(notes, {rules}, {ledger: first.ledger})
  const third = await buildNotes(notes, {}, {ledger: second.ledger})
  expect(second.cards).toHaveLength(all.length - 2)
  expect(third.cards.map(({guid}) => guid)).toEqual(first.cards.map(({guid}) => guid))
  expect(third.ledger.entries).toHaveLength(all.length)
})
