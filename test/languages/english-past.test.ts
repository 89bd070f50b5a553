import {expect, it} from 'vitest'
import {baseOfPast} from '../../src/languages/english-past.js'

it.each([
  ['provided', 'provide'],
  ['carried', 'carry'],
  ['planned', 'plan'],
  ['pushed', 'push'],
  ['wrote', 'write'],
  ['need', undefined],
  ['seed', undefined],
  ['stored', 'store'],
  ['sacred', undefined]
])('reads %s as a past of %s', (word, base) => {
  expect(baseOfPast(word)).toBe(base)
})
