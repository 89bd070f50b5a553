import {describe, expect, it} from 'vitest'
import {askEnglishLabel, askEnglishPlural} from '../../src/languages/english-labels.js'

describe('asks for a labelled property', () => {
  it.each([
    ['Definition', 'rye', 'What is {}?'],
    ['Definition', 'oven gloves', 'What are {}?'],
    ['Purpose', 'rye', 'What is the purpose of {}?'],
    ['Use cases', 'rye', 'What is {} used for?'],
    ['Use cases', 'oven gloves', 'What are {} used for?'],
    ['How it works', 'rye', 'How does {} work?'],
    ['How it works', 'oven gloves', 'How do {} work?'],
    ['Pros', 'rye', 'What are the advantages of {}?'],
    ['Key features', 'rye', 'What are the key features of {}?'],
    ['Side effects', 'rye', 'What are the side effects of {}?'],
    ['Time complexity', 'rye', 'What is the time complexity of {}?'],
    ['Example', 'oven gloves', 'What is an example of {}?'],
    ['Contains', 'rye', 'What does {} contain?'],
    ['Integrates with', 'oven gloves', 'What do {} integrate with?'],
    ['Useful for', 'rye', 'What is {} useful for?']
  ])('%s of %s', (label, subject, question) => {
    expect(askEnglishLabel(label, subject)).toBe(question)
  })
})

it.each(['Baker', 'Note', 'Features of rye', 'Reaches'])(
  'leaves “%s” to the neutral form',
  (label) => {
    expect(askEnglishLabel(label, 'rye')).toBeUndefined()
  }
)

it.each([
  ['Baking options', undefined],
  ['Oven settings', 'What are the {label} of {} ({count})?'],
  ['Three ovens', 'What are the {label} of {}?'],
  ['Oven', undefined],
  ['Loaves are', undefined],
  ['Settings for', undefined]
])('asks for several things by “%s”', (label, question) => {
  expect(askEnglishPlural(label)).toBe(question)
})
