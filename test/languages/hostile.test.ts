import {expect, it} from 'vitest'
import {languages} from '../../src/languages/index.js'

/** Longest lead-in that the rules look at (characters). */
const length = 400
const words = ['a ', 'die ', 'de los ', ' — ', '有', 'の', '的三', 'и ', 'les x de ', '的 ', 'は、']

it.each([...languages])('reads hostile lead-ins and texts of %s at once', (_, language) => {
  const start = performance.now()
  for (const word of words) {
    const text = word.repeat(length).slice(0, length)
    language.askList?.(text, false)
    language.askTerm?.('x', text, false)
    for (const {pattern, opening} of language.definingVerbs) {
      pattern.test(text)
      opening?.test(text)
    }
    language.frame?.test(text)
    language.clauseEnd?.test(text)
  }
  expect(performance.now() - start).toBeLessThan(1000)
})
