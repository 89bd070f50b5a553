import {expect, it} from 'vitest'
import {formatEntry, formatLedger, ledgerChunks, parseLedger} from '../../src/ledger/index.js'
import type {Ledger} from '../../src/types/index.js'
import {entry} from './entry.js'

const guids = [...'acegi'].map((letter) => letter.repeat(12))
const ledger: Ledger = {noteTypes: {}, entries: guids.map((guid) => entry({guid, answer: '🌱'}))}

function read(text: string) {
  const bytes = Buffer.from(text)
  return {bytes, ledger: parseLedger(bytes, 'ledger.jsonl').ledger}
}

function write(...args: Parameters<typeof ledgerChunks>): string {
  return Buffer.concat([...ledgerChunks(...args)]).toString()
}

const text = [...formatLedger(ledger)].join('')

it('writes what `formatLedger` writes, whatever was added, edited or removed', () => {
  const written = read(text)
  const [a = entry(), c = entry(), e = entry(), , i = entry()] = written.ledger.entries
  for (const entries of [
    written.ledger.entries,
    [],
    [a, c, {...e, answer: 'other'}, i],
    [c, entry({guid: 'dddddddddddd'}), e],
    [entry({guid: '000000000000'}), a, i, entry({guid: 'zzzzzzzzzzzz'})]
  ]) {
    const next = {noteTypes: {qa: {digest: 'x', modified: 1}}, entries}
    expect(write(next, written)).toBe([...formatLedger(next)].join(''))
    expect(write(next)).toBe([...formatLedger(next)].join(''))
  }
})

it('takes the lines of unchanged cards as they are, without empty ones', () => {
  const spaced = text.replaceAll('"answer":', '"answer": ').replaceAll('\n', '\n\n')
  const written = read(`\n${spaced}`)
  const [first, ...others] = written.ledger.entries
  const next = {...written.ledger, entries: [{...(first ?? entry()), answer: 'new'}, ...others]}
  const lines = write(next, written).split('\n')
  expect(lines[1]).toBe(formatEntry(next.entries[0] ?? entry()).trim())
  expect(lines.slice(2, 6).every((line) => line.includes('"answer": '))).toBe(true)
  expect(lines).toHaveLength(7)
})

it('writes all lines anew where git changed their endings', () => {
  const written = read(text.replaceAll('\n', '\r\n'))
  expect(write(written.ledger, written)).toBe(text)
})
