import {expect, test} from 'vitest'
import {ankiFields} from '../../src/exporters/index.js'
import {clozeCard, qaCard} from './cards.js'

test('fills the fields of a question in order', () => {
  const card = qaCard('Nile', 'A river', {
    guid: 'aaaaaaaaaaa1',
    kind: 'reversed',
    fields: {extra: 'Extra', context: 'Context', source: 'Source', media: 'Media'}
  })
  expect(ankiFields(card)).toEqual([
    'Nile',
    'A river',
    '1',
    'Extra',
    'Context',
    'Source',
    'Media',
    'aaaaaaaaaaa1',
    ''
  ])
})

test('fills the fields of a cloze in order', () => {
  const card = clozeCard('The {{c1::Nile}}', ['Nile'], {
    guid: 'aaaaaaaaaaa2',
    fields: {extra: 'Extra', context: 'Context', source: 'Source', media: 'Media'}
  })
  expect(ankiFields(card)).toEqual([
    'The {{c1::Nile}}',
    'Extra',
    'Context',
    'Source',
    'Media',
    'aaaaaaaaaaa2',
    ''
  ])
})

test('gives text as Anki keeps it', () => {
  const [front] = ankiFields(
    qaCard('e\u0301\u001F\u007F\r\n\ta\uD800b 😀', '', {guid: 'aaaaaaaaaaa1'})
  )
  expect(front).toBe('\u00E9\n\tab 😀')
})
