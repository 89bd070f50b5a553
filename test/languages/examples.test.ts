import {expect, it} from 'vitest'
import {exampleLabel} from '../../src/languages/examples.js'

it.each([
  'Examples',
  'e.g.',
  'Some examples are',
  'For instance',
  'Examples of crusts',
  'z. B.',
  'Beispiele',
  'Por ejemplo',
  'Par exemple',
  'Per esempio',
  'например',
  '例如'
])('knows that “%s” introduces examples', (label) => expect(exampleLabel.test(label)).toBe(true))

it.each(['Exemplary loaves', 'An example', 'Such loaves', 'Beispielhaft', '条例'])(
  'does not take “%s” for it',
  (label) => expect(exampleLabel.test(label)).toBe(false)
)
