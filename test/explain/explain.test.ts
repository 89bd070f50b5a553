import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {pickLine} from '../../src/explain/index.js'
import {emptyLedger} from '../../src/ledger/index.js'
import {formatExplanation} from '../../src/report/index.js'
import type {Config} from '../../src/types/index.js'
import {explain, outline} from './explain.js'

const osmosis = '- **Osmosis**: the passage of water through a thin membrane\n'

describe('tells what became of each block', () => {
  it('a card, with its question, answer, deck and guid', async () => {
    const {blocks} = await explain({'Biology/Cells.md': `# Cells\n\n${osmosis}`})
    expect(blocks[1]?.findings).toEqual([
      {
        rule: 'bold-definition',
        status: 'card',
        line: 3,
        column: 3,
        endLine: 3,
        reasons: [],
        kind: 'reversed',
        prompts: [
          expect.objectContaining({question: 'What is Osmosis?'}),
          expect.objectContaining({answer: 'Osmosis'})
        ],
        signals: expect.objectContaining({style: 'bold'}),
        guid: expect.stringMatching(/^[0-9a-z]{12}$/),
        deck: 'Vault::Biology'
      }
    ])
  })

  it('dropped, with the place of the card that it clashes with', async () => {
    const found = await explain({
      'a.md': `# Cells\n\n${osmosis}`,
      'b/a.md': '# Cells\n\n- **Osmosis**: diffusion through a membrane\n'
    })
    expect(outline(found)).toContain('3 dropped bold-definition')
    expect(found.blocks[1]?.findings[0]?.reasons[0]).toMatch(
      /several answers, another is at b\/a\.md:3; .*\[interference\]$/
    )
  })

  it('a card that is asked in one direction only, and why', async () => {
    const note =
      '# Traffic\n\n- **Car**: a vehicle that runs on four wheels\n- **Auto**: a vehicle that runs on four wheels\n'
    const {blocks} = await explain({'a.md': note})
    expect(blocks[1]?.findings[0]).toMatchObject({
      status: 'card',
      kind: 'basic',
      reasons: [
        expect.stringContaining('another is at a.md:4; asked in one direction only [one-way]')
      ]
    })
  })

  it('lost to a rule that comes first', async () => {
    const found = await explain({
      'a.md':
        '# Cells\n\n## What is osmosis?\n\nWater passes through a **thin membrane** of the cell.\n'
    })
    const lost = found.blocks
      .flatMap(({findings}) => findings)
      .find(({status}) => status === 'lost')
    expect(lost?.prompts?.[0]?.question).toMatch(/^Water passes .*\[…\]/)
    expect(lost?.reasons).toEqual([
      '`question-heading` (line 3) uses the same words and comes first'
    ])
  })

  it('lost to a card that was dropped', async () => {
    const found = await explain({
      'a.md': '# Cells\n\n## They do what?\n\nCells divide into **two halves** of one size.\n'
    })
    const reasons = found.blocks.flatMap(({findings}) => findings.flatMap((one) => one.reasons))
    expect(reasons).toContain(
      '`question-heading` (line 3) uses the same words and comes first, but was dropped'
    )
  })

  it('a card of another tool', async () => {
    const found = await explain({
      'a.md': '# Cells\n\n- **Osmosis**: diffusion :: through a membrane\n\nWhat :: that\n'
    })
    expect(outline(found)).toEqual([
      '1: no rule proposes a card here',
      '3 explicit bold-definition',
      '5: a card in the syntax of another tool stands here'
    ])
  })

  it('a card that the ledger ignores, and how to get it back', async () => {
    const file = () => new VFile({path: 'a.md', value: `# Cells\n\n${osmosis}`})
    const options = {config: {name: 'Vault', formats: []}, media: async () => undefined, now: 1}
    const {ledger} = await build([file()], {...options, ledger: emptyLedger})
    const entries = ledger.entries.map((entry) => ({...entry, ignored: true as const}))
    const {blocks} = await explain(
      {'a.md': `# Cells\n\n${osmosis}`},
      {ledger: {...ledger, entries}}
    )
    expect(blocks[1]?.findings[0]).toMatchObject({
      status: 'ignored',
      guid: entries[0]?.guid,
      reasons: [expect.stringContaining(`ledger ignore --undo ${entries[0]?.guid}`)]
    })
  })

  it('no rule, and why', async () => {
    const note = [
      ...['# Cells', '', 'Just a thought.', '', '> Osmosis: a quote', '', '%%a comment%%', ''],
      ...['## What do cells need?', '', 'Water.', '', '## See also', '', osmosis]
    ]
    expect(outline(await explain({'a.md': note.join('\n')}))).toEqual([
      '1: no rule proposes a card here',
      '3: no rule proposes a card here',
      '5: quotes are somebody’s words and are left out',
      '7: comments are left out',
      '9 card question-heading',
      '11: part of the card of line 9 (`question-heading`)',
      '13: the section “See also” is left out: links and housekeeping',
      '15: the section “See also” is left out: links and housekeeping'
    ])
  })
})

