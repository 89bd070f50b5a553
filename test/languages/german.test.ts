import {describe, expect, it} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {askList, askProse} from './ask.js'

describe('German lead-ins', () => {
  it.each([
    ['Es gibt zwei Arten von Gletschern', 'Welche Arten von Gletschern gibt es?'],
    ['Es gibt drei große Gruppen von Pilzen', 'Welche großen Gruppen von Pilzen gibt es?'],
    ['Es gibt folgende Formen', 'X — welche Formen gibt es?'],
    [
      'Es gibt mehrere Möglichkeiten, einen Teig zu lockern',
      'Welche Möglichkeiten gibt es, einen Teig zu lockern?'
    ],
    [
      'Um einen Teig zu lockern, gibt es 3 Verfahren',
      'Welche Verfahren gibt es, um einen Teig zu lockern?'
    ],
    ['Bei Segelbooten gibt es zwei Bauweisen', 'Welche Bauweisen gibt es bei Segelbooten?'],
    [
      'Für einen guten Sauerteig braucht man nur wenige Zutaten',
      'Welche Zutaten braucht man für einen guten Sauerteig?'
    ],
    ['Die Vorteile einer Hecke sind', 'Was sind die Vorteile einer Hecke?'],
    ['Vorteile von Hecken', 'Was sind die Vorteile von Hecken?'],
    ['Folgen der Überdüngung sind unter anderem', 'Was sind die Folgen der Überdüngung?'],
    ['Arten von Nebel', 'Welche Arten von Nebel gibt es?'],
    ['Die Vorteile sind', 'X — was sind die Vorteile?'],
    ['Die wichtigsten Merkmale', 'X — was sind die wichtigsten Merkmale?'],
    ['Das Rigg besteht aus', 'Woraus besteht das Rigg?'],
    ['Ein Vulkan besteht aus folgenden Teilen', 'Woraus besteht ein Vulkan?'],
    ['Sie bestehen aus', 'X — woraus bestehen sie?'],
    ['Die Hecke hat folgende Vorteile', 'Welche Vorteile hat die Hecke?'],
    ['Ein Kapitän hat verschiedene Aufgaben', 'Welche Aufgaben hat ein Kapitän?'],
    ['Die Prüfung umfasst', 'Was umfasst die Prüfung?'],
    ['Gesteine lassen sich in drei Gruppen einteilen', 'Wie lassen sich Gesteine einteilen?'],
    ['Wolken werden unterteilt in', 'Wie werden Wolken unterteilt?'],
    ['Zu den Nadelbäumen gehören', 'Was gehört zu den Nadelbäumen?'],
    ['Bei Winden unterscheidet man', 'Was unterscheidet man bei Winden?'],
    ['Nebel entsteht durch', 'Wodurch entsteht Nebel?'],
    ['Die Fahrtzeit hängt ab von', 'Wovon hängt die Fahrtzeit ab?'],
    [
      'Von unten nach oben unterscheidet man fünf Stufen',
      'Welche Stufen unterscheidet man von unten nach oben?'
    ],
    ['Der Wind trägt drei Namen', 'Welche Namen trägt der Wind?'],
    [
      'Auf dem Weg zur Küste trägt der Wind drei Namen',
      'Welche Namen trägt der Wind auf dem Weg zur Küste?'
    ],
    [
      'Auf jedem Schiff können folgende Segel gesetzt werden',
      'Welche Segel können auf jedem Schiff gesetzt werden?'
    ]
  ])('asks “%s” as “%s”', (leadIn, question) => {
    expect(askList('de', leadIn)).toBe(question)
  })

  it.each([
    'Beispiel',
    'Das sieht dann so aus',
    'Wenn der Wind dreht, besteht die Flotte aus',
    'Öffne das Fenster und klicke auf',
    'Dazu die folgenden Schritte befolgen',
    'Damit bietet',
    'Der Wind treibt die Boote',
    'Man sieht hier gut'
  ])('does not ask “%s”', (leadIn) => {
    expect(askList('de', leadIn)).toBeUndefined()
  })
})

describe('German definitions', () => {
  it.each([
    [
      'Ein Smoker ist ein Gerät, das Bienen mit Rauch beruhigt.',
      'Was versteht man unter „Smoker“? ein Gerät, das Bienen mit Rauch beruhigt.'
    ],
    [
      'Unter Propolis versteht man ein Harz der Bienen.',
      'Was versteht man unter „Propolis“? ein Harz der Bienen.'
    ],
    [
      'Als Zarge bezeichnet man das Gehäuse eines Bienenstocks.',
      'Was versteht man unter „Zarge“? das Gehäuse eines Bienenstocks.'
    ],
    [
      'In der Imkerei ist eine Wabe ein Gebilde aus Wachs.',
      'Was versteht man unter „Wabe“? ein Gebilde aus Wachs.'
    ],
    [
      'Propolis bezeichnet ein Harz, mit dem Bienen Ritzen abdichten.',
      'Was bezeichnet „Propolis“? ein Harz, mit dem Bienen Ritzen abdichten.'
    ],
    [
      'Die Abkürzung AFB steht für Amerikanische Faulbrut.',
      'Wofür steht „Abkürzung AFB“? Amerikanische Faulbrut.'
    ],
    [
      'Ein Bienenvolk besteht aus einer Königin und vielen Arbeiterinnen.',
      'Woraus besteht „Bienenvolk“? einer Königin und vielen Arbeiterinnen.'
    ],
    [
      'Der Wabenhonig wird verwendet, um Kuchen zu süßen.',
      'Wofür wird „Wabenhonig“ verwendet? um Kuchen zu süßen.'
    ]
  ])('asks “%s”', async (text, card) => {
    expect(await askProse('de', text)).toBe(card)
  })

  it.each([
    'Hier ist ein Beispiel aus dem letzten Jahr.',
    'Das ist eine Frage der Zeit.',
    'Wichtig ist die Sauberkeit der Waben.',
    'Wenn es regnet, ist die Königin im Stock.'
  ])('does not ask “%s”', async (text) => {
    expect(await askProse('de', text)).toBeUndefined()
  })
})

it.each([
  ['Hauptmerkmale', true],
  ['Wichtige Bestandteile', true],
  ['Wirkungen', true],
  ['Der Wind', false],
  ['Das sieht so aus', false]
])('knows whether %s is plural', (term, isPlural) => {
  expect(languageOf('de').isPlural(term)).toBe(isPlural)
})

it.each([
  ['Vorteile', 'Was sind die Vorteile von „{}“?'],
  ['Arten', 'Welche Arten von „{}“ gibt es?'],
  ['Funktionsweise', 'Wie funktioniert „{}“?'],
  ['Übrigens', undefined]
])('asks for the German label %s', (label, question) => {
  expect(languageOf('de').askLabel?.(label, 'X')).toBe(question)
})
