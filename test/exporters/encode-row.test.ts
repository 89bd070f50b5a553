import {expect, it} from 'vitest'
import {createRowEncoder} from '../../src/exporters/anki/encode-row.js'

it.each([
  ['short texts beside numbers', [1, 'Föhn', 'Bora', -1]],
  ['texts that take three bytes a character', ['「鍵」'.repeat(9000), 'Bora']],
  ['an empty text, which stays one', ['Föhn', '', 'Bora']]
])('encodes %s, each by itself', (_, row) => {
  const encodeRow = createRowEncoder()
  encodeRow(['a row before', 'of other lengths'])
  const decoder = new TextDecoder()
  const texts = encodeRow(row).map((value) =>
    value instanceof Uint8Array ? decoder.decode(value) : value
  )
  expect(texts).toEqual(row)
})
