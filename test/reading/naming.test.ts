import {expect, it} from 'vitest'
import {nameInSentence} from '../../src/reading/naming.js'
import {textOf} from '../../src/reading/phrasing.js'
import {parse} from '../parse/parse.js'
import {inline} from './inline.js'

/** A term as a question of a note names it. */
function name(term: string, text: string, lang = 'en'): string {
  return textOf(nameInSentence(inline(term), parse(`---\nlang: ${lang}\n---\n\n${text}`)))
}

it.each([
  ['with the article of the text', 'Seam', 'Miners follow a seam for years.', 'a seam'],
  ['with “the” where the text has it', 'Outcrop', 'Look at the outcrop, then dig.', 'the outcrop'],
  ['small, without an article', 'Basalt', 'Most lava turns into basalt below.', 'basalt'],
  ['with its own article, small', 'The Moho', 'It lies deep.', 'the Moho'],
  ['as it stands without evidence', 'Gabbro', 'It lies deep.', 'Gabbro'],
  ['as it stands where it is a name', 'Wegener', 'Maps of Wegener drift.', 'Wegener'],
  ['as it stands if capitals go on', 'Red Bed', 'Look at the red bed there.', 'Red Bed'],
  ['with the article at a line’s start', 'Dyke', 'It is hot.\n\nThe dyke is wide.', 'the dyke'],
  ['as it stands if small only at a line’s start', 'Till', 'Ice melts.\n\ntill remains.', 'Till'],
  ['by whole words', 'Fault', 'A faulty map helps no one. A default is worse.', 'Fault'],
  ['not by a longer name', 'Rock', 'Some say a rock cycle turns.', 'rock'],
  ['as code', '`Seam`', 'Miners follow a seam for years.', 'Seam'],
  ['plurals without an article', 'Seams', 'Miners dig for the seams below.', 'seams']
])('names a term %s', (_, term, text, expected) => expect(name(term, text)).toBe(expected))

it('leaves terms of other languages alone', () => {
  expect(name('Flöz', 'Man folgt a flöz, oder the flöz.', 'de')).toBe('Flöz')
})
