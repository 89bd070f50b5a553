import {
  about,
  actionForm,
  partialForm,
  type SentenceForm,
  sentenceForm,
  withPrepositions
} from './sentence-forms.js'
import {noObject} from './slavic-facts.js'

/** Sentences of Polish that say what a thing does, is called or depends on. */
export const polishFacts: ReadonlyArray<SentenceForm> = [
  sentenceForm(
    `${about} (?:nazywa się|nazywają się|nosi nazwę|noszą nazwę) (?<answer>[^,;:]{2,80})`,
    'Jak nazywa się {x}?'
  ),
  sentenceForm(
    '(?<x>(?:Główna |Podstawowa )?(?:złożoność|funkcja|przyczyna|zaleta|wada|idea|rola|jednostka|stolica|długość|prędkość) [^,;:()]{2,60}?) (?:wynosi|to|jest|polega na tym, że|polega na) (?<answer>.+)',
    'Jaka jest {x}?'
  ),
  sentenceForm(
    '(?<x>(?:Główny |Podstawowy )?(?:cel|skutek|wynik|koszt|wzór|rozmiar|okres) [^,;:()]{2,60}?) (?:wynosi|to|jest|polega na tym, że|polega na) (?<answer>.+)',
    'Jaki jest {x}?'
  ),
  sentenceForm(
    `${about} (?<verb>różni się|różnią się) od (?<y>[^,;:]{2,60}?),? (?<answer>tym, że .+)`,
    'Czym {verb} {x} od {y}?'
  ),
  sentenceForm(
    '(?<goal>Do (?<x>[^,;:]{3,70}?)) (?:używa się|stosuje się|wykorzystuje się) (?<answer>[^;:]+)',
    'Czego używa się {goal}?'
  ),
  partialForm(
    `${about},? \\(?(?:zwan|nazywan|znan)\\p{L}+ (?:też|także|również|jako) (?<answer>[^,;()]{2,50})[,)] .+`,
    '{x} — inna nazwa?'
  ),
  ...withPrepositions([
    ['zależy|zależą|pochodzi|pochodzą', 'od', 'Od czego {verb} {x}?'],
    ['opiera się|opierają się', 'na', 'Na czym {verb} {x}?'],
    ['należy|należą|prowadzi|prowadzą|odnosi się', 'do', 'Do czego {verb} {x}?'],
    ['dzieli się|dzielą się|wpływa|wpływają|wskazuje|wskazują', 'na', 'Na co {verb} {x}?'],
    ['odpowiada|odpowiadają', 'za', 'Za co {verb} {x}?'],
    [
      'znajduje się|znajdują się|leży|leżą|mieści się',
      '(?:w|we|na|między|pod|nad|za|przy)',
      'Gdzie {verb} {x}?'
    ],
    ['powstaje|powstają', '(?:z|ze)', 'Z czego {verb} {x}?']
  ]),
  actionForm(
    `${about} (?<verb>(?:może|mogą|musi|muszą) (?!być )\\p{L}+ć) ${noObject}(?<answer>.+)`,
    'Co {verb} {x}?'
  ),
  actionForm(
    `${about} (?:także |również )?(?<verb>\\p{Ll}{2,}(?:uje|ują)|tłoczy|przenosi|przenoszą|wiąże|stanowi|zwalcza|zwalczają|wyznacza|wyznaczają|zaopatruje|odkrył|odkryła|założył|podpisał|umożliwia|umożliwiają|zapewnia|zapewniają|zawiera|zawierają|przechowuje|przechowują|wykorzystuje|wykorzystują|powoduje|powodują|zapobiega|gwarantuje|gwarantują|określa|określają|opisuje|opisują|bada|badają|reguluje|regulują|kontroluje|kontrolują|zwraca|zwracają|tworzy|tworzą|chroni|chronią|zmniejsza|zmniejszają|zwiększa|zwiększają|obejmuje|obejmują|pokazuje|pokazują|wykonuje|wykonują|ma|mają|otrzymuje|otrzymują|porównuje|usuwa|usuwają|dodaje|znajduje|sortuje|dzieli|łączy|łączą|przekazuje|wysyła|wysyłają|filtruje|ustala|wspiera) ${noObject}(?<answer>.+)`,
    'Co {verb} {x}?'
  )
]
