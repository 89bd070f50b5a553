import {describe, expect, it} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {askList, askProse} from './ask.js'

describe('Polish lead-ins', () => {
  it.each([
    ['Istnieją dwa rodzaje chmur', 'Jakie są rodzaje chmur?'],
    ['Wyróżniamy pięć typów chleba', 'Jakie są typy chleba?'],
    ['Są trzy sposoby', 'X — jakie są sposoby?'],
    ['Zalety żywopłotu', 'Jakie są zalety żywopłotu?'],
    ['Główne przyczyny mgły to', 'Jakie są główne przyczyny mgły?'],
    ['Najważniejsze zalety', 'X — jakie są najważniejsze zalety?'],
    ['Ul składa się z', 'Ul — z czego się składa?'],
    ['Składają się z', 'X — z czego się składają?'],
    ['Żagiel ma następujące części', 'Żagiel — jakie części ma?'],
    ['Do drzew iglastych należą', 'Co należy do drzew iglastych?'],
    ['Kurs obejmuje', 'Kurs — co obejmuje?']
  ])('asks “%s” as “%s”', (leadIn, question) => {
    expect(askList('pl', leadIn)).toBe(question)
  })

  it.each([
    'Na przykład',
    'Wygląda to tak',
    'Jeśli wiatr się zmienia, flota obejmuje',
    'Kliknij następujące przyciski'
  ])('does not ask “%s”', (leadIn) => {
    expect(askList('pl', leadIn)).toBeUndefined()
  })
})

describe('Polish definitions', () => {
  it.each([
    [
      'Podkurzacz to przyrząd, który uspokaja pszczoły.',
      'Co to jest „Podkurzacz”? przyrząd, który uspokaja pszczoły.'
    ],
    [
      'Propolis — żywica, którą pszczoły zatykają szpary.',
      'Co to jest „Propolis”? żywica, którą pszczoły zatykają szpary.'
    ],
    [
      'Rojenie polega na odejściu części pszczół z ula.',
      'Na czym polega „Rojenie”? na odejściu części pszczół z ula.'
    ],
    ['Siatka służy do ochrony twarzy.', 'Do czego służy „Siatka”? do ochrony twarzy.'],
    ['Słowo propolis oznacza przed miastem.', 'Co oznacza „Słowo propolis”? przed miastem.'],
    [
      'Rodzina składa się z królowej i wielu robotnic.',
      'Z czego składa się „Rodzina”? z królowej i wielu robotnic.'
    ]
  ])('asks “%s”', async (text, card) => {
    expect(await askProse('pl', text)).toBe(card)
  })

  it.each([
    'To przykład z zeszłego roku.',
    'Jeśli pada, królowa to ostatnia pszczoła.',
    'Ważne to czystość ula.'
  ])('does not ask “%s”', async (text) => {
    expect(await askProse('pl', text)).toBeUndefined()
  })
})

it.each([
  ['Zalety', '{} — jakie są zalety?'],
  ['Budowa', 'Z czego składa się „{}”?'],
  ['Uwaga', undefined]
])('asks for the Polish label %s', (label, question) => {
  expect(languageOf('pl').askLabel?.(label, 'X')).toBe(question)
})
