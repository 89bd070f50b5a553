import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import type {Config, NoteCache, ReadMedia} from '../../src/types/index.js'
import {createMemoryCache} from './memory-cache.js'
import {plainResult} from './plain-result.js'

const wall = '# Cells\n\n- **Wall**: ![[wall.png]] the coat of a plant cell\n'
const bytes = Uint8Array.of(1, 2, 3)

interface Build {
  path?: string
  value?: string | Uint8Array
  vault?: string
  config?: Partial<Config>
  media?: Readonly<Record<string, Uint8Array>> | undefined
}

function buildNote({path = 'Cells.md', value = wall, vault = 'Garden', config, media}: Build) {
  const asked: string[] = []
  const read: ReadMedia = async (wanted) => {
    asked.push(wanted)
    return (media ?? {'wall.png': bytes})[wanted]
  }
  const run = (cache?: NoteCache) =>
    build([new VFile({path, value})], {
      config: {name: vault, formats: ['apkg', 'json'], ...config},
      ledger: emptyLedger,
      media: read,
      cache,
      now: 0
    })
  return {run, asked}
}

/** Build one note, then another with what was kept of the first. */
async function buildTwice(first: Build, second: Build) {
  const cache = createMemoryCache()
  await buildNote(first).run(cache)
  const written = cache.readings.size
  const {run} = buildNote(second)
  const result = plainResult(await run(cache))
  expect(result).toStrictEqual(plainResult(await buildNote(second).run()))
  return {...cache, added: cache.readings.size - written}
}

describe('a note that was read before', () => {
  it('is not read again, and gives the same', async () => {
    expect(await buildTwice({}, {})).toMatchObject({hits: 1, added: 0})
  })

  it('says its messages again, and those that it came with once', async () => {
    const value = '---\ntags: {a: b}\n---\n\n- **Wall**: ![[none.png]] the coat of a plant cell\n'
    expect(await buildTwice({value}, {value})).toMatchObject({hits: 1, added: 0})

    const cache = createMemoryCache()
    await buildNote({value}).run(cache)
    const file = new VFile({path: 'Cells.md', value})
    file.message('Unexpected weather')
    const options = {config: {name: 'Garden'}, ledger: emptyLedger, now: 0, cache}
    const {messages} = await build([file], {...options, media: async () => undefined})
    expect(messages.map(({reason}) => reason.split(',')[0])).toEqual([
      'Unexpected weather',
      'Unexpected entry of `tags` in frontmatter',
      'Unexpected missing media file `none.png`'
    ])
  })

  it('is asked of a text or bytes, whatever they hold', async () => {
    const notText = ['a\0', Uint8Array.of(0xff)]
    for (const value of ['', '\uFEFF\uFEFF# a', '- **\ud800**: b c d', ...notText])
      expect(await buildTwice({value}, {value})).toMatchObject({hits: 1, added: 0})
    const encoded = new TextEncoder().encode('\uFEFF\uFEFF# a')
    expect(await buildTwice({value: '\uFEFF\uFEFF# a'}, {value: encoded})).toMatchObject({hits: 0})
    expect(await buildTwice({value: 'a\ud800'}, {value: 'a\ud801'})).toMatchObject({hits: 0})
  })
})

