import fc from 'fast-check'
import {expect, it} from 'vitest'
import {emptyLedger, formatLedger, parseLedger} from '../../src/ledger/index.js'
import type {Card, Format} from '../../src/types/index.js'
import {buildVault, type Vault} from './tell-story.js'

/** Something that a note says, and under which id. */
interface Fact {
  form: 'definition' | 'list' | 'sentence'
  term: string
  text: string
  id: boolean
}

/** Few, so that facts are alike, or the same under two headings. */
const terms = ['Yeast', 'Rye flour', '酵母', 'Proving basket']
const texts = ['warm dough', 'slow dough in a bowl', 'warm dough in a bowl', '发酵 overnight']

const facts: fc.Arbitrary<Fact> = fc.record({
  form: fc.constantFrom('definition', 'definition', 'list', 'sentence'),
  term: fc.constantFrom(...terms),
  text: fc.constantFrom(...texts),
  id: fc.boolean()
})
const sections = fc.uniqueArray(
  fc.record({heading: fc.constantFrom(...'ABCDEFGH'), facts: fc.array(facts, {maxLength: 4})}),
  {maxLength: 6, selector: ({heading}) => heading}
)
type Sections = ReadonlyArray<{heading: string; facts: ReadonlyArray<Fact>}>

function write(note: Sections): string {
  const blocks = note.flatMap(({heading, facts: held}) => [
    `## Step ${heading}`,
    ...held.map((fact, at) => writeFact(fact, `${heading}${at}`))
  ])
  return ['# Bread', ...blocks].map((block) => `${block}\n`).join('\n')
}

function writeFact({form, term, text, id}: Fact, place: string): string {
  const mark = id ? ` ^${place}` : ''
  switch (form) {
    case 'definition': {
      return `- **${term}**: ${text}${mark}`
    }
    case 'list': {
      return `A ${term} consists of:\n\n- ${text}\n- water`
    }
    case 'sentence': {
      return `A baker puts the **${term}** into ${text} with **clean** hands.${mark}`
    }
  }
}

const vaults = fc
  .tuple(sections, sections)
  .map(([one, two]): Vault => ({'Bread.md': write(one), 'Cakes/Pie.md': write(two)}))

it('gives each card a guid of its own, and the same when nothing changed', async () => {
  await fc.assert(
    fc.asyncProperty(vaults, async (vault) => {
      const first = await buildVault(vault)
      const again = await buildVault(vault, {ledger: first.ledger, now: 2_000_000_000})
      expect(new Set(first.cards.map(({guid}) => guid)).size).toBe(first.cards.length)
      expect(again.ledger).toBe(first.ledger)
      expect(again.changes).toEqual([])
      expect(again.cards).toEqual(first.cards)
    }),
    {numRuns: 150}
  )
})

it('writes the same files when nothing changed, however much later', async () => {
  const formats: Format[] = ['apkg', 'csv', 'json', 'ndjson']
  await fc.assert(
    fc.asyncProperty(vaults, async (vault) => {
      const config = {name: 'Vault', formats}
      const first = await buildVault(vault, {config})
      const {ledger} = first
      const again = await buildVault(vault, {config, ledger, now: 2_000_000_000})
      expect(again.outputs).toEqual(first.outputs)
    }),
    {numRuns: 20}
  )
})

it('reads back any ledger that it writes', async () => {
  await fc.assert(
    fc.asyncProperty(vaults, async (vault) => {
      const {ledger} = await buildVault(vault)
      const {ledger: later} = await buildVault({}, {ledger})
      for (const one of [emptyLedger, ledger, later]) {
        const bytes = new TextEncoder().encode([...formatLedger(one)].join(''))
        const parsed = parseLedger(bytes, 'ledger.jsonl')
        expect(parsed).toEqual({ledger: one, isUntidy: false, messages: []})
        expect([...formatLedger(parsed.ledger)].join('')).toBe(new TextDecoder().decode(bytes))
      }
    }),
    {numRuns: 100}
  )
})

it('keeps guids and times when sections change places', async () => {
  const shuffled = sections.chain((note) =>
    fc.tuple(fc.constant(note), fc.shuffledSubarray(note, {minLength: note.length}))
  )
  await fc.assert(
    fc.asyncProperty(shuffled, async ([before, after]) => {
      const first = await buildVault({'note.md': write(before)})
      const second = await buildVault({'note.md': write(after)}, {ledger: first.ledger, now: 2e9})
      expectSameWherePresent(first.cards, second.cards)
    }),
    {numRuns: 150}
  )
})

it('leaves cards alone when others are edited, added, moved or taken away', async () => {
  const edits = fc.tuple(sections, sections, sections, sections)
  await fc.assert(
    fc.asyncProperty(edits, async ([kept, old, fresh, elsewhere]) => {
      const before = {'Bread.md': write([...kept, ...marked(old)]), 'Pie.md': write(elsewhere)}
      const after = {'Bread.md': write([...marked(fresh), ...kept]), 'Tart.md': write(old)}
      const first = await buildVault(before)
      const second = await buildVault(after, {ledger: first.ledger, now: 2e9})
      const isKept = ({source: {path, heading}}: Card) =>
        path === 'Bread.md' && kept.some((section) => heading[0] === `Step ${section.heading}`)
      expectSameWherePresent(first.cards.filter(isKept), second.cards.filter(isKept))
    }),
    {numRuns: 150}
  )
})

/** The same sections under headings of their own. */
function marked(note: Sections): Sections {
  return note.map(({heading, facts: held}) => ({heading: `${heading}${heading}`, facts: held}))
}

/**
 * Expect that cards which say the same at the same place are the same. One that others clash with
 * may go, or lose its second direction.
 */
function expectSameWherePresent(before: ReadonlyArray<Card>, after: ReadonlyArray<Card>): void {
  const known = new Map(before.map((card) => [placeOf(card), card]))
  for (const card of after) {
    const same = known.get(placeOf(card))
    if (!same) continue
    expect(card.guid, placeOf(card)).toBe(same.guid)
    if (JSON.stringify(card.fields) === JSON.stringify(same.fields))
      expect(card.modified, placeOf(card)).toBe(same.modified)
  }
}

function placeOf({rule, anchor, source: {path, heading}, prompts: [prompt]}: Card): string {
  return JSON.stringify([rule, anchor, path, heading, prompt?.question, prompt?.answer])
}
