import {expect, it} from 'vitest'
import {identifyCards} from '../../src/identify/index.js'
import {emptyLedger} from '../../src/ledger/index.js'
import type {LabeledCandidate} from '../../src/types/index.js'
import {qa} from '../screen/candidates.js'

/** Enough for quadratic work to take minutes. */
const count = 20_000

function cards(change: (index: number) => Partial<LabeledCandidate>): LabeledCandidate[] {
  const base = {...qa({question: 'What is Status?', answer: 'open'}), deck: 'Vault'}
  // The change keeps the kind, to which the fields belong.
  return Array.from(
    {length: count},
    (_, index) => ({...base, ...change(index)}) as LabeledCandidate
  )
}

it.each([
  ['one anchor in one note', cards(() => ({}))],
  ['one block id', cards(() => ({explicitId: 'summary'}))],
  [
    'the same text in many notes',
    cards((index) => ({source: {path: `${index}.md`, line: 1, endLine: 1, heading: []}}))
  ]
])('gives many cards with %s guids of their own, and finds them again', (_, candidates) => {
  const {ledger} = identifyCards(candidates, emptyLedger, {now: 1})
  expect(new Set(ledger.entries.map(({guid}) => guid)).size).toBe(count)
  const again = identifyCards(candidates, ledger, {now: 2})
  expect(again.changes).toEqual([])
  expect(again.ledger).toBe(ledger)
})
