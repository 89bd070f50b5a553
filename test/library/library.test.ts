import {readFileSync} from 'node:fs'
import * as cardwright from 'cardwright'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {build} from '../../src/build.js'
import * as source from '../../src/index.js'
import type {BuildOptions} from '../../src/types/index.js'

const wall =
  '---\ntags: [cell]\n---\n\n# Cells\n\n- **Wall**: ![[wall.png]] the coat of a plant cell\n'
const leaf = '# Leaves\n\nThey are used to:\n\n- catch light\n- cool the plant\n'
const bytes = Uint8Array.of(1, 2, 3)

function files(): VFile[] {
  return [
    new VFile({path: 'Biology/Cells.md', value: new TextEncoder().encode(wall)}),
    new VFile({path: 'Leaves.md', value: leaf})
  ]
}

const options: BuildOptions = {
  config: {name: 'Garden', formats: ['apkg', 'csv', 'json', 'ndjson']},
  ledger: cardwright.emptyLedger,
  media: async (path) => (path === 'wall.png' ? bytes : undefined),
  now: 1767225600
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    for (const part of Object.values(value)) deepFreeze(part)
    Object.freeze(value)
  }
  return value
}

describe('exports', () => {
  it('are exactly these', () => {
    const names = ['LedgerError', 'build', 'emptyLedger', 'formatLedger', 'parseLedger']
    expect(Object.keys(cardwright).sort()).toEqual(names)
    expect(Object.keys(source).sort()).toEqual(names)
  })

  it('name only files that the package holds', () => {
    const {exports, files: packed} = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
    )
    expect(exports['.']).toEqual({types: './dist/index.d.ts', default: './dist/index.js'})
    expect(packed).toEqual(expect.arrayContaining(['dist', 'templates', 'schema']))
  })
})

describe('build on values, without a file system', () => {
  it('gives cards, decks, outputs, ledger, changes and messages', async () => {
    const result = await build(files(), options)
    expect(
      result.cards.map(({rule, deck, tags, media, prompts}) => ({rule, deck, tags, media, prompts}))
    ).toEqual([
      {
        rule: 'lead-in-list',
        deck: 'Garden',
        tags: [],
        media: [],
        prompts: [
          {
            question: 'What are Leaves used to do?',
            answer: 'catch light\ncool the plant',
            context: '',
            details: ''
          }
        ]
      },
      {
        rule: 'bold-definition',
        deck: 'Garden::Biology',
        tags: ['cell'],
        media: [expect.stringMatching(/^[0-9a-f]{24}\.png$/)],
        prompts: [
          {
            question: 'What is Wall?',
            answer: 'the coat of a plant cell',
            context: 'Cells',
            details: ''
          },
          {question: 'the coat of a plant cell', answer: 'Wall', context: 'Cells', details: ''}
        ]
      }
    ])
    expect(result.decks.map(({name}) => name)).toEqual(['Garden', 'Garden::Biology'])
    expect(result.outputs.map(({path}) => path)).toEqual(
      ['apkg', 'csv', 'json', 'ndjson'].map((end) => `Garden.${end}`)
    )
    expect(result.ledger.entries).toHaveLength(2)
    expect(result.changes).toHaveLength(2)
    expect(result.messages).toEqual([])
  })

  it('gives identical bytes for identical input', async () => {
    const [first, second] = [await build(files(), options), await build(files(), options)]
    expect(second.outputs).toEqual(first.outputs)
    expect(second.cards).toEqual(first.cards)
  })

  it('changes neither options nor the text of the notes', async () => {
    const notes = files()
    await build(Object.freeze(notes), deepFreeze({...options}))
    expect(notes.map(({path, value}) => [path, value])).toEqual(
      files().map(({path, value}) => [path, value])
    )
    expect(bytes).toEqual(Uint8Array.of(1, 2, 3))
  })

  it('keeps the identity of cards in a folder that can not be read', async () => {
    const {ledger} = await build(files(), options)
    const [, leaves] = files()
    const unreadable = new VFile({path: 'Biology'})
    const copy = new VFile({path: 'Copy.md', value: wall.replace('Wall', 'Coat')})
    const again = await build([unreadable, ...(leaves ? [leaves] : []), copy], {...options, ledger})
    expect(again.changes.map(({type}) => type)).toEqual(['new'])
    expect(again.ledger.entries).toEqual(expect.arrayContaining([...ledger.entries]))
  })

  it('keeps the identity of a note whose name a second, unreadable file shares', async () => {
    const {ledger} = await build(files(), options)
    const second = new VFile({path: 'Leaves.md'})
    for (const both of [
      [second, ...files()],
      [...files(), second]
    ]) {
      const again = await build(both, {...options, ledger})
      expect(again.changes).toEqual([])
      expect(again.ledger).toBe(ledger)
    }
  })

  it('tells how far it is', async () => {
    const calls: number[] = []
    await build(files(), {...options, onNote: (done) => calls.push(done)})
    expect(calls).toEqual([1, 2])
  })

  it('builds nothing from nothing', async () => {
    const {cards, decks, messages} = await build([], options)
    expect([cards, decks, messages]).toEqual([[], [], []])
  })

  it('hands on the messages of a file that was not readable', async () => {
    const file = new VFile({path: 'a.md'})
    file.message('Cannot read the note')
    const {messages} = await build([file], options)
    expect(messages).toEqual(file.messages)
  })

  it('sorts messages by file, line and column', async () => {
    const broken = ['b.md', 'a.md'].map(
      (path) =>
        new VFile({
          path,
          value: '---\ntags: {a: b}\ntitle: [c]\n---\n\n- **A**: a letter ![](x.png)\n'
        })
    )
    const {messages} = await build(broken, options)
    const places = messages.map(({file, line}) => `${file}:${line}`)
    expect(places).toEqual([...places].sort())
    expect(places).toContain('b.md:6')
  })
})
