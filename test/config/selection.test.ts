import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import {createPathFilter} from '../../src/select-paths.js'
import type {Config, NoteSelection} from '../../src/types/index.js'
import {buildNotes, said} from './build-notes.js'

type Selections = Pick<Config, 'include' | 'exclude'>

const paths = [
  'Index.md',
  'Biology/Cells.md',
  'Biology/Plants/Trees.md',
  'Daily/2026-01-31.md',
  'Notes (old)/Steam.md',
  'Sketches/Cell.excalidraw.md'
]

async function select(selections: Selections): Promise<string[]> {
  const {selects} = await createPathFilter(selections)
  return paths.filter(selects)
}

describe('folders that are included', () => {
  it.each<[string, string[], string[]]>([
    ['none named', [], paths],
    ['a folder and all below it', ['Biology'], ['Biology/Cells.md', 'Biology/Plants/Trees.md']],
    ['a folder in a folder', ['Biology/Plants'], ['Biology/Plants/Trees.md']],
    ['one spelt with slashes', ['./Biology/Plants/'], ['Biology/Plants/Trees.md']],
    ['a note', ['Index.md'], ['Index.md']],
    ['folders by a pattern', ['*/Plants'], ['Biology/Plants/Trees.md']],
    ['notes by a pattern', ['**/*.excalidraw.md'], ['Sketches/Cell.excalidraw.md']],
    [
      'several',
      ['Daily', '{Biology/Plants,Index.md}'],
      ['Index.md', 'Biology/Plants/Trees.md', 'Daily/2026-01-31.md']
    ],
    ['one with brackets', ['Notes (old)'], ['Notes (old)/Steam.md']],
    ['no part of a name', ['Bio', 'ology'], []],
    ['no other case', ['biology'], []]
  ])('%s', async (_, folders, expected) => {
    expect(await select({include: {folders}})).toEqual(expected)
    const rest = folders.length === 0 ? paths : paths.filter((path) => !expected.includes(path))
    expect(await select({exclude: {folders}})).toEqual(rest)
  })

  it('give only what is not excluded as well', async () => {
    const selections = {include: {folders: ['Biology']}, exclude: {folders: ['**/Plants']}}
    expect(await select(selections)).toEqual(['Biology/Cells.md'])
  })

  it('are compared as Unicode has it', async () => {
    const {selects} = await createPathFilter({include: {folders: ['Cafe\u0301']}})
    expect(selects('Caf\u00e9/Menu.md')).toBe(true)
  })
})

describe('a file or folder that can not be read', () => {
  it.each<[string, Selections, boolean]>([
    ['is wanted', {}, true],
    ['is wanted', {include: {folders: ['Biology']}}, true],
    ['holds what is wanted', {include: {folders: ['Biology/Plants']}}, true],
    ['may hold what is wanted', {include: {folders: ['*/Plants']}}, true],
    ['may hold what is wanted', {include: {folders: ['Biology/P*']}}, true],
    ['is not wanted', {include: {folders: ['Daily']}}, false],
    ['is excluded', {exclude: {folders: ['Biology']}}, false],
    ['holds what is excluded', {exclude: {folders: ['Biology/Plants']}}, true]
  ])('concerns a build if it %s: %j', async (_, selections, expected) => {
    const {concerns} = await createPathFilter(selections)
    expect(concerns('Biology')).toBe(expected)
  })

  it('is no message where nothing is wanted of it', async () => {
    const file = () => {
      const unreadable = new VFile({path: 'Daily'})
      unreadable.message('Unexpected unreadable folder')
      return unreadable
    }
    const run = (exclude: NoteSelection) =>
      build([file()], {
        config: {name: 'Vault', formats: [], exclude},
        ledger: emptyLedger,
        media: async () => undefined,
        now: 0
      })
    expect((await run({})).messages).toHaveLength(1)
    expect((await run({folders: ['Daily']})).messages).toEqual([])
  })
})

const notes = {
  'Cells.md': '---\ntags: Biology/Cells\n---\n\n- **Osmosis**: diffusion through a membrane\n',
  'Bells.md':
    '## Parts\n\n#craft\n\n- **Clapper**: the tongue of a bell\n\n## Sound\n\n- **Partial**: a tone in its sound\n- **Strike**: what the ear hears first #draft\n',
  'Ships.md': '#draft\n\n## Parts\n\n- **Keel**: the backbone of a ship\n\n## Why?\n'
}

async function read(selections: Selections) {
  const result = await buildNotes(notes, selections)
  return {terms: result.cards.map(({anchor}) => anchor), messages: said(result)}
}

const all = ['Clapper', 'Partial', 'Strike', 'Osmosis', 'Keel']

describe('tags', () => {
  it.each<[string, Selections, string[]]>([
    ['none', {include: {tags: []}, exclude: {tags: []}}, all],
    ['a tag of a note', {include: {tags: ['biology/cells']}}, ['Osmosis']],
    ['a tag above it', {include: {tags: ['#Biology']}}, ['Osmosis']],
    ['no part of a tag', {include: {tags: ['Bio', 'biology/cells/wall']}}, []],
    ['a tag of a section', {include: {tags: ['craft']}}, ['Clapper']],
    ['either tag', {include: {tags: ['craft', 'biology']}}, ['Clapper', 'Osmosis']],
    [
      'all but a tag of items and notes',
      {exclude: {tags: ['draft']}},
      ['Clapper', 'Partial', 'Osmosis']
    ],
    [
      'all but a tag of a note',
      {exclude: {tags: ['biology']}},
      ['Clapper', 'Partial', 'Strike', 'Keel']
    ],
    [
      'some of a folder',
      {include: {tags: ['craft', 'biology'], folders: ['Bells.md']}},
      ['Clapper']
    ]
  ])('select %s', async (_, selections, expected) => {
    expect((await read(selections)).terms).toEqual(expected)
  })

  it('that exclude a note spare it the messages of rules, and are named', async () => {
    const {messages} = await read({exclude: {tags: ['draft']}})
    expect(messages).toEqual([
      'Ships.md:1:1: Unexpected tag `draft`, expected none that the configuration excludes'
    ])
  })

  it('that are missing are named', async () => {
    const {messages} = await read({include: {tags: ['biology', 'Craft']}})
    expect(messages).toEqual([
      'Ships.md:1:1: Unexpected text without a tag, expected one of biology, craft, which the configuration includes'
    ])
  })
})

it('keeps the guids of cards that were excluded for a while', async () => {
  const first = await buildNotes(notes)
  const exclude = {folders: ['Ships.md'], tags: ['craft']}
  const second = await buildNotes(notes, {exclude}, {ledger: first.ledger})
  const third = await buildNotes(notes, {}, {ledger: second.ledger})
  expect(second.changes.map(({type}) => type).filter((type) => type === 'removed')).toHaveLength(2)
  expect(third.cards.map(({guid}) => guid)).toEqual(first.cards.map(({guid}) => guid))
})