describe('a note is read again', () => {
  it.each<[string, Build]>([
    ['its content', {value: `${wall}\n`}],
    ['its path', {path: 'Plants/Cells.md'}],
    ['the name of the vault', {vault: 'Park'}],
    ['whether a rule is on', {config: {rules: {'bold-definition': false}}}],
    ['whether terms are asked back', {config: {reversed: false}}],
    ['the longest list', {config: {maxListItems: 6}}],
    ['what becomes of images of the web', {config: {remoteImages: 'show'}}],
    ['which tags are included', {config: {include: {tags: ['plants']}}}],
    ['which tags are excluded', {config: {exclude: {tags: ['plants']}}}]
  ])('when %s has changed', async (_, second) => {
    expect(await buildTwice({}, second)).toMatchObject({hits: 0, added: 1})
  })

  it.each<[string, Build['media'], Build['media']]>([
    ['has changed', {'wall.png': bytes}, {'wall.png': Uint8Array.of(4)}],
    ['is new', {}, {'wall.png': bytes}],
    ['is gone', {'wall.png': bytes}, {}],
    ['is empty now', {'wall.png': bytes}, {'wall.png': new Uint8Array()}],
    [
      'is elsewhere and other',
      {'Plants/wall.png': bytes},
      {'Plants/wall.png': bytes, 'wall.png': Uint8Array.of(5)}
    ]
  ])('when a media file %s', async (_, before, after) => {
    const path = 'Plants/Cells.md'
    const cache = await buildTwice({path, media: before}, {path, media: after})
    expect(cache).toMatchObject({hits: 1, added: 0})
    const {size} = new Set(cache.readings.values())
    expect(size).toBe(1)
  })
})

it('is read again when the macros of the vault change', async () => {
  const value = '# Sets\n\n- **Ring**: a set like $\\Z$ with two operations\n'
  const preamble = (body: string) => ({
    'preamble.sty': new TextEncoder().encode(`\\newcommand{\\Z}{${body}}`)
  })
  const first = {value, media: preamble('\\mathbb{Z}')}
  expect(await buildTwice(first, first)).toMatchObject({hits: 1, added: 0})
  const second = await buildTwice(first, {value, media: preamble('\\mathbf{Z}')})
  expect([...second.readings.values()].join('')).toContain('mathbf{Z}')
})

describe('a note is read again when a note that it embeds', () => {
  const value = '# Cells\n\n- **Wall**: the coat of a plant cell. ![[Leaf#^a]]\n'
  const leaf = (text: string) => new TextEncoder().encode(text)

  it.each<[string, Build['media'], Build['media']]>([
    ['has changed', {'Leaf.md': leaf('a ^a')}, {'Leaf.md': leaf('b ^a')}],
    ['has lost the part', {'Leaf.md': leaf('a ^a')}, {'Leaf.md': leaf('a')}],
    ['is new', {}, {'Leaf.md': leaf('a ^a')}],
    ['is gone', {'Leaf.md': leaf('a ^a')}, {}],
    [
      'embeds another that has changed',
      {'Leaf.md': leaf('a ![[Stem]] ^a'), 'Stem.md': leaf('a')},
      {'Leaf.md': leaf('a ![[Stem]] ^a'), 'Stem.md': leaf('b')}
    ],
    [
      'is elsewhere',
      {'P/Leaf.md': leaf('a ^a')},
      {'Leaf.md': leaf('b ^a'), 'P/Leaf.md': leaf('a ^a')}
    ]
  ])('%s', async (_, before, after) => {
    const path = 'P/Cells.md'
    const cache = await buildTwice({path, value, media: before}, {path, value, media: after})
    expect(new Set(cache.readings.values()).size).toBe(1)
  })
})

it('is not read again for what the configuration says of other things', async () => {
  const exclude = {folders: ['Animals'], tags: []}
  const messages = {'missing-media': 'warning', duplicate: 'off'} as const
  const second = {
    config: {deck: 'Plants', rules: {'bold-cloze': true}, reversed: true, exclude, messages}
  }
  expect(await buildTwice({}, second)).toMatchObject({hits: 1, added: 0})
})

describe('media', () => {
  it('are asked for once a build, and for nothing more than without a cache', async () => {
    const cache = createMemoryCache()
    const value = `${wall}- **Leaf**: ![[wall.png]] and ![[leaf.png]] catch the light of the sun\n`
    const cold = buildNote({value})
    await cold.run(cache)
    const warm = buildNote({value})
    await warm.run(cache)
    expect(warm.asked).toEqual(cold.asked)
    expect(warm.asked).toEqual([...new Set(warm.asked)])

    const media = {'leaf.png': bytes}
    const changed = buildNote({value, media})
    await changed.run(cache)
    const plain = buildNote({value, media})
    await plain.run()
    expect(changed.asked).toEqual(plain.asked)
  })
})
