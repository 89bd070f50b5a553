import {describe, expect, it} from 'vitest'
import type {CardKeys} from '../../src/identify/card-keys.js'
import {followRenames} from '../../src/identify/follow-renames.js'
import {matchByKey} from '../../src/identify/match-by-key.js'
import {matchEntries} from '../../src/identify/match-entries.js'
import {matchSimilar} from '../../src/identify/match-similar.js'
import type {Item, Matcher, Pair} from '../../src/identify/matching.js'
import type {LedgerEntry} from '../../src/types/index.js'

const base: CardKeys = {
  noteType: 'qa',
  rule: 'bold-definition',
  path: 'Bread.md',
  anchor: 'Crumb',
  question: 'What is Crumb?',
  answer: 'the soft inside of a loaf',
  identity: 'identity',
  fields: {}
}

/** Items of which each differs from the base in what it names. */
function items(...parts: ReadonlyArray<Partial<CardKeys>>): Item[] {
  return parts.map((part, index) => ({index, keys: {...base, ...part}}))
}

/** A definition: its question and anchor come from the term. */
function definition(term: string, answer: string, parts: Partial<CardKeys> = {}) {
  return {anchor: term, question: `What is ${term}?`, answer, ...parts}
}

/** Pairs as `wanted known`, by index. */
function pairs(matcher: Matcher, wanted: ReadonlyArray<Item>, known: ReadonlyArray<Item>) {
  return [...matcher(wanted, known)].map((pair) => `${pair.wanted.index} ${pair.known.index}`)
}

describe('matching by a key', () => {
  const unique = matchByKey(({anchor}) => [anchor], 'unique')
  const inOrder = matchByKey(({anchor}) => [anchor], 'in-order')
  const [one, two] = [items({}), items({}, {})]

  it.each<[string, Matcher, Item[], Item[], string[]]>([
    ['unique: one on each side', unique, one, one, ['0 0']],
    ['unique: none of two', unique, two, two, []],
    ['unique: none where the ledger has two', unique, one, two, []],
    ['unique: none where the notes have two', unique, two, one, []],
    ['in order: as many as there are', inOrder, two, one, ['0 0']],
    ['in order: all of as many', inOrder, two, two, ['0 0', '1 1']],
    [
      'in order: the same context first',
      inOrder,
      items({fields: {context: 'A'}}, {fields: {context: 'B'}}, {}),
      items({fields: {context: 'B'}}, {}, {fields: {context: 'C'}}),
      ['1 0', '2 1', '0 2']
    ],
    ['another key', unique, one, items({anchor: 'Crust'}), []],
    ['another note type', unique, one, items({noteType: 'cloze'}), []],
    ['nothing to match', inOrder, [], one, []]
  ])('%s', (_, matcher, wanted, known, expected) => {
    expect(pairs(matcher, wanted, known)).toEqual(expected)
  })

  it('leaves out what lacks a part of the key', () => {
    const byId = matchByKey(
      ({explicitId}) => (explicitId === undefined ? undefined : [explicitId]),
      'in-order'
    )
    expect(pairs(byId, items({}, {explicitId: 'x'}), items({}, {explicitId: 'x'}))).toEqual(['1 1'])
  })

  it('does not mix up the parts of a key', () => {
    const byTwo = matchByKey(({path, anchor}) => [path, anchor], 'unique')
    expect(
      pairs(byTwo, items({path: 'a', anchor: 'b/c'}), items({path: 'a/b', anchor: 'c'}))
    ).toEqual([])
  })
})

