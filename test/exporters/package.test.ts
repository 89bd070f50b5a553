import fc from 'fast-check'
import {strFromU8, strToU8} from 'fflate'
import {describe, expect, test} from 'vitest'
import {ankiCards, ankiNotes, placeCards} from '../../src/exporters/anki/anki-notes.js'
import {clozeCard, deck, qaCard, sampleDecks} from './cards.js'
import {readPackage} from './read-package.js'

describe('notes', () => {
  test('keep guid, time in seconds and tags between spaces', async () => {
    const {query} = await readPackage(sampleDecks)
    expect(query('SELECT guid, mod, usn, tags FROM notes')).toEqual([
      {guid: 'aaaaaaaaaaa1', mod: 1767225600, usn: -1, tags: ' europe geo::capital '},
      {guid: 'aaaaaaaaaaa2', mod: 1767225600, usn: -1, tags: ''},
      {guid: 'aaaaaaaaaaa3', mod: 1767225700, usn: -1, tags: ''}
    ])
  })

  test('have ids by time of creation, then guid', async () => {
    const {query} = await readPackage([
      deck(
        'Atlas',
        qaCard('Later', 'a', {guid: 'a', created: 1767225601}),
        qaCard('Second', 'b', {guid: 'c'}),
        qaCard('First', 'b', {guid: 'b', kind: 'reversed'})
      )
    ])
    expect(query('SELECT id, sfld FROM notes')).toEqual([
      {id: 1767225600000, sfld: 'First'},
      {id: 1767225600001, sfld: 'Second'},
      {id: 1767225601000, sfld: 'Later'}
    ])
    expect(query('SELECT id, nid, ord, due FROM cards')).toEqual([
      {id: 1767225600000, nid: 1767225600000, ord: 0, due: 3},
      {id: 1767225600001, nid: 1767225600000, ord: 1, due: 3},
      {id: 1767225600002, nid: 1767225600001, ord: 0, due: 2},
      {id: 1767225601000, nid: 1767225601000, ord: 0, due: 1}
    ])
  })

  test('never share an id, however many are created in one second', () => {
    const creations = fc.array(fc.integer({min: 1, max: 4}), {minLength: 1, maxLength: 2500})
    fc.assert(
      fc.property(creations, (times) => {
        const cards = times.map((created, index) =>
          qaCard('a', 'b', {guid: String(index), created, kind: 'reversed'})
        )
        const placed = placeCards([deck('Atlas', ...cards)], new Map([['Atlas', 2]]))
        const notes = [...ankiNotes(placed)]
        for (const ids of [
          notes.map(({id}) => id),
          notes.flatMap((note) => ankiCards(note).map(({id}) => id))
        ]) {
          expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? 0))).toBe(true)
        }
      }),
      {numRuns: 20}
    )
  })

  test('sort numbers as SQLite reads them', async () => {
    const {query} = await readPackage([deck('Atlas', qaCard('007', 'b', {guid: 'a'}))])
    expect(query('SELECT sfld, csum FROM notes')).toEqual([{sfld: 7, csum: 355756889}])
  })
})

describe('cards', () => {
  test('are all new, one for each side and each deletion', async () => {
    const {query} = await readPackage(sampleDecks)
    expect(
      query(`SELECT guid, ord, type, queue, due, reps FROM cards JOIN notes ON notes.id = nid`)
    ).toEqual([
      {guid: 'aaaaaaaaaaa1', ord: 0, type: 0, queue: 0, due: 1, reps: 0},
      {guid: 'aaaaaaaaaaa2', ord: 0, type: 0, queue: 0, due: 2, reps: 0},
      {guid: 'aaaaaaaaaaa2', ord: 1, type: 0, queue: 0, due: 2, reps: 0},
      {guid: 'aaaaaaaaaaa3', ord: 0, type: 0, queue: 0, due: 3, reps: 0},
      {guid: 'aaaaaaaaaaa3', ord: 1, type: 0, queue: 0, due: 3, reps: 0}
    ])
  })

  test('of a cloze follow its numbers, with gaps and repetitions', async () => {
    const text = '{{c3::Oder}} and {{c1::Elbe}} and {{c3::Neisse}}'
    const {query} = await readPackage([
      deck('Atlas', clozeCard(text, ['Elbe', '', 'Oder'], {guid: 'a'}))
    ])
    expect(query('SELECT ord FROM cards')).toEqual([{ord: 0}, {ord: 2}])
  })
})

