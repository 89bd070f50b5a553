import {describe, expect, it} from 'vitest'
import {
  emptyLedger,
  formatEntry,
  formatLedger,
  LedgerError,
  parseLedger
} from '../../src/ledger/index.js'
import type {LedgerEntry} from '../../src/types/index.js'
import {entry} from './entry.js'

const path = '.cardwright/ledger.jsonl'
const header = '{"format":"cardwright-ledger","version":1,"noteTypes":{}}\n'
const [a, b] = [entry({guid: 'aaaaaaaaaaaa'}), entry({guid: 'bbbbbbbbbbbb'})]

function parse(...parts: ReadonlyArray<string>) {
  return parseLedger(new TextEncoder().encode(parts.join('')), path)
}

/** What a reading of these lines is refused with. */
function refuse(...parts: ReadonlyArray<string>): string {
  try {
    parse(...parts)
  } catch (error) {
    expect(error).toBeInstanceOf(LedgerError)
    return String(error)
  }
  throw new Error('Unexpected ledger, expected an error')
}

describe('a ledger that cannot be read', () => {
  const mine = formatEntry(a)
  const theirs = formatEntry({...a, modified: 2})

  it.each<[string, number, RegExp, ReadonlyArray<string>]>([
    ['is empty', 1, /is cut off/, ['']],
    ['is cut off in its first line', 1, /is cut off/, [header.slice(0, 20)]],
    ['is cut off in a card', 2, /is cut off/, [header, mine.slice(0, 50)]],
    ['lacks its last line feed', 2, /is cut off/, [header, mine.trimEnd()]],
    ['holds only empty lines', 1, /is no ledger/, ['\n\n']],
    ['begins with a card', 1, /is no ledger of cardwright/, [mine]],
    ['begins with a line of another tool', 1, /is no ledger of cardwright/, ['{"cards":[]}\n']],
    ['is of another format', 1, /is no ledger of cardwright/, ['{"format":"other","version":1}\n']],
    [
      'is of a newer version',
      1,
      /newer cardwright.*Update cardwright/,
      ['{"format":"cardwright-ledger","version":2}\n']
    ],
    ['says no version', 1, /newer cardwright/, ['{"format":"cardwright-ledger"}\n']],
    ['holds broken JSON', 2, /no JSON object/, [header, '{"guid":"aaaa\n', mine]],
    ['holds a line of JSON that is no object', 3, /no JSON object/, [header, mine, '7\n']],
    ['holds a list', 2, /wrong `guid`/, [header, '[1]\n']],
    ['holds a card without a guid', 2, /wrong `guid`/, [header, mine.replace('"guid"', '"uid"')]],
    [
      'holds a card without fields',
      2,
      /wrong `fields`/,
      [header, mine.replace('"fields"', '"field"')]
    ],
    [
      'holds a card whose time is text',
      2,
      /wrong `modified`/,
      [header, mine.replace('"modified":1', '"modified":"1"')]
    ],
    [
      'holds a card of an unknown note type',
      2,
      /wrong `noteType`/,
      [header, mine.replace('"qa"', '"sound"')]
    ],
    [
      'holds a conflict',
      2,
      /conflict.*Delete the lines/,
      [header, '<<<<<<< HEAD\n', mine, '=======\n', theirs, '>>>>>>> topic\n']
    ],
    [
      'holds a conflict with CRLF',
      2,
      /conflict/,
      [header, '<<<<<<< HEAD\r\n', mine, '=======\r\n', theirs, '>>>>>>> topic\r\n']
    ],
    [
      'holds a conflict in its first line',
      1,
      /conflict/,
      ['<<<<<<< HEAD\n', header, '=======\n', header, '>>>>>>> topic\n']
    ],
    ['holds what both sides come from', 3, /conflict/, [header, mine, '||||||| 1234567\n']]
  ])('%s', (_, line, reason, parts) => {
    const message = refuse(...parts)
    expect(message).toMatch(reason)
    expect(message).toContain(`${path}:${line}:1`)
    expect(message).toContain('Nothing was written')
  })
})

describe('a ledger that can be read', () => {
  it('gives its cards and note types', () => {
    const noteTypes = {qa: {digest: 'x', modified: 3}}
    const ledger = {noteTypes, entries: [a, b]}
    expect(parse(...formatLedger(ledger))).toEqual({ledger, isUntidy: false, messages: []})
  })

  it('may hold no card', () => {
    expect(parse(header).ledger).toEqual(emptyLedger)
  })

  it('may have CRLF line endings, empty lines and a byte order mark', () => {
    const text = `\uFEFF${header}\n${formatEntry(a)}\n${formatEntry(b)}`.replaceAll('\n', '\r\n')
    expect(parse(text)).toEqual({
      ledger: {noteTypes: {}, entries: [a, b]},
      isUntidy: false,
      messages: []
    })
  })

  it('may be out of order, and is then untidy', () => {
    const {ledger, isUntidy, messages} = parse(header, formatEntry(b), formatEntry(a))
    expect(ledger.entries).toEqual([a, b])
    expect([isUntidy, messages]).toEqual([true, []])
  })

  it('may say what looks like a conflict inside a card', () => {
    const odd = {...a, question: '<<<<<<< HEAD\n=======\n>>>>>>> x'}
    expect(parse(header, formatEntry(odd)).ledger.entries).toEqual([odd])
  })
})

