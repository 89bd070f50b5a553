import {readdirSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import type {Card} from '../../src/types/index.js'
import {findRawMarks} from './raw-marks.js'

const fixtures = new URL('fixtures/', import.meta.url)

/** Cards of a note, which stands in a folder. */
async function readCards(name: string): Promise<ReadonlyArray<Card>> {
  const value = readFileSync(new URL(`${name}/note.md`, fixtures), 'utf8')
  const {cards} = await build([new VFile({path: 'Folder/Note.md', value})], {
    config: {name: 'My vault', formats: []},
    ledger: emptyLedger,
    media: async () => undefined,
    now: 0
  })
  return cards
}

/** The fields that show something of the note. */
function formatCard({rule, kind, fields}: Card): string {
  const {source, media, ...shown} = {...fields, reverse: ''}
  const parts = Object.entries(shown).filter(([, html]) => html !== '')
  return parts.map(([name, html]) => `<!-- ${rule}, ${kind}: ${name} -->\n${html}\n`).join('\n')
}

it.each(readdirSync(fixtures))('shows %s as the note does', async (name) => {
  const cards = await readCards(name)
  const path = new URL(`${name}/fields.html`, fixtures).pathname
  await expect(cards.map(formatCard).join('\n')).toMatchFileSnapshot(path)
  expect(cards.length).toBeGreaterThan(0)
})

it('shows no marks as they were written', async () => {
  for (const name of readdirSync(fixtures)) {
    // Torture has them escaped: there they are text.
    if (name === 'torture') continue
    for (const {fields} of await readCards(name))
      expect(Object.values(fields).flatMap(findRawMarks), name).toEqual([])
  }
})