describe('decks', () => {
  const names = (decks: Record<string, {name: string}>) =>
    Object.values(decks).map(({name}) => name)

  test('come with their parents and the default deck', async () => {
    const {settings} = await readPackage([
      deck('Atlas::Africa::Rivers', qaCard('a', 'b', {guid: 'a'}))
    ])
    expect(names(settings('decks'))).toEqual([
      'Default',
      'Atlas',
      'Atlas::Africa',
      'Atlas::Africa::Rivers'
    ])
  })

  test('keep their ids whatever other decks there are', async () => {
    const card = qaCard('a', 'b', {guid: 'a'})
    const alone = await readPackage([deck('Zoo', card)])
    const among = await readPackage([
      deck('Atlas', qaCard('a', 'b', {guid: 'b'})),
      deck('Zoo', card)
    ])
    const deckOf = "SELECT did FROM cards JOIN notes ON notes.id = nid WHERE guid = 'a'"
    expect(alone.query(deckOf)).toEqual(among.query(deckOf))
  })

  test('called like the default deck are the default deck', async () => {
    const {settings, query} = await readPackage([deck('default', qaCard('a', 'b', {guid: 'a'}))])
    expect(names(settings('decks'))).toEqual(['Default'])
    expect(query('SELECT did FROM cards')).toEqual([{did: 1}])
  })
})

describe('the collection', () => {
  test('holds no trace of the template that made it', async () => {
    const {bytes, query} = await readPackage(sampleDecks)
    const text = strFromU8(bytes['collection.anki2'] ?? new Uint8Array(), true)
    expect(text).not.toMatch(/Basic-f15d2|"Template"|14355887|1435645|1388548800/)
    expect(query('PRAGMA freelist_count')).toEqual([{freelist_count: 0}])
    expect(
      query("SELECT name FROM sqlite_master WHERE type = 'table'").map(({name}) => name)
    ).toEqual(['col', 'notes', 'cards', 'revlog', 'graves'])
    expect(query("SELECT count(*) AS count FROM sqlite_master WHERE type = 'index'")).toEqual([
      {count: 7}
    ])
  })

  test('describes itself with times of its cards only', async () => {
    const {query} = await readPackage(sampleDecks)
    expect(query('SELECT id, crt, mod, scm, ver, dty, usn, ls, tags FROM col')).toEqual([
      {
        id: 1,
        crt: 1767225600,
        mod: 1767225700000,
        scm: 1767225600000,
        ver: 11,
        dty: 0,
        usn: 0,
        ls: 0,
        tags: '{}'
      }
    ])
  })

  test('dates note types as told', async () => {
    const {settings} = await readPackage(sampleDecks, {
      noteTypes: {qa: {digest: '', modified: 1767225999}, cloze: {digest: '', modified: 1767225999}}
    })
    const models: Record<string, {mod: number}> = settings('models')
    expect(Object.values(models).map(({mod}) => mod)).toEqual([1767225999, 1767225999])
  })
})

describe('media', () => {
  const media = new Map([
    ['b map.svg', strToU8('<svg/>')],
    ['unused.png', strToU8('?')],
    ['a.png', strToU8('png')]
  ])

  test('are sorted by name; only used ones are packed', async () => {
    const {
      entries,
      media: names,
      bytes
    } = await readPackage(
      [deck('Atlas', qaCard('a', 'b', {guid: 'a', media: ['b map.svg', 'a.png', 'missing.png']}))],
      {media}
    )
    expect(entries).toEqual(['0', '1', 'collection.anki2', 'media'])
    expect(names).toEqual({0: 'a.png', 1: 'b map.svg'})
    expect(strFromU8(bytes['1'] ?? new Uint8Array())).toBe('<svg/>')
  })

  test('are an empty list where there are none', async () => {
    expect((await readPackage(sampleDecks, {media})).media).toEqual({})
  })
})
