import {expect, it} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {isNounPhrase} from '../../src/reading/noun-phrase.js'

it.each([
  ['en', 'Hull of a boat', true],
  ['en', 'Test results', true],
  ['en', 'Managed fleet', true],
  ['en', 'The hull is wet', false],
  ['en', 'Boats carry and deliver goods', true],
  ['en', 'A boat delivers goods', false],
  ['en', 'Remove the mast', false],
  ['en', 'Used for racing', false],
  ['en', 'Your boat', false],
  ['en', 'They', false],
  ['en', 'With a mast', false],
  ['en', 'A hull.', false],
  ['en', 'e.g. a hull', false],
  ['de', 'Rumpf des Bootes', true],
  ['de', 'Der Rumpf ist nass', false],
  ['de', 'z. B. ein Rumpf', false],
  ['es', 'Casco del barco', true],
  ['es', 'El casco puede romperse', false],
  ['fr', 'La coque est mouillée', false],
  ['zh', '船体', true],
  ['zh', '船体。', false]
])('%s: “%s” can be asked about: %s', (id, text, expected) => {
  expect(isNounPhrase(text, languageOf(id))).toBe(expected)
})
