import {describe, expect, it} from 'vitest'
import {isEnglishPlural} from '../../src/languages/english-plural.js'
import {askEnglishTerm} from '../../src/languages/english-terms.js'

/** The question, and what is left of the text to answer it. */
function ask(term: string, body: string): [question: string, answer: string] {
  const {pattern, skip} = askEnglishTerm(term, body, isEnglishPlural(term))
  return [pattern.replace('{}', term), body.slice(skip)]
}

describe('asks for a term by how its text begins', () => {
  it.each([
    ['a jib', 'is a sail before the mast', 'What is a jib?', 'a sail before the mast'],
    ['jibs', 'are the sails before the mast', 'What are jibs?', 'the sails before the mast'],
    ['BWT', 'stands for blue whale time', 'What does BWT stand for?', 'blue whale time'],
    ['lee', 'refers to the side away', 'What does lee refer to?', 'the side away'],
    ['a rig', 'consists of mast and sails', 'What does a rig consist of?', 'mast and sails'],
    ['drift', 'depends on the keel', 'What does drift depend on?', 'the keel'],
    ['a hull', 'can be wood or steel', 'What can a hull be?', 'wood or steel'],
    ['a winch', 'used to tighten sheets', 'What is a winch used to do?', 'tighten sheets'],
    ['winches', 'are used for heavy sheets', 'What are winches used for?', 'heavy sheets'],
    ['a fender', 'for the side of the hull', 'What is a fender for?', 'the side of the hull'],
    [
      'ballast',
      'to keep the boat upright',
      'What is the purpose of ballast?',
      'keep the boat upright'
    ],
    ['charts', 'available in any harbour', 'Where are charts available?', 'in any harbour'],
    ['oak', 'best for keels', 'What is oak best for?', 'keels'],
    ['rot', 'caused by fresh water', 'What is rot caused by?', 'fresh water'],
    ['a log', 'has a small wheel', 'What does a log have?', 'a small wheel'],
    ['battens', 'have two ends', 'What do battens have?', 'two ends'],
    ['a buoy', 'marks a channel', 'What does a buoy mark?', 'a channel'],
    ['a fairlead', 'guides a rope', 'What does a fairlead guide?', 'a rope'],
    ['a pilot', 'works with the crew', 'What does a pilot work with?', 'the crew'],
    ['a bell', 'connects to the buoy', 'What does a bell do?', 'connects to the buoy'],
    ['a chart', 'consists of sheets', 'What does a chart consist of?', 'sheets'],
    ['a pump', 'helps to stay afloat', 'What does a pump do?', 'helps to stay afloat'],
    ['stowage', 'Manage the load', 'What does stowage do?', 'Manage the load'],
    ['signals', 'flags, horns, flares', 'What is listed under “signals”?', 'flags, horns, flares'],
    ['a horn', 'includes reed, bell and cap', 'What does a horn include?', 'reed, bell and cap'],
    ['fog', 'when warm air cools', 'What is fog?', 'when warm air cools'],
    ['a squall', 'no warning', 'What is characteristic of a squall?', 'no warning'],
    ['trim', 'does she lie level?', 'What is trim about?', 'does she lie level?'],
    ['a mate', 'collects and stores the log', 'What does a mate collect and store?', 'the log'],
    ['a report', 'reports the wind', 'What does a report do?', 'reports the wind'],
    ['a wreck', 'e.g. the Vasa', 'What is an example of a wreck?', 'the Vasa'],
    ['the wind is aft', 'a run', 'What does “the wind is aft” mean?', 'a run'],
    ['a pilot', 'works alone at night', 'What does a pilot do?', 'works alone at night'],
    ['a jib', 'is not used in a gale', 'Where is a jib not used?', 'in a gale'],
    ['a jib', 'used when the wind is light', 'When is a jib used?', 'when the wind is light'],
    ['a jib', 'reefed by rolling it up', 'How is a jib reefed?', 'by rolling it up'],
    [
      'a jib',
      'must be attached to the forestay',
      'What must a jib be attached to?',
      'the forestay'
    ],
    ['a jib', 'cannot be reefed in a gale', 'What can a jib not be reefed in?', 'a gale'],
    ['a jib', 'visible from the shore', 'From where is a jib visible?', 'the shore'],
    ['a jib', 'does not need a boom', 'What does a jib not need?', 'a boom'],
    ['jibs', 'do not need a boom', 'What do jibs not need?', 'a boom'],
    ['a jib', 'do not let go of the sheet', 'What does a jib do?', 'do not let go of the sheet'],
    ['a jib', 'needs to be kept in a bag', 'Where does a jib need to be kept?', 'in a bag'],
    ['reduce the sail', 'a reef', 'What does “reduce the sail” mean?', 'a reef']
  ])('%s: %s', (term, body, question, answer) => {
    expect(ask(term, body)).toEqual([question, answer])
  })
})

it.each([
  ['a wind that follows the boat', true],
  ['any wind from astern', true],
  ['wind from astern', false],
  ['is a wind from astern', undefined]
])('can be asked back where it begins as a definition does: %s', (body, defines) => {
  expect(askEnglishTerm('trade wind', body, false).defines).toBe(defines)
})
