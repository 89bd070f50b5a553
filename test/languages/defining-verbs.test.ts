import {expect, it} from 'vitest'
import {english} from '../../src/languages/english.js'
import {otherLanguages} from '../../src/languages/others.js'

it.each([english, ...otherLanguages])('begins each verb of $id with spaces', ({definingVerbs}) => {
  for (const {pattern} of definingVerbs) expect(pattern.source).toMatch(/^\\s\+/)
})
