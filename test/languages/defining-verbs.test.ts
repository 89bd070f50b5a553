import {expect, it} from 'vitest'
import {languages} from '../../src/languages/index.js'

/** Languages in which a particle joins the term and its verb. */
const joining = new Set(['zh', 'zh-Hant', 'ja', 'ko'])
const spaced = [...languages].filter(([id]) => !joining.has(id))

it.each(spaced)('begins each verb of %s with spaces', (_, language) => {
  for (const {pattern} of language.definingVerbs) expect(pattern.source).toMatch(/^\\s\+/)
})

it.each([...languages])('asks in %s for a term in its place', (_, {definition, definingVerbs}) => {
  for (const {singular, plural} of [definition, ...definingVerbs]) {
    expect(singular.split('{}')).toHaveLength(2)
    expect(plural.split('{}')).toHaveLength(2)
  }
})

it.each([...languages])('knows the words of %s in lower case', (_, language) => {
  const {pronouns, nonTerms, labels, genericHeadings, skippedHeadings, listNouns} = language
  for (const words of [pronouns, nonTerms, labels, genericHeadings, skippedHeadings, listNouns]) {
    for (const word of words) expect([word, word !== '']).toEqual([word.toLowerCase().trim(), true])
  }
})