describe('two lines for one card', () => {
  const newer = {...a, answer: 'newer', modified: 2}
  const older = {...a, answer: 'older', modified: 1}

  it.each([
    ['first', [newer, older]],
    ['last', [older, newer]]
  ])('the newer counts when it stands %s', (_, entries) => {
    const {ledger, isUntidy} = parse(header, ...entries.map(formatEntry))
    expect(ledger.entries).toEqual([newer])
    expect(isUntidy).toBe(true)
  })

  it('of the same age the greater by code point counts', () => {
    const [low, high] = [
      {...a, answer: '\uFFFD'},
      {...a, answer: '🌱'}
    ]
    for (const entries of [
      [low, high],
      [high, low]
    ])
      expect(parse(header, ...entries.map(formatEntry)).ledger.entries).toEqual([high])
  })

  it.each<[string, Partial<LedgerEntry>, Partial<LedgerEntry>, Partial<LedgerEntry>]>([
    ['an edit and an older ignoring', {modified: 9}, {ignored: true, decided: 5}, {ignored: true}],
    ['an edit and an older undoing', {modified: 9, ignored: true}, {decided: 5}, {}],
    [
      'an ignoring and a later undoing',
      {modified: 9, ignored: true, decided: 5},
      {decided: 6},
      {decided: 6}
    ],
    [
      'an undoing and a later ignoring',
      {modified: 9, decided: 5},
      {ignored: true, decided: 6},
      {ignored: true, decided: 6}
    ],
    [
      'two decisions in one second: nobody wants it',
      {modified: 9, decided: 5},
      {ignored: true, decided: 5},
      {ignored: true, decided: 5}
    ]
  ])('keep the text of the newer and the later decision: %s', (_, one, two, expected) => {
    const lines = [formatEntry({...newer, ...one}), formatEntry({...older, ...two})]
    for (const parts of [lines, lines.toReversed()]) {
      const [{answer, modified, ignored, decided} = a] = parse(header, ...parts).ledger.entries
      expect({answer, modified, ignored, decided}).toEqual({
        answer: 'newer',
        modified: 9,
        ignored: expected.ignored,
        decided: Math.max(one.decided ?? 0, two.decided ?? 0)
      })
    }
  })

  it('of the same age the one that is gone counts, although its text did not change', () => {
    const lines = [formatEntry({...a, removed: 7}), formatEntry(a)]
    for (const parts of [lines, lines.toReversed()])
      expect(parse(header, ...parts).ledger.entries).toEqual([{...a, removed: 7}])
  })

  it('are reported once, with the place of the first that is a second', () => {
    const second = formatEntry({...b, modified: 5})
    const lines = [older, newer, b].map(formatEntry)
    const {messages} = parse(header, ...lines, second)
    expect(messages.map(({reason, line}) => [reason, line])).toEqual([
      ['Unexpected second lines for 2 cards, as after a merge; the newer ones count', 3]
    ])
  })

  it('are reported with the place of the second', () => {
    const {messages} = parse(header, formatEntry(older), formatEntry(newer))
    expect(messages).toMatchObject([
      {
        reason:
          'Unexpected second line for card aaaaaaaaaaaa, as after a merge; the newer one counts',
        file: path,
        place: {line: 3, column: 1},
        ruleId: 'ledger-merge',
        fatal: false
      }
    ])
  })

  it('that are the same count once', () => {
    expect(parse(header, formatEntry(a), formatEntry(a)).ledger.entries).toEqual([a])
  })
})

it('of two first lines, the newer stamp of each note type counts', () => {
  const one = {qa: {digest: 'old', modified: 1}, cloze: {digest: 'new', modified: 9}}
  const two = {qa: {digest: 'new', modified: 2}, cloze: {digest: 'old', modified: 3}}
  const [first] = formatLedger({noteTypes: one, entries: []})
  const [second] = formatLedger({noteTypes: two, entries: []})
  for (const parts of [
    [first, second],
    [second, first]
  ]) {
    const {ledger, isUntidy} = parse(parts.join(''), formatEntry(a))
    expect(ledger.noteTypes).toEqual({qa: two.qa, cloze: one.cloze})
    expect(isUntidy).toBe(true)
  }
})

it('of several names of note types, the same counts whatever the order', () => {
  const headers = ['B', undefined, 'A'].flatMap((noteTypeName) => [
    ...formatLedger({noteTypes: {}, entries: [], ...(noteTypeName && {noteTypeName})})
  ])
  for (const lines of [headers, headers.toReversed()]) {
    expect(parse(lines.join(''), formatEntry(a)).ledger.noteTypeName).toBe('A')
  }
  const wrong = '{"format":"cardwright-ledger","version":1,"noteTypeName":1,"noteTypes":{}}\n'
  expect(() => parse(wrong)).toThrow('holds a wrong `noteTypeName`')
})
