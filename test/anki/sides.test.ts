import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {build} from '../../src/build.js'
import {readLedger} from '../../src/ledger-file.js'
import {collectPreview} from '../../src/preview/collect-preview.js'
import {listEntries} from '../../src/preview/page/entry.js'
import {createRenderEntry} from '../../src/preview/page/render-entry.js'
import {readVault} from '../../src/vault.js'
import {ask} from './oracle.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('the preview shows the cards of the sample vault as the engine does', async () => {
  const {files, name, media} = readVault(join(root, 'notes'))
  const {ledger} = readLedger(join(root, 'notes/.cardwright/ledger.jsonl'))
  const built = await build(files, {config: {name, formats: []}, ledger, media, now: 0})
  const {head, notes} = collectPreview(built, name)
  const render = createRenderEntry(head)
  const shown = listEntries(notes).map((entry) => ({
    guid: entry.note.guid,
    ord: entry.ord,
    ...render(entry)
  }))

  const {cards: expected = []} = ask('inspect', join(root, 'out/notes.apkg'))
  expect(byCard(shown)).toEqual(
    byCard(expected.map(({guid, ord, question, answer}) => ({guid, ord, question, answer})))
  )
})

function byCard<Shown extends {guid: string; ord: number}>(cards: ReadonlyArray<Shown>): Shown[] {
  return cards.toSorted((a, b) => (a.guid < b.guid ? -1 : a.guid > b.guid ? 1 : a.ord - b.ord))
}
