import {describe, expect, it} from 'vitest'
import {arrangeDecks} from '../../src/arrange.js'
import {type LabelOptions, labelCandidates} from '../../src/label.js'
import type {Candidate, Card} from '../../src/types/index.js'
import {qa} from '../screen/candidates.js'

interface Place {
  path?: string
  line?: number
  deck?: string
  tags?: ReadonlyArray<string>
}

function card({path = 'a.md', line = 1, deck, tags = []}: Place): Candidate {
  const source = {path, line, endLine: line, heading: []}
  return {...qa({question: 'What?', answer: 'That'}), source, deck, tags}
}

const identity = {guid: 'abcdefghijkl', created: 0, modified: 0, content: '', fieldLanguage: 'und'}

/** Label and arrange, as the line does. */
function arrange(candidates: ReadonlyArray<Candidate>, options: LabelOptions) {
  const labeled = labelCandidates(candidates, options)
  return arrangeDecks(labeled.map((candidate): Card => ({...candidate, ...identity})))
}

function decks(places: ReadonlyArray<Place>, options: Partial<LabelOptions> = {}): string[] {
  return arrange(places.map(card), {name: 'Vault', ...options}).map(({name}) => name)
}

function tags(...lists: ReadonlyArray<string>[]): ReadonlyArray<string>[] {
  const [deck] = arrange(
    lists.map((list, line) => card({tags: list, line})),
    {name: 'Vault'}
  )
  return deck?.cards.map((found) => found.tags) ?? []
}

describe('names of decks', () => {
  it('follow the folders below the name of the vault', () => {
    expect(decks([{path: 'a.md'}, {path: 'Biology/Plants/a.md'}])).toEqual([
      'Vault',
      'Vault::Biology::Plants'
    ])
  })

  it('follow the folders below the root deck', () => {
    expect(decks([{path: 'a.md'}, {path: 'b/a.md'}], {deck: 'School::Notes'})).toEqual([
      'School::Notes',
      'School::Notes::b'
    ])
  })

  it('are the one of the frontmatter alone, where that names one', () => {
    expect(decks([{path: 'b/a.md', deck: 'Own::Deck'}], {deck: 'School'})).toEqual(['Own::Deck'])
  })

  it('fall back where the frontmatter names nothing', () => {
    expect(decks([{path: 'b/a.md', deck: ' :: '}])).toEqual(['Vault::b'])
  })

  it.each([
    ['Vault::2024', {deck: '2024'}, {}],
    ['Vault::2024', {}, {deck: '2024'}],
    ['Vault::7', {}, {name: 'Vault', deck: '7'}],
    ['2024::2024', {}, {name: '2024'}],
    ['Vault', {}, {name: '::'}]
  ])('%s: are never digits alone, nor empty', (name, place, options) => {
    expect(decks([place], options)).toEqual([name])
  })

  it('may hold a level of digits', () => {
    expect(decks([{path: '2024/a.md'}])).toEqual(['Vault::2024'])
  })

  it.each([
    ['a::b', 'a:b'],
    [':a:', 'a'],
    ['a"b', 'a b'],
    ['a\nb', 'a b'],
    [' a  b ', 'a b'],
    ['::', '']
  ])('make one level of the folder %j', (folder, level) => {
    expect(decks([{path: `${folder}/a.md`}])).toEqual([level ? `Vault::${level}` : 'Vault'])
  })
})

describe('spellings that differ only by case', () => {
  it('become the first by code point, in decks', () => {
    expect(decks([{deck: 'bio'}, {deck: 'Bio'}, {deck: 'BIO'}])).toEqual(['BIO'])
  })

  it('become one at every level of decks', () => {
    expect(decks([{deck: 'bio::Cells'}, {deck: 'Bio::cells::x'}])).toEqual([
      'Bio::Cells',
      'Bio::Cells::x'
    ])
  })

  it('become one across folders and frontmatter', () => {
    expect(decks([{path: 'bio/a.md'}, {deck: 'VAULT::Bio'}])).toEqual(['VAULT::Bio'])
  })

  it('stay apart below different parents', () => {
    expect(decks([{deck: 'A::x'}, {deck: 'B::X'}])).toEqual(['A::x', 'B::X'])
  })

  it('become one at every level of tags', () => {
    expect(tags(['bio/cell'], ['Bio/Cell', 'bio'])).toEqual([['Bio::Cell'], ['Bio', 'Bio::Cell']])
  })

  it('become one though composed differently', () => {
    expect(decks([{deck: 'é'}, {deck: 'e\u0301'}])).toEqual(['é'])
  })
})

describe('tags', () => {
  it('have levels joined by ::, no spaces, no quotes, and are sorted', () => {
    expect(tags(['b/c', 'a::d', 'plant cell', '"x"', 'a//b/'])).toEqual([
      ['a::b', 'a::d', 'b::c', 'plant_cell', 'x']
    ])
  })

  it('stand once, and never empty', () => {
    expect(tags(['a', 'A', '/', '::', ' '])).toEqual([['A']])
  })
})

describe('order', () => {
  it('puts parents before their children, and a name before a longer one', () => {
    const names = ['b', 'a b', 'a::z', 'a', 'a::b::c', 'a-b']
    expect(decks(names.map((deck) => ({deck})))).toEqual([
      'a',
      'a::b::c',
      'a::z',
      'a b',
      'a-b',
      'b'
    ])
  })

  it('goes by code point, whatever the locale', () => {
    expect(decks(['ä', 'y', '🌱', '\uFF5E', 'Z'].map((deck) => ({deck})))).toEqual([
      'Z',
      'y',
      'ä',
      '\uFF5E',
      '🌱'
    ])
  })

  it('puts cards by path and line, and keeps the order of those at one place', () => {
    const places = [
      {path: 'b.md', line: 1},
      {path: 'a.md', line: 10},
      {path: 'a.md', line: 9, tags: ['first']},
      {path: 'a.md', line: 9, tags: ['second']}
    ].map((place) => card({...place, deck: 'D'}))
    const [deck] = arrange(places, {name: 'Vault'})
    expect(deck?.cards.map(({source, tags: [tag]}) => [source.path, source.line, tag])).toEqual([
      ['a.md', 9, 'first'],
      ['a.md', 9, 'second'],
      ['a.md', 10, undefined],
      ['b.md', 1, undefined]
    ])
  })

  it('gives the same for cards in any order', () => {
    const places = [{deck: 'b', path: 'x.md'}, {deck: 'B'}, {deck: 'a::C'}, {deck: 'A::c', line: 2}]
    expect(decks([...places].reverse())).toEqual(decks(places))
  })
})

it('gives no deck for no cards', () => {
  expect(decks([])).toEqual([])
})
