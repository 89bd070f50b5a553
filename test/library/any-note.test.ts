import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'

/** What notes are made of. Nothing here makes text of the marks of a link or comment. */
const pieces = [
  ...['# Cells\n', '## Types of cell\n', '### What is it?\n', '## Overview\n', '\n', '\n\n'],
  ...['- ', '  - ', '1. ', '> ', '> [!note] Title\n', '---\n', '| a | b |\n|---|---|\n| c | d |\n'],
  ...['**Wall**', '**Wall**: ', '*leaf* - ', '`a::b`', '$x_{a_{b}}$', '==light==', '[[Root]] '],
  ...['![[a.png]] ', '![[b.mp3]] ', '%% hidden %% ', '#plant/green ', '^id\n', '[a](b.md)', '[^1]'],
  ...['A virtual private network (VPN) is a tunnel. ', 'They allow for:\n', 'It is used to grow. '],
  ...['There are two ways to grow:\n\n- up\n- down\n', 'Q: ', ' :: ', '?\n', '#card ', '  \n'],
  ...[
    '{{c1::x}} ',
    '}}',
    '::',
    '&amp;',
    '：',
    '。',
    '细胞',
    '🌱',
    'A cell is a room of a **monk**. '
  ]
]

const rawPieces = [
  '<br>',
  '<b>',
  '</p>',
  '</div>',
  '<!-- x -->',
  '<cloze-deletion>',
  '\\',
  '`',
  '$',
  '[[a'
]

function notesOf(parts: ReadonlyArray<string>) {
  return fc.array(fc.constantFrom(...parts), {maxLength: 30}).map((chosen) => chosen.join(''))
}

const notes = notesOf(pieces)
const roughNotes = notesOf([...pieces, ...rawPieces])

function buildNotes(values: ReadonlyArray<string>) {
  const files = values.map((value, at) => new VFile({path: `${at}.md`, value}))
  return build(files, {
    config: {name: 'Vault', formats: ['csv', 'json', 'ndjson']},
    ledger: emptyLedger,
    media: async (path) => (path.endsWith('.png') ? Uint8Array.of(1) : undefined),
    now: 0
  })
}

/** What must never be seen on a card: marks of the note that are not shown, and our own. */
const privateMarks = /\[\[|%%|cloze-deletion|data-number|undefined|\[object/

it('makes sound cards of any notes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(notes, {maxLength: 3}), async (values) => {
      const {cards, outputs, decks} = await buildNotes(values)
      expect(new Set(cards.map(({guid}) => guid)).size).toBe(cards.length)
      for (const {prompts, fields} of cards) {
        expect(prompts.length).toBeGreaterThan(0)
        for (const {question, answer} of prompts) {
          expect(question.trim()).not.toBe('')
          expect(answer.trim()).not.toBe('')
        }
        const texts = [
          ...prompts.flatMap((prompt) => Object.values(prompt)),
          ...Object.values(fields)
        ]
        expect(texts.join('\n')).not.toMatch(privateMarks)
      }
      expect(outputs).toHaveLength(3)
      for (const {path, bytes} of outputs) {
        const text = new TextDecoder().decode(bytes)
        if (path.endsWith('.json')) expect(JSON.parse(text).notes).toHaveLength(cards.length)
      }
      expect(decks.flatMap((deck) => deck.cards)).toEqual(cards)
    }),
    {numRuns: 500}
  )
})

it('gives each cloze card one deletion a prompt, numbered from 1, whatever HTML stands round it', async () => {
  await fc.assert(
    fc.asyncProperty(roughNotes, async (note) => {
      const {cards} = await buildNotes([note])
      for (const card of cards) {
        if (card.kind !== 'cloze') continue
        const numbers = [...card.fields.text.matchAll(/\{\{c(\d+)::/g)].map(([, number]) =>
          Number(number)
        )
        expect(numbers).toEqual(card.prompts.map((_, at) => at + 1))
        expect(card.fields.text.match(/\}\}/g)).toHaveLength(numbers.length)
      }
    }),
    {numRuns: 500}
  )
})

it('takes any text at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({unit: 'binary', maxLength: 300}), async (note) => {
      await buildNotes([note])
    }),
    {numRuns: 500}
  )
})

it('gives identical bytes for identical notes', async () => {
  await fc.assert(
    fc.asyncProperty(roughNotes, async (note) => {
      const alone = await buildNotes([note])
      const again = await buildNotes([note])
      expect(again.outputs).toEqual(alone.outputs)
    }),
    {numRuns: 100}
  )
})
