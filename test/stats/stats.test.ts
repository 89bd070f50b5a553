import measureText from 'string-width'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import {formatBars} from '../../src/report/bar-chart.js'
import {fitText, padText} from '../../src/report/fit-text.js'
import {formatStats} from '../../src/report/index.js'
import {collectStats} from '../../src/stats/index.js'

async function count(notes: Readonly<Record<string, string>>) {
  const files = Object.entries(notes).map(([path, value]) => new VFile({path, value}))
  const {cards} = await build(files, {
    config: {name: 'Vault', formats: []},
    ledger: emptyLedger,
    media: async () => undefined,
    now: 1
  })
  return collectStats(cards, Object.keys(notes))
}

const notes = {
  'a/Cells.md':
    '# Cells\n\n- **Osmosis**: the passage of water through a thin membrane\n- **Cell**: a unit\n',
  'Why.md':
    '# Why\n\n## Why do bridges have joints?\n\nSteel grows in the sun, as all metals do.\n',
  'Empty.md': 'A thought.\n'
}

describe('statistics', () => {
  it('count cards, most first', async () => {
    expect(await count(notes)).toMatchObject({
      notes: 3,
      cards: 3,
      prompts: 4,
      rules: [
        {name: 'bold-definition', cards: 2},
        {name: 'question-heading', cards: 1}
      ],
      kinds: [
        {name: 'basic', cards: 2},
        {name: 'reversed', cards: 1}
      ],
      languages: [{name: 'en', cards: 3}],
      decks: [
        {name: 'Vault::a', cards: 2},
        {name: 'Vault', cards: 1}
      ],
      notesWithoutCards: ['Empty.md']
    })
  })

  it('tell how long answers are, and which are the longest', async () => {
    const {answers, longestAnswers} = await count(notes)
    expect(answers).toEqual([
      {name: 'up to 2', cards: 1},
      {name: '3 to 5', cards: 0},
      {name: '6 to 10', cards: 2},
      {name: '11 to 20', cards: 0},
      {name: '21 to 40', cards: 0},
      {name: '41 to 80', cards: 0}
    ])
    expect(longestAnswers.map(({path, line, words}) => [path, line, words])).toEqual([
      ['Why.md', 3, 9],
      ['a/Cells.md', 3, 8],
      ['a/Cells.md', 4, 2]
    ])
  })

  it('of a vault without cards say so', async () => {
    const text = formatStats(await count({'Empty.md': 'A thought.\n'}))
    expect(text).toBe(`1 note → 0 cards

1 note without a card (\`cardwright explain\` tells why)
  Empty.md
`)
  })

  it('are plain without the width of a terminal, and list at most 15 notes', async () => {
    const empty = Array.from({length: 20}, (_, at) => [`Empty ${at}.md`, 'A thought.\n'])
    const text = formatStats(await count({...notes, ...Object.fromEntries(empty)}))
    expect(text).toContain('\nRules\n  bold-definition   2\n  question-heading  1\n')
    expect(text).toContain('21 notes without a card')
    expect(text).toContain('  … and 6 more (--json lists all)\n')
    expect(text.replaceAll('\n', '')).not.toMatch(/[█▏\p{Cc}]/u)
  })

  it.each([40, 60, 100, 200])('fit a terminal of %i columns', async (columns) => {
    const stats = await count({
      ...notes,
      'ein ziemlich langer Ordner/noch einer, der lang ist/二分図の最大マッチング.md':
        '# 二分図\n\n- **最大マッチング**：二分図から選べる、端点を共有しない辺の最大の集合のこと\n'
    })
    const lines = formatStats(stats, {columns}).split('\n')
    for (const line of lines.slice(1)) {
      if (line.startsWith('  ')) expect(measureText(line)).toBeLessThanOrEqual(columns)
    }
    expect(lines.some((line) => line.includes('…'))).toBe(columns < 200)
  })
})

describe('bars', () => {
  const counts = [
    {name: 'many', cards: 1000},
    {name: 'half', cards: 500},
    {name: 'one', cards: 1},
    {name: 'none', cards: 0}
  ]

  it('are as long as the counts, and show at least something', () => {
    expect(formatBars(counts, {columns: 25})).toEqual([
      '  many  1000  ██████████',
      '  half   500  █████',
      '  one      1  ▏',
      '  none     0  '
    ])
  })

  it.each([undefined, 15])('are left out where there is no place: %s columns', (columns) => {
    expect(formatBars(counts.slice(0, 2), {columns})).toEqual(['  many  1000', '  half   500'])
  })

  it('are coloured only when asked', () => {
    expect(formatBars(counts, {columns: 25, colors: true})[0]).toContain('\u001b[36m')
  })

  it('cannot be forged by a name', () => {
    expect(formatBars([{name: 'a\n\u001b[2J', cards: 1}])).toEqual(['  a\\n\\u{1b}[2J  1'])
  })
})

it.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdef', 5, 'abcd…'],
  ['二分図', 6, '二分図'],
  ['二分図', 5, '二分…'],
  ['二分図', 4, '二…'],
  ['「二分図」', 7, '「二分…'],
  ['👩‍🔬👩‍🔬👩‍🔬', 5, '👩‍🔬👩‍🔬…']
])('a text is cut to columns: %s, %i', (text, columns, expected) => {
  expect(fitText(text, columns)).toBe(expected)
  expect(measureText(padText(expected, 10))).toBe(10)
})
