import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {checksum} from '../../src/exporters/anki/checksum.js'
import {sortField} from '../../src/exporters/anki/sort-field.js'

/** What Anki's engine gives for a field. */
interface Vector {
  /** As the engine keeps the field. */
  stored: string
  /** Numbers where SQLite reads the text as one. */
  sfld: string | number
  csum: number
}

const vectors: Vector[] = JSON.parse(
  readFileSync(new URL('../anki/csum-vectors.json', import.meta.url), 'utf8')
)

test.each(vectors)('sorts and sums up $stored as the engine does', ({stored, sfld, csum}) => {
  const text = sortField(stored)
  expect(typeof sfld === 'number' ? Number(text) : text).toBe(sfld)
  expect(checksum(text)).toBe(csum)
})

// Measured with the engine, beyond the vectors.
test.each([
  ['a & b &lt;', 'a & b &lt;'],
  ['&AMP; &rarr', '&AMP; &rarr'],
  ['&apos;', '&apos;'],
  ['&#38 ;', '&#38 ;'],
  ['&#X41;', '&#X41;'],
  ['&#xD800;', '&#xD800;'],
  ['&#x110000;', '&#x110000;'],
  ['&#038;&#x1f600;', '&😀'],
  ['&amp;amp;', '&amp;'],
  ['x\u00A0y', 'x\u00A0y'],
  ['x\u00A0y&amp;z', 'x y&z'],
  ['<IMG SRC="a.png">x', ' a.png x'],
  ['<img alt="a > b" src=c.png>x', ' c.png x'],
  ['<img src="a>b.png">x', ' a>b.png x'],
  ["<object class=x data='d'>o</object>", ' d o'],
  ['<img alt="no file">x', 'x'],
  ['<img src="a.png"', '<img src="a.png"'],
  ['<!-- open', '<!-- open'],
  ['<STYLE>a</STYLE>b', 'b']
])('sorts %j as the engine does', (html, text) => {
  expect(sortField(html)).toBe(text)
})
