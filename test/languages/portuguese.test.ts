import {describe, expect, it} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {askList, askProse} from './ask.js'

describe('Portuguese lead-ins', () => {
  it.each([
    ['Existem dois tipos de nuvens', 'Quais tipos de nuvens existem?'],
    ['Há três classes', 'X — quais classes existem?'],
    ['As vantagens de uma sebe são', 'Quais são as vantagens de uma sebe?'],
    ['Sintomas da gripe', 'Quais são os sintomas da gripe?'],
    ['Tipos de pão', 'Quais tipos de pão existem?'],
    ['As vantagens são as seguintes', 'X — quais são as vantagens?'],
    ['A colmeia é formada por', 'De que a colmeia é formada?'],
    ['A sebe tem as seguintes vantagens', 'Quais vantagens a sebe tem?'],
    ['Apresenta várias desvantagens', 'X — quais desvantagens apresenta?'],
    ['As rochas se dividem em', 'Como as rochas se dividem?'],
    ['As rochas classificam-se em', 'Como as rochas se classificam?'],
    ['A duração depende de', 'De que a duração depende?'],
    ['O barômetro serve para', 'Para que o barômetro serve?'],
    ['O curso inclui', 'O que o curso inclui?'],
    ['Permitem', 'X — o que permitem?'],
    ['O Barroco caracteriza-se por', 'O que caracteriza o Barroco?']
  ])('asks “%s” as “%s”', (leadIn, question) => {
    expect(askList('pt', leadIn)).toBe(question)
  })

  it.each([
    'Por exemplo',
    'Vejamos um exemplo',
    'Se o vento muda, a frota inclui',
    'Use os seguintes nós',
    'Fica assim',
    'Abra a janela e clique em'
  ])('does not ask “%s”', (leadIn) => {
    expect(askList('pt', leadIn)).toBeUndefined()
  })
})

describe('Portuguese definitions', () => {
  it.each([
    [
      'O fumigador é um aparelho que acalma as abelhas.',
      'O que se entende por “fumigador”? um aparelho que acalma as abelhas.'
    ],
    [
      'Entende-se por ciclo da água o conjunto de mudanças da água.',
      'O que se entende por “ciclo da água”? o conjunto de mudanças da água.'
    ],
    [
      'Chama-se enxame ao grupo de abelhas que deixa a colmeia.',
      'O que se entende por “enxame”? grupo de abelhas que deixa a colmeia.'
    ],
    [
      'Na apicultura, a melgueira é uma caixa que se põe sobre a colmeia.',
      'O que se entende por “melgueira”? uma caixa que se põe sobre a colmeia.'
    ],
    [
      'A transferência consiste em passar as abelhas para outra caixa.',
      'Em que consiste “transferência”? em passar as abelhas para outra caixa.'
    ],
    ['O véu serve para proteger o rosto.', 'Para que serve “véu”? proteger o rosto.'],
    [
      'O nome própolis refere-se a uma resina das abelhas.',
      'A que se refere “nome própolis”? a uma resina das abelhas.'
    ]
  ])('asks “%s”', async (text, card) => {
    expect(await askProse('pt', text)).toBe(card)
  })

  it.each([
    'O algoritmo é o seguinte.',
    'Este é um exemplo do ano passado.',
    'O que importa é a limpeza da colmeia.',
    'Se chove, a rainha é a única que fica.',
    'Importante é a temperatura da caixa.'
  ])('does not ask “%s”', async (text) => {
    expect(await askProse('pt', text)).toBeUndefined()
  })
})

it.each([
  ['Vantagens', 'Quais são as vantagens de “{}”?'],
  ['Tipos', 'Quais tipos de “{}” existem?'],
  ['Origem', 'Qual é a origem de “{}”?'],
  ['Atenção', undefined]
])('asks for the Portuguese label %s', (label, question) => {
  expect(languageOf('pt-BR').askLabel?.(label, 'X')).toBe(question)
})

it.each([
  ['Componentes principais', true],
  ['As causas', true],
  ['Vejamos', false],
  ['Depois', false],
  ['O moinho', false]
])('knows whether %s is plural', (term, isPlural) => {
  expect(languageOf('pt').isPlural(term)).toBe(isPlural)
})
