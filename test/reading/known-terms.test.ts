import {expect, it} from 'vitest'
import {isKnownTerm, isRelatedTerm} from '../../src/reading/known-terms.js'
import {parse} from '../parse/parse.js'

const note = parse(`---
aliases: [Apiculture]
---

# Beekeeping

## Integrated pest management (IPM)

The **queen cell** hangs below the *brood comb*. See [[Foul brood]], after Dr Smith (DVM).

Wax moths are common.
`)

it.each([
  ['of the title', 'beekeeping'],
  ['of an alias', 'Apiculture'],
  ['of a heading, with its abbreviation', 'IPM'],
  ['of a heading, without it', 'the integrated pest management'],
  ['in bold, with an article', 'a queen cell'],
  ['in bold, in the plural', 'queen cells'],
  ['in italics', 'brood comb'],
  ['of a link', 'foul brood'],
  ['in brackets', 'DVM']
])('knows a term %s', (_, term) => expect(isKnownTerm(term, note)).toBe(true))

it.each(['wax moth', 'cell', 'Smith', 'x', ''])('does not know “%s”', (term) => {
  expect(isKnownTerm(term, note)).toBe(false)
})

it.each([
  ['the cells', true],
  ['drone comb', true],
  ['wax moth', false]
])('relates “%s” by its last word: %s', (term, expected) => {
  expect(isRelatedTerm(term, note)).toBe(expected)
})