describe('matching what is alike', () => {
  const matcher = matchSimilar({threshold: 0.6, scope: ({keys}) => keys.path})
  const crumb = definition('Crumb', 'soft inside of loaf')

  it.each<[string, Partial<CardKeys>[], Partial<CardKeys>[], string[]]>([
    ['the same words', [crumb], [crumb], ['0 0']],
    [
      'at the threshold',
      [definition('Crumb', 'soft inside')],
      [definition('Crum', 'soft inside of it')],
      []
    ],
    ['above the threshold', [crumb], [definition('Crumbs', 'soft inside of loaf')], ['0 0']],
    [
      'nothing but the words that a rule adds',
      [definition('Port', 'wine')],
      [definition('Crust', 'shell')],
      []
    ],
    [
      'the best of several',
      [crumb],
      [definition('Crust', 'soft inside of bread'), definition('Crumbs', 'soft inside of loaf')],
      ['0 1']
    ],
    [
      'none of two that are as good',
      [crumb],
      [definition('Crum', 'soft inside of loaf'), definition('Krumb', 'soft inside of loaf')],
      []
    ],
    [
      'the first of two that say the same',
      [crumb],
      [definition('Crum', 'soft inside of loaf'), definition('Crum', 'soft inside of loaf')],
      ['0 0']
    ],
    [
      'none that is better for another',
      [definition('Crum', 'soft inside of bread'), crumb],
      [crumb],
      ['1 0']
    ],
    ['another note', [crumb], [{...crumb, path: 'Cake.md'}], []],
    ['another note type', [crumb], [{...crumb, noteType: 'cloze'}], []],
    [
      'scripts without spaces, by the character',
      [definition('酵母', '让面团发酵的真菌')],
      [definition('酵母', '使面团发酵的真菌')],
      ['0 0']
    ],
    ['no word at all', [definition('…', '—')], [definition('…', '—')], []]
  ])('%s', (_, wanted, known, expected) => {
    expect(pairs(matcher, items(...wanted), items(...known))).toEqual(expected)
  })

  it('leaves out what has no scope', () => {
    const byId = matchSimilar({threshold: 0, scope: ({keys}) => keys.explicitId})
    expect(pairs(byId, items(crumb), items(crumb))).toEqual([])
  })

  it('compares all words of a cloze', () => {
    const text = {noteType: 'cloze', anchor: 'slow', answer: 'slow'} as const
    const [before, after] = [
      'A cool dough rises in a slow way.',
      'A cold dough rises in a slow way.'
    ]
    expect(
      pairs(matcher, items({...text, question: after}), items({...text, question: before}))
    ).toEqual(['0 0'])
  })
})

describe('notes that were renamed', () => {
  const [left] = items({path: 'Old.md', anchor: 'Crust'})
  /** Pairs of cards that moved from one path to another. */
  const moved = (...paths: ReadonlyArray<[from: string, to: string]>): Pair[] =>
    paths.flatMap(([from, to]) => {
      const [wanted, known] = items({path: to}, {path: from})
      return wanted && known ? [{wanted, known}] : []
    })
  const follow = (found: ReadonlyArray<Pair>, wanted: Item[] = []) =>
    followRenames({wanted, live: left ? [left] : [], orphans: [], reserved: []}, found).live[0]
      ?.keys.path

  it('take the rest of their cards with them', () => {
    expect(follow(moved(['Old.md', 'New.md']))).toBe('New.md')
  })

  it('are told by most of their cards', () => {
    const a: [string, string] = ['Old.md', 'A.md']
    const b: [string, string] = ['Old.md', 'B.md']
    expect(follow(moved(a, a, b))).toBe('A.md')
    expect(follow(moved(a, b))).toBe('Old.md')
  })

  it('are none where the old note still gives cards', () => {
    expect(follow(moved(['Old.md', 'New.md'], ['Old.md', 'Old.md']))).toBe('Old.md')
    expect(follow(moved(['Old.md', 'New.md']), items({path: 'Old.md'}))).toBe('Old.md')
  })
})

describe('cards of one note with the same answer', () => {
  const row = (anchor: string, answer: string): CardKeys => {
    const question = `${anchor.replace(' › ', ' — ')}?`
    return {...base, rule: 'table-row', anchor, question, answer, identity: question + answer}
  }
  const entryOf = (keys: CardKeys, removed?: number): LedgerEntry => {
    const made = {guid: '', content: '', deck: '', tags: [], created: 1, modified: 1}
    return {...keys, ...made, ...(removed !== undefined && {removed})}
  }

  it.each<[string, string, string, string, number]>([
    ['a short answer to another question', 'Mars › Moons', 'Tandem › Wheels', 'two', 0],
    ['the question with a typo', 'Mars › Mons', 'Mars › Moons', 'two', 1],
    ['a term with another ending', 'Crum', 'Crumbs', 'soft', 1],
    ['a short answer in another script', '月亮', '车轮', '二', 0],
    [
      'a long answer to another question',
      'Mars › Moons',
      'Planet 4 › Satellites',
      'a pair of them',
      1
    ]
  ])('%s', (_, before, after, answer, expected) => {
    const [known, wanted] = [row(before, answer), row(after, answer)]
    expect(matchEntries([wanted], [entryOf(known)]).size).toBe(expected)
    expect(matchEntries([wanted], [entryOf(known, 5)]).size).toBe(expected)
  })

  it('a gap that hides the same word in another sentence', () => {
    const gap = {...base, noteType: 'cloze', rule: 'bold-cloze', answer: 'slow'} as const
    const known = {...gap, anchor: 'slow', question: 'A cool dough rises in a slow way.'}
    const other = {...gap, anchor: 'Fire slow', question: 'Embers glow on when burning is slow.'}
    expect(matchEntries([{...other, identity: 'other'}], [entryOf(known)]).size).toBe(0)
  })
})

