import {describe, expect, it} from 'vitest'
import {conditionOf} from '../../src/languages/clauses.js'
import {readEnglishReason} from '../../src/languages/english-reasons.js'

describe('a sentence of two clauses', () => {
  it.each([
    ['en', 'If the dough rests, then it rises.', 'If the dough rests', 'it rises.'],
    ['en', 'In case of fire, the oven stops.', 'In case of fire', 'the oven stops.'],
    ['de', 'Immer wenn der Teig ruht, geht er auf.', 'wenn der Teig ruht', 'geht er auf.'],
    ['es', 'Cuando la masa reposa, sube.', 'Cuando la masa reposa', 'sube.'],
    ['fr', 'Si la pâte repose, alors elle lève.', 'Si la pâte repose', 'elle lève.'],
    ['it', 'Se la pasta riposa, cresce.', 'Se la pasta riposa', 'cresce.'],
    ['pt', 'Se a massa descansa, então cresce.', 'Se a massa descansa', 'cresce.'],
    ['ru', 'Если тесто отдыхает, то оно растёт.', 'Если тесто отдыхает', 'оно растёт.']
  ])('is cut at its comma: %s, %s', (id, text, clause, main) => {
    expect(conditionOf(id)?.pattern.exec(text)?.groups).toMatchObject({clause, main})
  })

  it.each([
    ['en', 'The dough rises if it rests.'],
    ['en', 'If the dough rests, rises, and falls: bake.'],
    ['en', 'If so, does the dough rise?'],
    ['de', 'Der Teig geht auf, wenn er ruht.']
  ])('is none: %s, %s', (id, text) => {
    expect(conditionOf(id)?.pattern.test(text)).toBe(false)
  })

  it('is unknown in other languages', () => {
    expect(conditionOf('zh')).toBeUndefined()
  })
})

/** Subject, verb, what is so, and why. */
function reasonOf(text: string): Record<string, string> | undefined {
  const found = readEnglishReason(text)
  if (!found) return undefined
  const {subjectEnd, auxiliary, verb, rest, answerStart} = found
  return {
    subject: text.slice(0, subjectEnd),
    auxiliary,
    rest: `${verb ?? ''}${text.slice(...rest)}`,
    reason: text.slice(answerStart)
  }
}

describe('a sentence that gives a reason', () => {
  it.each([
    [
      'Loaves are scored because the crust would tear.',
      'Loaves',
      'are',
      'scored',
      'the crust would tear.'
    ],
    [
      'The oven must be hot so that the loaf springs.',
      'The oven',
      'must',
      'be hot',
      'so that the loaf springs.'
    ],
    ['Dough is folded in order to trap air.', 'Dough', 'is', 'folded', 'in order to trap air.'],
    [
      'Bakers use the steam because of the crust.',
      'Bakers',
      'do',
      'use the steam',
      'because of the crust.'
    ],
    [
      'Yeast produces gas so that the loaf rises.',
      'Yeast',
      'does',
      'produce gas',
      'so that the loaf rises.'
    ],
    ['Flour is sifted to avoid lumps.', 'Flour', 'is', 'sifted', 'to avoid lumps.'],
    [
      'Rye cannot be kneaded: its gluten is too weak.',
      'Rye',
      'cannot',
      'be kneaded',
      'its gluten is too weak.'
    ]
  ])('%s', (text, subject, auxiliary, rest, reason) => {
    expect(reasonOf(text)).toMatchObject({subject, auxiliary, rest, reason})
  })

  it.each([
    'Flour is sifted to make bread.',
    'Because of lumps, flour is sifted.',
    'The loaf rests since noon.',
    'Bakers want to save flour.',
    'Is flour sifted because of lumps?',
    'Flour is fine: lumps are rare.'
  ])('is not: %s', (text) => expect(reasonOf(text)).toBeUndefined())
})
