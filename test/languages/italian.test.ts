import {describe, expect, it} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {askList, askProse} from './ask.js'

describe('Italian lead-ins', () => {
  it.each([
    ['Esistono due tipi di nuvole', 'Quali tipi di nuvole esistono?'],
    ['Ci sono tre classi', 'X — quali classi ci sono?'],
    ['I vantaggi di una siepe sono', 'Quali sono i vantaggi di una siepe?'],
    ['Svantaggi delle siepi', 'Quali sono gli svantaggi delle siepi?'],
    ['Le principali cause della nebbia sono', 'Quali sono le principali cause della nebbia?'],
    ['Tipi di pane', 'Quali tipi di pane esistono?'],
    ['I vantaggi sono i seguenti', 'X — quali sono i vantaggi?'],
    ['L’alveare è formato da', 'Da che cosa è formato l’alveare?'],
    ['La siepe ha i seguenti vantaggi', 'Quali vantaggi ha la siepe?'],
    ['Presenta diversi svantaggi', 'X — quali svantaggi presenta?'],
    ['Le rocce si dividono in', 'Come si dividono le rocce?'],
    ['La durata dipende da', 'Da che cosa dipende la durata?'],
    ['Il barometro serve a', 'A che cosa serve il barometro?'],
    ['Il corso comprende', 'Che cosa comprende il corso?'],
    ['Essi permettono di', 'X — che cosa permettono di fare?'],
    ['Per fare il pane servono pochi ingredienti', 'Quali ingredienti servono per fare il pane?'],
    [
      'Per fare il pane servono i seguenti ingredienti',
      'Quali ingredienti servono per fare il pane?'
    ]
  ])('asks “%s” as “%s”', (leadIn, question) => {
    expect(askList('it', leadIn)).toBe(question)
  })

  it.each([
    'Ad esempio',
    'Vediamo un esempio',
    'Se il vento gira, la flotta comprende',
    'Usa i seguenti nodi',
    'Si vede così',
    'Apri la finestra e clicca su'
  ])('does not ask “%s”', (leadIn) => {
    expect(askList('it', leadIn)).toBeUndefined()
  })
})

describe('Italian definitions', () => {
  it.each([
    [
      'L’affumicatore è un apparecchio che calma le api.',
      'Che cosa si intende per «affumicatore»? un apparecchio che calma le api.'
    ],
    [
      'Per sciame si intende il gruppo di api che lascia l’alveare.',
      'Che cosa si intende per «sciame»? il gruppo di api che lascia l’alveare.'
    ],
    [
      'Si definisce melario la cassetta che si posa sull’arnia.',
      'Che cosa si intende per «melario»? la cassetta che si posa sull’arnia.'
    ],
    [
      'In apicoltura, un telaino è un rettangolo di legno che porta la cera.',
      'Che cosa si intende per «telaino»? un rettangolo di legno che porta la cera.'
    ],
    [
      'Il travaso consiste nel passare le api in un’altra arnia.',
      'In che cosa consiste «travaso»? nel passare le api in un’altra arnia.'
    ],
    ['Il velo serve a proteggere il viso.', 'A che cosa serve «velo»? a proteggere il viso.'],
    [
      'Il nome propoli si riferisce a una resina delle api.',
      'A che cosa si riferisce «nome propoli»? a una resina delle api.'
    ]
  ])('asks “%s”', async (text, card) => {
    expect(await askProse('it', text)).toBe(card)
  })

  it.each([
    'L’algoritmo è il seguente.',
    'Questo è un esempio dell’anno scorso.',
    'Ciò che conta è la pulizia dell’alveare.',
    'Se piove, la regina è la sola che resta.',
    'Importante è la temperatura della cassa.'
  ])('does not ask “%s”', async (text) => {
    expect(await askProse('it', text)).toBeUndefined()
  })
})

it.each([
  ['Vantaggi', 'Quali sono i vantaggi di «{}»?'],
  ['Effetti', 'Quali sono gli effetti di «{}»?'],
  ['Fasi', 'Quali sono le fasi di «{}»?'],
  ['Attenzione', undefined]
])('asks for the Italian label %s', (label, question) => {
  expect(languageOf('it').askLabel?.(label, 'X')).toBe(question)
})
