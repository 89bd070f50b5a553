import {describe, expect, it} from 'vitest'
import {listEntries} from '../../src/preview/page/entry.js'
import {countValues, type Filter, filterEntries} from '../../src/preview/page/filter-entries.js'
import {previewNotes} from './build-preview.js'

const all: Filter = {search: '', deck: '', tag: '', rule: '', message: '', change: ''}

const {notes} = await previewNotes({
  'Réseaux/a.md':
    '---\ntags: [net/speed]\n---\n- **Latency**: the time that a packet takes to arrive\n',
  'Biology/b.md': '- **Osmosis**: ![[none.png]] the passage of water through a membrane\n',
  'Biology/Cells/c.md': 'The nucleus was first described in **1833** by Robert Brown.\n'
})
const entries = listEntries(notes)

function questions(filter: Partial<Filter>): string[] {
  return filterEntries(entries, {...all, ...filter}).map(({note}) => note.path)
}

describe('chooses cards', () => {
  it('all, if nothing is asked', () => {
    expect(filterEntries(entries, all)).toEqual(entries)
  })

  it('that hold all words, in any order, case and accents', () => {
    expect(new Set(questions({search: 'PACKET latency'}))).toEqual(new Set(['Réseaux/a.md']))
    expect(new Set(questions({search: 'reseaux'}))).toEqual(new Set(['Réseaux/a.md']))
    expect(questions({search: 'packet membrane'})).toEqual([])
  })

  it('of a deck and those below it', () => {
    expect(new Set(questions({deck: 'Vault::Biology'}))).toEqual(
      new Set(['Biology/b.md', 'Biology/Cells/c.md'])
    )
    expect(questions({deck: 'Vault::Bio'})).toEqual([])
  })

  it('with a tag or one below it', () => {
    expect(new Set(questions({tag: 'net'}))).toEqual(new Set(['Réseaux/a.md']))
  })

  it('with a message, and with any', () => {
    for (const message of ['missing-media', '*']) {
      expect(new Set(questions({message}))).toEqual(new Set(['Biology/b.md']))
    }
  })

  it('that changed, and how', () => {
    expect(questions({change: '*'})).toHaveLength(entries.length)
    expect(questions({change: 'edited'})).toEqual([])
  })
})

it('counts what there is to choose', () => {
  expect(countValues(entries, 'rule')).toEqual([
    ['bold-cloze', 1],
    ['bold-definition', 4]
  ])
  expect(countValues(entries, 'tag')).toEqual([
    ['net', 2],
    ['net::speed', 2]
  ])
})
