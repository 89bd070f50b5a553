import {expect, it} from 'vitest'
import {collectPreview} from '../../src/preview/index.js'
import {buildNotes, previewNotes} from './build-preview.js'

const latency = '- **Latency**: the time that a packet takes to arrive\n'

it('lists both directions, and the gap', async () => {
  const {notes} = await previewNotes({
    'a.md': latency,
    'b.md': 'In 1455 Gutenberg finished the **42-line Bible** in Mainz.\n'
  })
  expect(notes.map(({noteType, ords}) => ({noteType, ords}))).toEqual([
    {noteType: 'qa', ords: [0, 1]},
    {noteType: 'cloze', ords: [0]}
  ])
  for (const {ords, prompts} of notes) expect(prompts).toHaveLength(ords.length)
})

it('gives each card the messages about its lines, and no others', async () => {
  const {notes} = await previewNotes({
    'a.md': `${latency}\n- **Jitter**: ![[none.png]] how much the delays differ\n`
  })
  expect(notes.map(({line, messages}) => [line, messages?.map(({rule}) => rule)])).toEqual([
    [1, undefined],
    [3, ['missing-media']]
  ])
})

it('marks what changed since the last build', async () => {
  const before = await buildNotes({'a.md': latency})
  const {notes} = await previewNotes(
    {'a.md': `${latency.replace('arrive', 'get there')}- **Jitter**: how much delays differ\n`},
    {ledger: before.ledger}
  )
  expect(notes.map(({change}) => change)).toEqual(['edited', 'new'])
  const same = await buildNotes({'a.md': latency}, {ledger: before.ledger})
  expect(collectPreview(same, 'Vault').notes[0]).not.toHaveProperty('change')
})

it('takes the templates that the build had, and only media that cards use', async () => {
  const built = await buildNotes(
    {'a.md': '## What does a router look like?\n\n![[a.png]]\n'},
    {media: async (path) => (path.endsWith('a.png') ? new Uint8Array([1, 2]) : undefined)}
  )
  const {head, notes, media} = collectPreview(
    {...built, media: new Map([...built.media, ['unused.png', new Uint8Array([3])]])},
    'Vault'
  )
  expect(notes).toHaveLength(1)
  expect([...media.values()]).toEqual([new Uint8Array([1, 2])])
  expect(head.style).toBe(built.templates.style)
  expect(head.noteTypes.qa.templates.map(({front}) => front)).toEqual([
    built.templates.qaFront,
    built.templates.qaReverseFront
  ])
})
