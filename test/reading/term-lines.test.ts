import {describe, expect, it} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {textOf} from '../../src/reading/phrasing.js'
import {splitTermLines} from '../../src/reading/term-lines.js'
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
