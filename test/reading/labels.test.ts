import {expect, it} from 'vitest'
import {isLabel} from '../../src/reading/labels.js'
import {parse} from '../parse/parse.js'
import {inline} from './inline.js'

const note = parse(`---
lang: en
---

## Rye

- **Colour**: dark
- **Milling**: coarse

## Spelt

- **Colour**: light
- **Milling**: fine

## Wheat

- **Colour**: white
`)

it.each([
  ['a word for a property', 'Example', true],
  ['one of a row', 'Step 3', true],
  ['one of a row in Roman numbers', 'Stage iv', true],
  ['what three things of the note have', '**Colour**', true],
  ['what two things of the note have', 'Milling', false],
  ['a term', 'Crust', false]
])('tells %s', (_, term, expected) => expect(isLabel(inline(term), note)).toBe(expected))

it('knows the words of the language', () => {
  expect(isLabel(inline('Beispiel'), parse('---\nlang: de\n---\n'))).toBe(true)
  expect(isLabel(inline('Beispiel'), note)).toBe(false)
})
