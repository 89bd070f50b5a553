import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseNote} from '../../src/parse/index.js'
import {findAnswerFault, findListFault, isClickPath} from '../../src/reading/answer-fault.js'
import {inline} from './inline.js'

describe('finds no answer in', () => {
  it.each([
    ['—', 'empty answer'],
    ['TODO', 'placeholder'],
    ['n/a.', 'placeholder'],
    ['[your bakery]', 'placeholder'],
    ['{{flour}} and water', 'placeholder'],
    ['[a recipe](recipe.md)', 'link'],
    ['https://bread.example/rye', 'link'],
    ['`scale --tare`', 'command or path'],
    ['`open the oven`', 'command or path'],
    ['brew rye --fresh', 'command or path'],
    ['recipes/rye/crust.txt', 'command or path'],
    ['Oven > Modes -> Steam', 'click path'],
    ['rye (dark', 'half a bracket'],
    ['dark) rye', 'half a bracket']
  ])('%s: %s', (markdown, fault) => expect(findAnswerFault(inline(markdown))).toBe(fault))
})

describe('takes for an answer', () => {
  it.each([
    'rye (dark)',
    '`rye`',
    'see [a recipe](recipe.md) for rye',
    'flour + water → dough',
    'a) dark rye',
    'a crust of 3–4 mm',
    '$CO_2$'
  ])('%s', (markdown) => expect(findAnswerFault(inline(markdown))).toBeUndefined())
})

it.each([
  ['Menu → Bake → Start', true],
  ['Flour → dough', false],
  ['Flour → Dough', true],
  ['a > b = c > d', false]
])('tells menus from arrows: %s', (text, expected) => expect(isClickPath(text)).toBe(expected))

describe('finds no list of', () => {
  const english = parseNote(new VFile({path: 'a.md', value: '---\nlang: en\n---\n'}))
  if (!english) throw new Error('Cannot parse the note')

  it.each([
    ['names in links', 'names', ['[Rye](a.md)', '[Oats](b.md)', 'Wheat'], 'list of links'],
    ['names in labels', 'names', ['Definition', 'Examples', 'Rye'], 'list of labels'],
    ['names in steps', 'names', ['Mix it', 'Remove it'], 'list of clauses or instructions'],
    ['names in clauses', 'names', ['Rye is dark', 'Oats'], 'list of clauses or instructions'],
    ['statements in steps', 'statements', ['Remove it', 'Stop'], 'list of clauses or instructions'],
    ['names in one link of four', 'names', ['Rye', 'Oats', 'Wheat', '[Malt](a.md)'], undefined],
    ['statements in clauses', 'statements', ['Rye is dark', 'Oats are mild'], undefined],
    ['actions in steps', 'actions', ['Remove it', 'Stop the oven'], undefined]
  ] as const)('%s', (_, content, items, fault) => {
    expect(findListFault(items.map(inline), content, english)).toBe(fault)
  })
})