it('gives a block id in another note no history of another text', () => {
  const one = {...base, explicitId: 'def', fields: {}}
  const other = {...one, path: 'Sea.md', anchor: 'Tide', question: 'What is Tide?', answer: 'rise'}
  const entry = {...one, guid: '', content: '', deck: '', tags: [], created: 1, modified: 1}
  expect(matchEntries([{...other, identity: 'other'}], [entry]).size).toBe(0)
})

describe('cards with other questions', () => {
  const entryOf = (keys: CardKeys): LedgerEntry => {
    return {...keys, guid: '', content: '', deck: '', tags: [], created: 1, modified: 1}
  }
  const telegram = (anchor: string, answer: string, path = 'Bread.md'): CardKeys => {
    const question = `What does ${anchor} do?`
    const shared = {...base, rule: 'telegram-line', path, question, answer}
    return {...shared, anchor: `${anchor} › ${answer}`, identity: question + answer}
  }
  const list = (anchor: string, answer: string): CardKeys => {
    return {...base, rule: 'lead-in-list', anchor, question: anchor, answer, identity: anchor}
  }

  it.each<[string, CardKeys, CardKeys, number]>([
    [
      'a longer answer under a new heading',
      telegram('Steam vs Vapour', 'softens the crust'),
      telegram('Humidity', 'softens the crust, so that the loaf can rise and rise'),
      1
    ],
    [
      'an answer that only begins alike',
      telegram('Steam vs Vapour', 'keeps the crust soft for long'),
      telegram('Humidity', 'keeps the crust hard in a deck oven, which nobody wants to eat'),
      0
    ],
    [
      'a short answer that goes on',
      telegram('Steam vs Vapour', 'keeps'),
      telegram('Humidity', 'keeps the crust hard in a deck oven'),
      0
    ],
    [
      'the same long answer, from another rule in another note',
      list('Directory of the cloud › Plans of it:', 'Basic\nPremium one\nPremium two'),
      {...list('Tariffs', 'Basic\nPremium one\nPremium two'), rule: 'heading-list', path: 'B.md'},
      1
    ],
    [
      'the same short answer, from another rule in another note',
      list('Directory of the cloud › Plans of it:', 'Basic\nPremium'),
      {...list('Tariffs', 'Basic\nPremium'), rule: 'heading-list', path: 'B.md'},
      0
    ],
    [
      'a question with its typo put right, by another rule in another note',
      telegram('Deckoven', 'steam'),
      {...telegram('Deck oven', 'steam', 'B.md'), rule: 'prose-fact'},
      1
    ],
    [
      'a question about something else with the same short answer',
      telegram('Deck oven', 'steam'),
      telegram('Hearth', 'steam', 'B.md'),
      0
    ],
    [
      'a question in other letters, with a typo in its answer as well, in another note',
      telegram('Proofing', 'all yeast’s'),
      telegram('proofing', 'all yeasts', 'B.md'),
      1
    ]
  ])('%s', (_, known, wanted, expected) => {
    expect(matchEntries([wanted], [entryOf(known)]).size).toBe(expected)
  })

  it('the part of a sentence cut in two that still answers the question', () => {
    const known = telegram('Steam', 'keeps the crust soft, and lets the loaf rise in the oven')
    const parts = [
      {...telegram('Steam', 'lets the loaf rise in the oven'), question: 'What does Steam let?'},
      telegram('Steam', 'keeps the crust soft')
    ]
    expect([...matchEntries(parts, [entryOf(known)])]).toEqual([[1, 0]])
  })

  it('the part of a sentence cut in two that still answers the question, in another note', () => {
    const known = telegram('Steam', 'keeps the crust soft, and lets the loaf rise in the oven')
    const second = {...telegram('Steam', 'lets the loaf rise in the oven', 'B.md')}
    const parts = [
      {...second, question: 'What does Steam let?'},
      telegram('Steam', 'keeps the crust soft', 'B.md')
    ]
    expect([...matchEntries(parts, [entryOf(known)])]).toEqual([[1, 0]])
  })

  it('none of two that go on in the same way', () => {
    const known = telegram('Steam vs Vapour', 'keeps the crust soft')
    const wanted = ['Humidity', 'Water'].map((anchor) =>
      telegram(anchor, `keeps the crust soft, so that the loaf of ${anchor} can rise and rise`)
    )
    expect(matchEntries(wanted, [entryOf(known)]).size).toBe(0)
  })
})
