import {describe, expect, it} from 'vitest'
import {baseOf, isBaseForm, openingOf} from '../../src/languages/english-words.js'

describe('a text opens', () => {
  it.each([
    ['Knits of wool are warm', 'other'],
    ['Removes the wax from a frame', 'third'],
    ['Also removes the wax', 'third'],
    ['Gently lifts the frames', 'third'],
    ['Carefully opens the lid', 'third'],
    ['Remove the lid', 'base'],
    ['Removal of the lid', 'other'],
    ['Test the dough with a finger', 'base'],
    ['Test results of the dough', 'other'],
    ['Tests the dough', 'third'],
    ['Tests of the dough', 'other'],
    ['Uses', 'other'],
    ['Works with the oven off', 'third'],
    ['Works of art', 'other'],
    ['Changes in the wind', 'other'],
    ['Display of flags', 'other'],
    ['', 'other']
  ])('%j: %s', (text, opening) => expect(openingOf(text)).toBe(opening))
})

describe('a verb in the third person comes from', () => {
  it.each([
    ['keeps', 'keep'],
    ['copies', 'copy'],
    ['catches', 'catch'],
    ['matches', 'match'],
    ['fetches', 'fetch'],
    ['pushes', 'push'],
    ['fixes', 'fix'],
    ['goes', 'go'],
    ['uses', 'use'],
    ['keep', undefined],
    ['press', undefined],
    ['sails', undefined]
  ])('%s: %s', (word, base) => expect(baseOf(word)).toBe(base))
})

it('takes no word for a verb that is a noun as often', () => {
  expect(isBaseForm('remove')).toBe(true)
  expect(isBaseForm('test')).toBe(false)
  expect(isBaseForm('removes')).toBe(false)
})
