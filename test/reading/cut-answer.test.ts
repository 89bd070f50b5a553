import {expect, it} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {cutAnswer} from '../../src/reading/cut-answer.js'
import {textOf} from '../../src/reading/phrasing.js'
import {inline} from './inline.js'

/** Behind a clause this long, an answer ends before it. */
const long = 'which hang from the rim, side by side, with just a gap for one bee between them'

it.each([
  ['the honey of one summer; more is rare', 'the honey of one summer', 'more is rare'],
  [`a box with ten *frames*, ${long}.`, 'a box with ten frames', `${long}.`],
  [`a box with ten frames – ${long}`, 'a box with ten frames', long],
  [`a box with ten frames: ${long}`, 'a box with ten frames', long],
  ['a box with ten frames, which hang.', 'a box with ten frames, which hang', ''],
  ['a box with ten frames – no more', 'a box with ten frames – no more', ''],
  ['frames, wax, wire and nails.', 'frames, wax, wire and nails', ''],
  ['a box; it hangs', 'a box; it hangs', ''],
  ['a comb in `a; b` form of wax', 'a comb in a; b form of wax', '']
])('cuts “%s”', (markdown, answer, rest) => {
  const cut = cutAnswer(inline(markdown), languageOf('en'))
  expect(textOf(cut.answer)).toBe(answer)
  // A conjunction belongs to its clause; marks belong to neither.
  expect(textOf(cut.rest)).toBe(rest)
})
