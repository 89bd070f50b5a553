import fc from 'fast-check'
import {expect, test} from 'vitest'
import {anyCloze, readSide} from '../render/any-cloze.js'
import {renderInAnki} from './render-in-anki.js'

/** Each is a note type of its own, which the engine makes in some milliseconds. */
const sampleCount = 300

test('shows exactly the text that is hidden, whatever it is', () => {
  const samples = fc.sample(anyCloze, {numRuns: sampleCount, seed: 6})
  const side = '{{cloze:Text}}'
  const shown = renderInAnki(
    samples.map(({field}) => ({
      front: side,
      back: side,
      fields: {Text: field},
      ord: 0,
      isCloze: true
    }))
  )
  for (const [at, {field, sentence, hidden}] of samples.entries()) {
    const card = shown[at]
    if (!card || 'error' in card) throw new Error(`Unexpected refusal of ${field}`)
    expect(readSide(card.answer), field).toEqual({text: sentence, deletion: hidden})
    expect(readSide(card.question).deletion, field).toBe('[...]')
  }
})
