import {describe, expect, it} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {textOf} from '../../src/reading/phrasing.js'
import {splitTermLines, splitTypedLines} from '../../src/reading/typed-lines.js'
import {paragraph} from './inline.js'

const split = (...lines: string[]) => splitTermLines(paragraph(lines.join('\n')), languageOf('en'))

describe('splits a paragraph of term lines', () => {
  it.each([
    ['plain', ['Rye: a dark grain', 'Spelt: an old wheat']],
    ['bold', ['**Rye**: a dark grain', '**Spelt** – an old wheat']],
    ['of both marks', ['Rye: a dark grain', '*Spelt* - an old wheat']],
    ['with hard breaks', ['Rye: a dark grain\\', 'Spelt: an old wheat']]
  ])('%s', (_, lines) => {
    const parts = split(...lines)
    expect(parts.map((part) => textOf(part).split(/[:–-]/)[0]?.trim())).toEqual(['Rye', 'Spelt'])
    expect(parts.map(({position}) => position?.start.line)).toEqual([1, 2])
  })
})

it.each([
  ['one line', ['Rye: a dark grain']],
  ['a line without a term', ['Rye: a dark grain', 'and more of it']],
  ['a term without its text', ['Rye: a dark grain', 'Spelt:']],
  ['a sentence', ['Bread is made of two things.', 'Rye: a dark grain']]
])('leaves a paragraph with %s', (_, lines) => {
  const parts = split(...lines)
  expect(parts).toHaveLength(1)
  expect(parts[0]?.position?.end.line).toBe(lines.length)
})

describe('splits lines that were ended by hand', () => {
  const typed = (...lines: string[]) =>
    splitTypedLines(paragraph(lines.join('\n')), languageOf('en')).map((part) => textOf(part))

  it.each([
    ['that begin large', ['Rye keeps for weeks.', 'Wheat does not.']],
    ['that begin small', ['rye keeps for weeks', 'wheat does not']],
    ['one of them a term', ['Bread is made of two things.', 'Rye: a dark grain']]
  ])('%s', (_, lines) => {
    expect(typed(...lines)).toEqual(lines)
  })

  it('but for one that goes on', () => {
    const lines = ['Rye keeps for weeks', '(if it is dry).', 'Wheat does not.', 'Oats do.']
    expect(typed(...lines)).toEqual([`${lines[0]}\n${lines[1]}`, lines[2], lines[3]])
  })

  it.each([
    [
      'text that an editor has wrapped',
      [
        'The mill stands where the river',
        'bends, and grinds the rye of all',
        'who live within a day of it.'
      ]
    ],
    [
      'wrapped lines of which one begins large',
      [
        'The mill stands where the river bends, and it grinds the rye of the people of',
        'Lower Valley, who live within a day of it and come with their carts in autumn',
        'and in spring, when the water is high.'
      ]
    ]
  ])('but not %s', (_, lines) => {
    expect(typed(...lines)).toHaveLength(1)
  })
})
