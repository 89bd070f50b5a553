import {describe, expect, it} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {askList, askProse} from './ask.js'

/** French puts hard spaces before its marks; the tests below are written with plain ones. */
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

describe('French lead-ins', () => {
  it.each([
    ['Il existe deux types de nuages', 'Quels types de nuages existe-t-il ?'],
    ['Il existe plusieurs formes', 'X — quelles formes existe-t-il ?'],
    ['Il y a trois étapes', 'X — quelles étapes y a-t-il ?'],
    ['On distingue deux sortes de pain', 'Quelles sortes de pain distingue-t-on ?'],
    ['Les avantages d’une haie sont', 'Quels sont les avantages d’une haie ?'],
    [
      'Les principales causes du brouillard sont',
      'Quelles sont les principales causes du brouillard ?'
    ],
    ['Avantages des haies', 'Quels sont les avantages des haies ?'],
    ['Types de pain', 'Quels sont les types de pain ?'],
    ['Ses avantages sont', 'X — quels sont ses avantages ?'],
    ['La ruche se compose de', 'De quoi se compose la ruche ?'],
    ['Le gréement est constitué des éléments suivants', 'De quoi est constitué le gréement ?'],
    ['Elle est composée de', 'X — de quoi est-ce qu’elle est composée ?'],
    ['Ils comprennent', 'X — qu’est-ce qu’ils comprennent ?'],
    ['L’examen comprend', 'Que comprend l’examen ?'],
    ['La trousse inclut', 'Qu’inclut la trousse ?'],
    ['La haie présente plusieurs avantages', 'Quels avantages présente la haie ?'],
    ['Le capitaine a différentes missions', 'Quelles missions a le capitaine ?'],
    ['Les roches se divisent en', 'Comment se divisent les roches ?'],
    ['Le baromètre permet de', 'Que permet de faire le baromètre ?'],
    ['La durée dépend de', 'De quoi dépend la durée ?'],
    ['Le safran sert à', 'À quoi sert le safran ?'],
    ['Le pain repose sur', 'Sur quoi repose le pain ?'],
    ['Le capitaine doit', 'Que doit faire le capitaine ?']
  ])('asks “%s” as “%s”', (leadIn, question) => {
    expect(plain(askList('fr', leadIn))).toBe(question)
  })

  it.each([
    'Par exemple',
    'Voici un exemple',
    'Si le vent tourne, la flotte comprend',
    'Utilisez les nœuds suivants',
    'Cela donne',
    'Ouvrez la fenêtre et cliquez sur',
    'On a donc'
  ])('does not ask “%s”', (leadIn) => {
    expect(askList('fr', leadIn)).toBeUndefined()
  })
})

describe('French definitions', () => {
  it.each([
    [
      'Un enfumoir est un appareil qui calme les abeilles.',
      'Qu’entend-on par « enfumoir » ? un appareil qui calme les abeilles.'
    ],
    [
      'L’essaim est l’ensemble des abeilles qui quittent la ruche.',
      'Qu’entend-on par « essaim » ? l’ensemble des abeilles qui quittent la ruche.'
    ],
    [
      'On appelle hausse la caisse que l’on pose sur la ruche.',
      'Qu’entend-on par « hausse » ? la caisse que l’on pose sur la ruche.'
    ],
    [
      'En apiculture, un cadre est un rectangle de bois qui porte la cire.',
      'Qu’entend-on par « cadre » ? un rectangle de bois qui porte la cire.'
    ],
    [
      'La propolis désigne une résine que les abeilles récoltent.',
      'Que désigne « propolis » ? une résine que les abeilles récoltent.'
    ],
    ['Le voile sert à protéger le visage.', 'À quoi sert « voile » ? à protéger le visage.'],
    [
      'Une colonie se compose d’une reine et de nombreuses ouvrières.',
      'De quoi se compose « colonie » ? une reine et de nombreuses ouvrières.'
    ]
  ])('asks “%s”', async (text, card) => {
    expect(plain(await askProse('fr', text))).toBe(card)
  })

  it.each([
    'L’algorithme est le suivant.',
    'C’est un exemple de l’an dernier.',
    'Ce qui compte est la propreté de la ruche.',
    'S’il pleut, la reine est la seule qui reste.',
    'Important est le climat de la ruche.'
  ])('does not ask “%s”', async (text) => {
    expect(await askProse('fr', text)).toBeUndefined()
  })
})

it.each([
  ['Avantages', 'Quels sont les avantages de « {} » ?'],
  ['Étapes', 'Quelles sont les étapes de « {} » ?'],
  ['Origine', 'Quelle est l’origine de « {} » ?'],
  ['Attention', undefined]
])('asks for the French label %s', (label, question) => {
  expect(plain(languageOf('fr').askLabel?.(label, 'X'))).toBe(question)
})

it.each([
  ['Les causes', true],
  ['Composants principaux', true],
  ['Alors', false],
  ['Processus', false],
  ['La cause', false]
])('knows whether %s is plural', (term, isPlural) => {
  expect(languageOf('fr').isPlural(term)).toBe(isPlural)
})
