import {describe, expect, it} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {askList, askProse} from './ask.js'

describe('Dutch lead-ins', () => {
  it.each([
    ['Er zijn twee soorten wolken', 'Welke soorten wolken zijn er?'],
    ['Er zijn twee soorten van brood', 'Welke soorten van brood zijn er?'],
    ['Er zijn drie manieren', 'X — welke manieren zijn er?'],
    ['De voordelen van een haag zijn', 'Wat zijn de voordelen van een haag?'],
    ['Oorzaken van mist', 'Wat zijn de oorzaken van mist?'],
    ['De belangrijkste kenmerken zijn', 'X — wat zijn de belangrijkste kenmerken?'],
    ['De haag heeft de volgende voordelen', 'Welke voordelen heeft de haag?'],
    ['Een bijenkast bestaat uit', 'Waaruit bestaat een bijenkast?'],
    ['Het bestaat uit', 'X — waaruit bestaat het?'],
    ['De barometer wordt gebruikt om', 'Waarvoor wordt de barometer gebruikt?'],
    ['De cursus omvat', 'Wat omvat de cursus?']
  ])('asks “%s” as “%s”', (leadIn, question) => {
    expect(askList('nl', leadIn)).toBe(question)
  })

  it.each([
    'Bijvoorbeeld',
    'Dit ziet er zo uit',
    'Als de wind draait, omvat de vloot',
    'Klik op de volgende knoppen'
  ])('does not ask “%s”', (leadIn) => {
    expect(askList('nl', leadIn)).toBeUndefined()
  })
})

describe('Dutch definitions', () => {
  it.each([
    [
      'Een beroker is een apparaat dat bijen kalmeert.',
      'Wat wordt verstaan onder “beroker”? een apparaat dat bijen kalmeert.'
    ],
    [
      'Onder zwermen verstaat men het vertrek van een deel van het volk.',
      'Wat wordt verstaan onder “zwermen”? het vertrek van een deel van het volk.'
    ],
    [
      'In de imkerij is een raam een lijst van hout die was draagt.',
      'Wat wordt verstaan onder “raam”? een lijst van hout die was draagt.'
    ],
    [
      'De sluier dient om het gezicht te beschermen.',
      'Waarvoor dient “sluier”? om het gezicht te beschermen.'
    ],
    ['Het woord propolis betekent voor de stad.', 'Wat betekent “woord propolis”? voor de stad.'],
    [
      'Een volk bestaat uit een koningin en veel werksters.',
      'Waaruit bestaat “volk”? uit een koningin en veel werksters.'
    ]
  ])('asks “%s”', async (text, card) => {
    expect(await askProse('nl', text)).toBe(card)
  })

  it.each([
    'Dit is een voorbeeld van vorig jaar.',
    'Belangrijk is de temperatuur van de kast.',
    'Als het regent, is de koningin de laatste bij.'
  ])('does not ask “%s”', async (text) => {
    expect(await askProse('nl', text)).toBeUndefined()
  })
})

it.each([
  ['Voordelen', 'Wat zijn de voordelen van “{}”?'],
  ['Werking', 'Hoe werkt “{}”?'],
  ['Let op', undefined]
])('asks for the Dutch label %s', (label, question) => {
  expect(languageOf('nl').askLabel?.(label, 'X')).toBe(question)
})