const switchedOff = `---\ncards: false\n---\n\n${osmosis}`

it.each<[string, string, Partial<Config>, string]>([
  [
    '`cards: false`',
    switchedOff,
    {},
    'Unexpected `cards: false` in frontmatter, expected a note to derive from'
  ],
  [
    'a tag',
    `---\ntags: draft\n---\n\n${osmosis}`,
    {exclude: {tags: ['draft']}},
    'Unexpected tag `draft`, expected none that the configuration excludes'
  ],
  [
    'its folder',
    osmosis,
    {exclude: {folders: ['*.md']}},
    'the configuration leaves it out by its folder'
  ],
  [
    'what kind of note it is',
    `---\ntitle: '{{title}}'\n---\n\n${osmosis}`,
    {},
    'Unexpected template, expected a note to learn from'
  ],
  ['no text', '\0', {}, 'the note could not be read']
])('says why nothing of a note is read: %s', async (_, note, config, skipped) => {
  const found = await explain({'a.md': note}, {config: {name: 'Vault', formats: [], ...config}})
  expect(found).toMatchObject({skipped, blocks: []})
  expect(formatExplanation(found, '.')).toContain(`Nothing becomes a card: ${skipped}\n`)
})

it('says which sections are switched off, and which parts', async () => {
  const note = `# Cells\n\n- **Vacuole**: the store of a cell #draft\n\n## Plants\n\n%%no-cards%%\n\n${osmosis}`
  const config = {name: 'Vault', formats: [], exclude: {tags: ['draft']}}
  const found = await explain({'a.md': note}, {config})
  const off = '`%%no-cards%%` in line 7 switches it off'
  expect(outline(found)).toEqual([
    '1: no rule proposes a card here',
    '3 refused bold-definition',
    `5: ${off}`,
    `7: ${off}`,
    `9: ${off}`
  ])
  expect(found.blocks[1]?.findings[0]?.reasons[0]).toContain('Unexpected tag `draft`')
  expect(found.messages).toEqual([])
})

it('gives messages the levels that the configuration has for them', async () => {
  const messages = {'missing-media': 'off', interference: 'off'} as const
  const note = '- **Wall**: ![[wall.png]] the coat of a plant cell\n- **Wall**: a side of a room\n'
  const config = {name: 'Vault', formats: [], messages}
  const found = await explain({'a.md': note}, {config})
  expect(found.messages).toEqual([])
  expect(outline(found)).toEqual(['1 dropped bold-definition', '2 dropped bold-definition'])
})

it('hands on other messages of the note, and none of others', async () => {
  const picture = '- **Wall**: ![[wall.png]] the coat of a plant cell\n'
  const {messages} = await explain({'a.md': picture, 'b.md': picture})
  expect(messages).toMatchObject([{path: 'a.md', line: 1, rule: 'missing-media'}])
})

describe('one line', () => {
  const note = '# Leaves\n\nThey are used to:\n\n- bend to light\n- cool the plant\n\nA thought.\n'

  it.each([
    [3, ['3 card lead-in-list']],
    [5, ['3 card lead-in-list', '5: part of the card of line 3 (`lead-in-list`)']],
    [8, ['8: no rule proposes a card here']],
    [7, []]
  ])('%i: what stands there, and what reaches over it', async (line, expected) => {
    expect(outline(pickLine(await explain({'a.md': note}), line))).toEqual(expected)
  })
})

it('is printed with place, question, answer and context', async () => {
  const note = `# Cells\n\n${osmosis}\nA thought.\n`
  const text = formatExplanation(await explain({'a.md': note}), 'notes')
  expect(text).toBe(`a.md “Cells” (en), vault \`notes\`
a.md:1:1: heading “Cells”: no rule proposes a card here
a.md:3:3: paragraph “Osmosis: the passage of water through a thin membrane”
  card     bold-definition: What is Osmosis? ⇄ the passage of water through a thin membrane
           context: Cells
           deck: Vault; guid: ${/guid: (\w+)/.exec(text)?.[1]}
           ${/signals: .*/.exec(text)?.[0]}
a.md:5:1: paragraph “A thought.”: no rule proposes a card here
3 blocks: 1 card, nothing found in 2
`)
})

it('is one line each without control characters, whatever the note says', async () => {
  const found = await explain({
    'a\nb.md': '# A\u001b[2J\u202e\n\n## Why \u001b[31m?\n\nRed \u001b[0m.\n'
  })
  const text = formatExplanation(found, '.')
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
  expect(text).toMatch(/^a\\nb\.md:1:1: /m)
})
