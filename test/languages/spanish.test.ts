import {describe, expect, it} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {askList, askProse} from './ask.js'

describe('Spanish lead-ins', () => {
  it.each([
    ['Existen dos tipos de nubes', '¿Qué tipos de nubes existen?'],
    ['Hay tres clases', 'X — ¿qué clases hay?'],
    ['Podemos distinguir dos tipos de velas', '¿Qué tipos de velas hay?'],
    [
      'Para hacer un pan sencillo en casa se necesitan estos ingredientes básicos',
      '¿Qué ingredientes básicos se necesitan para hacer un pan sencillo en casa?'
    ],
    ['Según su forma, se distinguen varios tipos', '¿Qué tipos se distinguen según su forma?'],
    ['Las ventajas de un seto son', '¿Cuáles son las ventajas de un seto?'],
    ['Ventajas de los setos', '¿Cuáles son las ventajas de los setos?'],
    ['Síntomas del resfriado', '¿Cuáles son los síntomas del resfriado?'],
    ['Tipos de pan', '¿Qué tipos de pan hay?'],
    ['Las ventajas son las siguientes', 'X — ¿cuáles son las ventajas?'],
    ['Sus principales características son', 'X — ¿cuáles son sus principales características?'],
    ['El molino consta de', '¿De qué elementos consta el molino?'],
    ['Una colmena consta de las siguientes partes', '¿De qué partes consta una colmena?'],
    ['La colmena está formada por', '¿Por qué elementos está formada la colmena?'],
    ['Se compone de', 'X — ¿de qué elementos se compone?'],
    ['El seto tiene las siguientes ventajas', '¿Qué ventajas tiene el seto?'],
    ['Presenta varias desventajas', 'X — ¿qué desventajas presenta?'],
    ['Las rocas se clasifican en', '¿Cómo se clasifican las rocas?'],
    ['Los vientos pueden ser', '¿De qué tipo pueden ser los vientos?'],
    ['La duración depende de', '¿De qué depende la duración?'],
    ['El barómetro sirve para', '¿Para qué sirve el barómetro?'],
    ['El curso incluye', '¿Qué incluye el curso?'],
    ['Permiten', 'X — ¿qué permiten?']
  ])('asks “%s” as “%s”', (leadIn, question) => {
    expect(askList('es', leadIn)).toBe(question)
  })

  it.each([
    'Por ejemplo',
    'Veamos un ejemplo',
    'Si el viento cambia, la flota incluye',
    'Usa los siguientes nudos',
    'Se ve de esta manera',
    'Abre la ventana y pulsa',
    'Entonces tenemos que'
  ])('does not ask “%s”', (leadIn) => {
    expect(askList('es', leadIn)).toBeUndefined()
  })
})

describe('Spanish definitions', () => {
  it.each([
    [
      'El ahumador es un aparato que calma a las abejas con humo.',
      '¿Qué se entiende por «ahumador»? un aparato que calma a las abejas con humo.'
    ],
    [
      'Se entiende por ciclo del agua el conjunto de cambios del agua en la naturaleza.',
      '¿Qué se entiende por «ciclo del agua»? el conjunto de cambios del agua en la naturaleza.'
    ],
    [
      'Se denomina enjambre al grupo de abejas que abandona la colmena.',
      '¿Qué se entiende por «enjambre»? grupo de abejas que abandona la colmena.'
    ],
    [
      'En apicultura, una alza es una caja que se añade a la colmena.',
      '¿Qué se entiende por «alza»? una caja que se añade a la colmena.'
    ],
    [
      'El trasiego consiste en pasar las abejas a otra colmena.',
      '¿En qué consiste «trasiego»? pasar las abejas a otra colmena.'
    ],
    [
      'El velo sirve para proteger la cara del apicultor.',
      '¿Para qué sirve «velo»? proteger la cara del apicultor.'
    ],
    [
      'El término propóleo significa delante de la ciudad.',
      '¿Qué significa «término propóleo»? delante de la ciudad.'
    ]
  ])('asks “%s”', async (text, card) => {
    expect(await askProse('es', text)).toBe(card)
  })

  it.each([
    'El algoritmo es el siguiente.',
    'Este es un ejemplo del año pasado.',
    'Lo que importa es la limpieza de la colmena.',
    'Si llueve, la reina es la única que queda.',
    'Importante es la temperatura de la caja.'
  ])('does not ask “%s”', async (text) => {
    expect(await askProse('es', text)).toBeUndefined()
  })
})

it.each([
  ['Ventajas', '¿Cuáles son las ventajas de «{}»?'],
  ['Tipos', '¿Qué tipos hay de «{}»?'],
  ['Objetivo', '¿Cuál es el objetivo de «{}»?'],
  ['Recuerda', undefined]
])('asks for the Spanish label %s', (label, question) => {
  expect(languageOf('es').askLabel?.(label, 'X')).toBe(question)
})

it.each([
  ['Componentes principales', true],
  ['Las causas', true],
  ['Veamos', false],
  ['Además', false],
  ['Análisis', false],
  ['El molino', false]
])('knows whether %s is plural', (term, isPlural) => {
  expect(languageOf('es').isPlural(term)).toBe(isPlural)
})
