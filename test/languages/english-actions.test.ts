import {describe, expect, it} from 'vitest'
import {readEnglishAction} from '../../src/languages/english-actions.js'

/** Subject, question and answer of a sentence. */
function read(text: string): [subject: string, question: string, answer: string] | undefined {
  const action = readEnglishAction(text)
  return (
    action && [
      text.slice(0, action.subjectEnd),
      action.question,
      text.slice(action.answerStart).trim()
    ]
  )
}

describe('reads who does what', () => {
  it.each([
    ['A drone contains no stinger', 'A drone', 'What does {} contain?', 'no stinger'],
    ['Workers collect pollen and nectar', 'Workers', 'What do {} collect?', 'pollen and nectar'],
    ['The queen usually begins a new nest', 'The queen', 'What does {} begin?', 'a new nest'],
    ['A scout connects with other bees', 'A scout', 'What does {} connect with?', 'other bees'],
    ['A cell can contain two eggs', 'A cell', 'What can {} contain?', 'two eggs'],
    ['A hive must have an entrance', 'A hive', 'What must {} have?', 'an entrance']
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected))
})

describe('reads what is done how', () => {
  it.each([
    ['Wax is cleaned with hot water', 'Wax', 'What is {} cleaned with?', 'hot water'],
    ['Combs are built in the dark', 'Combs', 'Where are {} built?', 'in the dark'],
    ['Bees were tracked using small radios', 'Bees', 'How were {} tracked?', 'using small radios'],
    ['A swarm can be caught in a box', 'A swarm', undefined, undefined],
    ['A swarm can be held in a box', 'A swarm', 'Where can {} be held?', 'in a box']
  ])('%s', (text, subject, question, answer) => {
    expect(read(text)).toEqual(question && [subject, question, answer])
  })
})

describe('reads nothing', () => {
  it.each([
    ['in a sentence without an object', 'A queen ages'],
    ['in an object of one word', 'A drone contains wax'],
    ['in a clause', 'A dance indicates that nectar flows'],
    ['in an infinitive', 'A queen tends to avoid the light'],
    ['behind a comma', 'In winter, bees produce heat by shivering'],
    ['behind an adverb', 'Often replaces honey in tea'],
    ['in a place', 'Fog forms near the ground'],
    ['in a noun phrase', 'A house for two hundred bees'],
    ['where the subject is too long', 'The one old hive by the big oak tree contains no bees']
  ])('%s', (_, text) => expect(read(text)).toBeUndefined())
})
