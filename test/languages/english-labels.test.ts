import {describe, expect, it} from 'vitest'
import {askEnglishLabel} from '../../src/languages/english-labels.js'

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
    ['Example', 'oven gloves', 'What is an example of {}?']
  ])('%s of %s', (label, subject, question) => {
    expect(askEnglishLabel(label, subject)).toBe(question)
  })
})

it.each(['Baker', 'Note', 'Features of rye'])('leaves “%s” to the neutral form', (label) => {
  expect(askEnglishLabel(label, 'rye')).toBeUndefined()
})
