import fc from 'fast-check'
import {expect, it} from 'vitest'
import {formatEntry, formatLedger, LedgerError, parseLedger} from '../../src/ledger/index.js'
import type {LedgerEntry} from '../../src/types/index.js'
import {entry} from './entry.js'

const [header = ''] = formatLedger({noteTypes: {}, entries: []})

function parse(...parts: ReadonlyArray<string>) {
  return parseLedger(new TextEncoder().encode(parts.join('')), 'ledger.jsonl')
}

const entries: fc.Arbitrary<LedgerEntry> = fc
  .record(
    {
      guid: fc.constantFrom(...'abcdefgh').map((letter) => letter.repeat(12)),
      noteType: fc.constantFrom('qa' as const, 'cloze' as const),
      reversed: fc.constant(true as const),
      rule: fc.string(),
      path: fc.string({unit: 'grapheme'}),
      anchor: fc.string({unit: 'binary'}),
      explicitId: fc.string(),
      question: fc.string({unit: 'binary'}),
      answer: fc.string({unit: 'grapheme'}),
      identity: fc.string(),
      content: fc.string(),
      fields: fc.record({front: fc.string(), back: fc.string()}, {requiredKeys: []}),
      deck: fc.string(),
      tags: fc.array(fc.string()),
      deletions: fc.array(fc.record({number: fc.integer({min: 1, max: 500}), text: fc.string()})),
      created: fc.nat(),
      modified: fc.nat(3),
      removed: fc.nat(),
      ignored: fc.constant(true as const),
      decided: fc.nat(3)
    },
    {
      requiredKeys: [
        'guid',
        'noteType',
        'rule',
        'path',
        'anchor',
        'question',
        'answer',
        'identity',
        'content',
        'fields',
        'deck',
        'tags',
        'created',
        'modified'
      ]
    }
  )
  // A record has no prototype, which JSON gives.
  .map((record) => structuredClone(record) as LedgerEntry)

const branches = fc
  .uniqueArray(entries, {selector: ({guid}) => guid})
  .map((list) => list.sort((x, y) => (x.guid < y.guid ? -1 : 1)))

it('reads back any ledger that it writes', () => {
  fc.assert(
    fc.property(branches, (list) => {
      const ledger = {noteTypes: {cloze: {digest: 'd', modified: 1}}, entries: list}
      const written = [...formatLedger(ledger)]
      const {ledger: read, isUntidy} = parse(...written)
      expect(read).toEqual(ledger)
      expect([...formatLedger(read)]).toEqual(written)
      expect(isUntidy).toBe(false)
    })
  )
})

it('gives the newer of each card for the lines of two branches in any order', () => {
  const merges = fc
    .tuple(branches, branches)
    .chain(([one, two]) =>
      fc.tuple(
        fc.constant([...one, ...two]),
        fc.shuffledSubarray([...one, ...two], {minLength: one.length + two.length})
      )
    )
  fc.assert(
    fc.property(merges, ([sorted, shuffled]) => {
      const {ledger, messages} = parse(header, ...shuffled.map(formatEntry))
      expect(ledger).toEqual(parse(header, ...sorted.map(formatEntry)).ledger)
      expect(messages).toHaveLength(Math.min(1, sorted.length - ledger.entries.length))
      for (const {guid, modified, decided = 0} of sorted) {
        const kept = ledger.entries.find((entry) => entry.guid === guid)
        expect(kept?.modified).toBeGreaterThanOrEqual(modified)
        expect(kept?.decided ?? 0).toBeGreaterThanOrEqual(decided)
      }
    })
  )
})

it('takes any JSON in the place of a part, or refuses it as no ledger', () => {
  const [head = '', line = ''] = [...formatLedger({noteTypes: {}, entries: [entry({})]})]
  const known: Record<string, unknown> = JSON.parse(line)
  const optional = ['reversed', 'explicitId', 'deletions', 'removed', 'ignored', 'decided']
  const keys = [...Object.keys(known), ...optional]
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
      const text = `${head}${JSON.stringify({...known, [key]: value})}\n`
      try {
        const {ledger} = parseLedger(new TextEncoder().encode(text), 'ledger.jsonl')
        const again = [...formatLedger(ledger)].join('')
        expect(() => parseLedger(new TextEncoder().encode(again), 'ledger.jsonl')).not.toThrow()
      } catch (error) {
        expect(error).toBeInstanceOf(LedgerError)
      }
    }),
    {numRuns: 2000}
  )
})
