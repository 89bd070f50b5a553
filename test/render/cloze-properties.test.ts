import fc from 'fast-check'
import {expect, it} from 'vitest'
import {parseTemplate, renderCard} from '../../src/anki-template/index.js'
import {anyCloze, readSide} from './any-cloze.js'

const template = parseTemplate('{{cloze:Text}}')

/** The grammar that this goes by is checked against Anki's engine in `test/anki/template.test.ts`. */
it('shows exactly the text that is hidden, whatever it is', () => {
  fc.assert(
    fc.property(anyCloze, ({field, sentence, hidden}) => {
      const card = {fields: {Text: field}, ord: 0, isCloze: true}
      const {question = '', answer = ''} = renderCard(template, template, card) ?? {}
      expect(readSide(answer)).toEqual({text: sentence, deletion: hidden})
      expect(readSide(question).deletion).toBe('[...]')
    }),
    {numRuns: 2000}
  )
})
