import {expect, it} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {askAnnounced, askMembers} from '../../src/languages/members.js'
import {otherLanguages} from '../../src/languages/others.js'

it.each(['en', ...otherLanguages.map(({id}) => id)])('asks in %s for members', (id) => {
  const question = askMembers(id, 3)
  expect(question).toMatch(/\{\}.*[(（]3[)）]/)
  expect(question).not.toBe(askMembers('und', 3))
})

it('asks with the name alone in an unknown language', () => {
  expect(askMembers('und', 4)).toBe('{} (4)?')
})

it('asks for what a plural noun announces where its gender does not matter', () => {
  expect(askAnnounced('de', 2)).toBe('Welche {} gibt es (2)?')
  expect(askAnnounced('es', 2)).toBe('¿Qué {} hay (2)?')
  expect(askAnnounced('fr', 2)).toBeUndefined()
  expect(['de', 'es'].map((id) => languageOf(id).listNouns.size > 0)).toEqual([true, true])
})
