import type {List} from 'mdast'
import {expect, it} from 'vitest'
import {textOf} from '../../src/reading/phrasing.js'
import {
  isSentenceTermList,
  readSentenceTerm,
  sentenceTerms
} from '../../src/reading/sentence-terms.js'
import {parse} from '../parse/parse.js'
import {inline} from './inline.js'

function list(...items: string[]): List {
  const [found] = parse(items.map((item) => `- ${item}`).join('\n')).tree.children
  if (found?.type !== 'list') throw new Error('Cannot find a list')
  return found
}

it.each([
  ['Leading. The space between lines.', 'Leading', 'The space between lines.'],
  ['Em *dash*. A long `dash`.', 'Em dash', 'A long dash.'],
  ['The space between two lines of type. It varies.', undefined, undefined],
  ['leading. The space.', undefined, undefined],
  ['Leading. the space.', undefined, undefined],
  ['Leading.', undefined, undefined]
])('reads a term before a full stop: %s', (markdown, term, body) => {
  const item = readSentenceTerm(inline(markdown))
  expect(item && textOf(item.term)).toBe(term)
  expect(item && textOf(item.body)).toBe(body)
})

it('knows a list in which every item has one', () => {
  const terms = list('Leading. The space between lines.', 'Kerning. The space in pairs.')
  expect(isSentenceTermList(terms)).toBe(true)
  expect(sentenceTerms(terms).map((term) => textOf(term))).toEqual(['Leading', 'Kerning'])
})

it.each([
  ['an item without one', ['Leading. The space between lines.', 'Kerning']],
  ['one item', ['Leading. The space between lines.']]
])('knows none with %s', (_, items) => expect(isSentenceTermList(list(...items))).toBe(false))
