import {describe, expect, it} from 'vitest'
import {
  housekeepingHeadings,
  paperworkHeadings,
  paperworkTitles
} from '../../src/languages/paperwork.js'

describe('a heading of paperwork', () => {
  it.each([
    'Installation',
    'How to install',
    'Getting started',
    'Deployment to the harbour',
    'Known issues',
    'Project structure',
    'Action items',
    'Testing strategy',
    'Phase 2: build the hull',
    'Attendees',
    'Further reading',
    'Skill assessment'
  ])('%s', (heading) => expect(paperworkHeadings.test(heading)).toBe(true))

  it.each(['Hull', 'Building a hull', 'Phases of the moon', 'Testing for rot', 'Sources of error'])(
    'is not: %s',
    (heading) => expect(paperworkHeadings.test(heading)).toBe(false)
  )
})

it.each([
  ['Known issues', true],
  ['Monday, May 17th', true],
  ['Development', false],
  ['Tests', false]
])('a heading that alone says nothing of a subject: %s, %s', (heading, expected) => {
  expect(housekeepingHeadings.test(heading)).toBe(expected)
})

describe('a title of paperwork', () => {
  it.each([
    'Regatta project plan',
    'Race-day checklist',
    'CHANGELOG',
    'Boat setup guide',
    'Meeting minutes'
  ])('%s', (title) => expect(paperworkTitles.test(title)).toBe(true))

  it.each(['Planets', 'Sail plan', 'Floor plans', 'Guide ropes', 'Templates of nature'])(
    'is not: %s',
    (title) => expect(paperworkTitles.test(title)).toBe(false)
  )
})
