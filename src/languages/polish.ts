import {defineLanguage, definingVerb, wordSet} from './language.js'
import {askByForms, type LeadIn, leadIn} from './lead-ins.js'
import {polishFacts} from './polish-facts.js'
import {polishReasons} from './slavic-facts.js'
import {askByLabels} from './term-questions.js'

/** A quoted term stays in the nominative, whatever the verb. */
const definition = 'Co to jest „{}”?'

/** Nouns that announce a list: after 1–4, as the question says them, and after 5 and more. */
const nouns = [
  ['rodzaje', 'rodzajów'],
  ['typy', 'typów'],
  ['formy', 'form'],
  ['grupy', 'grup'],
  ['klasy', 'klas'],
  ['kategorie', 'kategorii'],
  ['odmiany', 'odmian'],
  ['sposoby', 'sposobów'],
  ['metody', 'metod'],
  ['techniki', 'technik'],
  ['strategie', 'strategii'],
  ['modele', 'modeli'],
  ['etapy', 'etapów'],
  ['fazy', 'faz'],
  ['kroki', 'kroków'],
  ['poziomy', 'poziomów'],
  ['warstwy', 'warstw'],
  ['stany', 'stanów'],
  ['części', 'części'],
  ['elementy', 'elementów'],
  ['składniki', 'składników'],
  ['komponenty', 'komponentów'],
  ['cechy', 'cech'],
  ['właściwości', 'właściwości'],
  ['zalety', 'zalet'],
  ['wady', 'wad'],
  ['ograniczenia', 'ograniczeń'],
  ['przyczyny', 'przyczyn'],
  ['powody', 'powodów'],
  ['skutki', 'skutków'],
  ['konsekwencje', 'konsekwencji'],
  ['objawy', 'objawów'],
  ['powikłania', 'powikłań'],
  ['czynniki', 'czynników'],
  ['czynniki ryzyka', 'czynników ryzyka'],
  ['warunki', 'warunków'],
  ['wymagania', 'wymagań'],
  ['kryteria', 'kryteriów'],
  ['zasady', 'zasad'],
  ['reguły', 'reguł'],
  ['prawa', 'praw'],
  ['funkcje', 'funkcji'],
  ['zadania', 'zadań'],
  ['cele', 'celów'],
  ['role', 'ról'],
  ['operacje', 'operacji'],
  ['źródła', 'źródeł'],
  ['różnice', 'różnic'],
  ['podobieństwa', 'podobieństw'],
  ['zastosowania', 'zastosowań'],
  ['przykłady', 'przykładów']
] as const
const plurals = nouns.map(([plural]) => plural).join('|')

const count =
  '(?:(?:dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|\\d{1,2}|kilka|wiele|różne|następujące|następujących|różnych|także|m.in.) )*'
const adjective = '(?:\\p{L}+(?:e|ych|ich) )?'
const existing = '(?:istnieją|istnieje|są|wyróżniamy|wyróżnia się|rozróżniamy|rozróżnia się|mamy)'
const following = '(?: (?:następujące|to|są następujące|m.in.|między innymi))?'

const counted = nouns.flatMap(([plural, many]): LeadIn[] => [
  leadIn(
    `${existing} ${count}${adjective}(?:${plural}|${many}) (?<rest>.+)`,
    `Jakie są ${plural} {rest}?`
  ),
  leadIn(`${existing} ${count}${adjective}(?:${plural}|${many})`, `{} — jakie są ${plural}?`),
  leadIn(
    `(?<x>.+?) (?<verb>ma|mają|posiada|posiadają|pełni|pełnią|spełnia|spełniają) ${count}${adjective}(?:${plural}|${many})`,
    `{x} — jakie ${plural} {verb}?`
  )
])

const tails: ReadonlyArray<readonly [asks: string, verbs: string, after?: string]> = [
  ['Z czego się', 'składa|składają', ' się z'],
  ['Z czego', 'zbudowany jest|zbudowana jest', ' z'],
  ['Na co się', 'dzieli|dzielą', ' się na'],
  ['Na co', 'dzielimy|wpływa|wpływają', ' na'],
  ['Od czego', 'zależy|zależą', ' od'],
  ['Do czego', 'służy|służą|prowadzi|prowadzą', ' do'],
  ['Na czym się', 'opiera|opierają', ' się na'],
  ['Na czym', 'polega|polegają', ' na'],
  ['Czym się', 'charakteryzuje|charakteryzują|zajmuje|zajmują|różni|różnią', ' się'],
  [
    'Co',
    'obejmuje|obejmują|zawiera|zawierają|umożliwia|umożliwiają|wymaga|wymagają|zapewnia|zapewniają|powoduje|powodują|określa|określają|opisuje|opisują|oferuje|oferują|wykorzystuje|wykorzystują'
  ]
]

const forms = [
  ...counted,
  leadIn(`(?<place>do .+?) (?:należą|należy|zaliczamy|zalicza się)`, 'Co należy {place}?'),
  leadIn(
    `(?<many>(?:główne |podstawowe |najważniejsze )?(?:${plurals}) .+?)${following}`,
    'Jakie są {many}?'
  ),
  leadIn(
    `(?<many>(?:główne|podstawowe|najważniejsze|jego|jej|ich) (?:${plurals}))${following}`,
    '{} — jakie są {many}?'
  ),
  // Without articles nobody can tell a name from a noun at the start: it stays there, and large.
  ...tails.flatMap(([asks, verbs, after = '']) => [
    leadIn(
      `(?:(?:on|ona|ono|oni|one) )?(?<verb>${verbs})${after}${following}`,
      `{} — ${asks.toLowerCase()} {verb}?`
    ),
    leadIn(`(?<x>.+?) (?<verb>${verbs})${after}${following}`, `{x} — ${asks.toLowerCase()} {verb}?`)
  ])
]

const words = {
  frame: /^W\s+(?:\p{Ll}+\s+){0,2}?\p{Ll}+(?:ice|yce|ii|ce|kach)(?:,\s+|\s+)/u,
  pronouns: wordSet(
    'on|ona|ono|oni|one|to|ten|ta|te|ci|tego|tej|tych|taki|taka|takie|jego|jej|ich|my|wy|ja|ty|kto|co|który|która|które|wszystkie|wszyscy|wszystko|każdy|każda|każde|oba|obie|niektóre|wiele|inny|inna|inne|pozostałe|sam|sama|tu|tutaj|tam|tak|dlatego|ostatni|ostatnia|pierwszy|pierwsza|drugi|druga|jeden z|jedna z'
  ),
  nonTerms: wordSet(
    'jeśli|jeżeli|gdy|kiedy|ponieważ|bo|żeby|aby|choć|chociaż|w|we|na|z|ze|do|od|po|o|u|za|pod|nad|przy|przed|przez|dla|bez|między|podczas|według|oprócz|zamiast|dzięki|i|oraz|lub|albo|a|ale|więc|czyli|nie|tak|też|także|tylko|nawet|już|jeszcze|bardzo|zawsze|nigdy|często|zwykle|potem|następnie|najpierw|wreszcie|jednak|np.|np|ważne|uwaga|patrz|zob.|kliknij|otwórz|wybierz|utwórz|dodaj|zainstaluj|uruchom|sprawdź|użyj|pamiętaj|można|należy|trzeba|jest|są|był|była|było|będzie|gdzie|skąd|dlaczego|jak|jaki|jaka|jakie|ile|czym|tzn.|tj.|m.in.'
  ),
  clauseWords: wordSet(
    'jest|są|był|była|było|będzie|może|mogą|musi|muszą|ma|mają|który|która|które|że|jeśli|gdy|kiedy|ponieważ|nie|się|to'
  ),
  labels: wordSet(
    'definicja|def|def.|pojęcie|znaczenie|opis|wyjaśnienie|istota|idea|przykład|przykłady|np|np.|kontrprzykład|uwaga|uwagi|notatka|ważne|zapamiętaj|wskazówka|wskazówki|ciekawostka|ciekawostki|zaleta|zalety|wada|wady|zalety i wady|plusy|minusy|ograniczenia|ryzyko|mocne strony|słabe strony|cel|cele|zadanie|zadania|funkcja|funkcje|rola|działanie|zasada działania|jak działa|zastosowanie|zastosowania|użycie|przyczyna|przyczyny|powód|powody|źródło|pochodzenie|geneza|skutek|skutki|konsekwencje|efekt|efekty|skutki uboczne|wpływ|objaw|objawy|diagnostyka|rozpoznanie|leczenie|rokowanie|profilaktyka|powikłania|epidemiologia|etiologia|klasyfikacja|podział|czynniki ryzyka|wskazania|przeciwwskazania|cecha|cechy|właściwość|właściwości|elementy|składniki|skład|budowa|struktura|części|rodzaj|rodzaje|typ|typy|formy|etapy|fazy|kroki|proces|algorytm|metoda|metody|sposób|sposoby|wzór|wzory|obliczenia|jednostka|jednostki|symbol|wartość|rozmiar|dowód|twierdzenie|warunek|warunki|wymagania|zasada|zasady|reguły|prawo|prawa|wynik|wyniki|wniosek|wnioski|problem|problemy|rozwiązanie|rozwiązania|pytanie|odpowiedź|różnica|różnice|podobieństwa|porównanie|synonim|synonimy|antonim|etymologia|kontekst|kontekst historyczny|historia|data|daty|okres|czas trwania|miejsce|położenie|występowanie|autor|autorzy|dzieła|gatunek|temat|motywy|bohaterowie|styl|przedstawiciele|koszt|cena|składnia|parametry|wejście|wyjście|złożoność|podsumowanie|szczegóły|kto|co|co to|jak|kiedy|dlaczego'
  ),
  genericHeadings: wordSet(
    'wprowadzenie|wstęp|streszczenie|podsumowanie|przegląd|informacje ogólne|ogólne|podstawy|podstawowe pojęcia|pojęcia|definicja|definicje|terminologia|słownik|słowniczek|opis|wyjaśnienie|przykład|przykłady|notatki|wykład|uwagi|treść|zawartość|teoria|praktyka|charakterystyka|cechy|właściwości|zalety|wady|zalety i wady|ograniczenia|rodzaje|typy|formy|podział|klasyfikacja|cel|cele|zasada działania|działanie|jak działa|funkcja|funkcje|budowa|struktura|części|elementy|składniki|przyczyny|skutki|przyczyny i skutki|objawy|diagnostyka|leczenie|rokowanie|profilaktyka|powikłania|etiologia|epidemiologia|czynniki ryzyka|historia|geneza|kontekst|kontekst historyczny|rozwój|znaczenie|zastosowanie|zastosowania|proces|kroki|etapy|fazy|metoda|metody|metodologia|wymagania|warunki|zasady|reguły|prawa|wzory|obliczenia|dowód|porównanie|różnice|podobieństwa|problemy|rozwiązania|wyniki|dyskusja|wnioski|zakończenie|analiza|ważne|najważniejsze|kluczowe pojęcia|wskazówki|szczegóły|ciekawostki|inne|różne|pozostałe|dodatkowe informacje|faq|składnia|konfiguracja|architektura|implementacja|złożoność|co to jest|jak|dlaczego|kiedy|gdzie'
  ),
  skippedHeadings: wordSet(
    'źródła|źródło|bibliografia|literatura|przypisy|odnośniki|linki|link|linki zewnętrzne|przydatne linki|zobacz też|zobacz także|czytaj więcej|materiały|materiały dodatkowe|zasoby|powiązane|powiązane notatki|powiązane tematy|spis treści|indeks|nawigacja|załącznik|załączniki|ćwiczenia|zadania domowe|zadanie domowe|praca domowa|pytania|pytania otwarte|quiz|do zrobienia|todo|wideo|licencja|autor|autorzy|podziękowania|historia zmian|instalacja|następne kroki'
  ),
  listNouns: wordSet(plurals),
  emphasis: wordSet(
    'nie|nigdy|zawsze|tylko|jedynie|wszystkie|wszystko|każdy|każda|każde|żaden|żadna|bardzo|bardziej|mniej|więcej|najbardziej|musi|muszą|może|mogą|nie może|należy|trzeba|i|lub|albo|ale|a|także|też|oba|obie|jeden|jedna|dwa|dwie|trzy|pierwszy|drugi|przed|po|z|bez|ten sam|taki sam|inny|inna|różne|ważne|uwaga|nowy|nowa|dokładnie|co najmniej|co najwyżej|minimum|maksimum|jest|są|jeśli|to|więc|od razu|razem|osobno|dodatni|ujemny|duży|mały|wysoki|niski'
  ),
  clauseEnd: /[;:]\s|,\s+(?:ale|a|jednak|ponieważ|dlatego|przy\s+czym|gdzie|więc)\s/u
}

/** Polish. */
export const polish = defineLanguage('pl', definition, {
  ...words,
  facts: polishFacts,
  reasons: polishReasons,
  abbreviation: 'Co oznacza skrót {}?',
  difference: 'Czym różnią się „{}” i „{}”?',
  definingVerbs: [
    definingVerb(/\s+(?:[-—–]\s+)?to\s+/u, definition),
    definingVerb(/\s+[—–]\s+(?=\p{Ll})/u, definition),
    definingVerb(/\s+jest\s+to\s+/u, definition),
    definingVerb(/\s+oznacza(?:ją)?\s+/u, 'Co oznacza „{}”?'),
    definingVerb(/\s+polega(?:ją)?\s+(?=na\s)/u, 'Na czym polega „{}”?'),
    definingVerb(/\s+służ(?:y|ą)\s+(?=do\s)/u, 'Do czego służy „{}”?'),
    definingVerb(/\s+składa(?:ją)?\s+się\s+(?=z\s)/u, 'Z czego składa się „{}”?'),
    definingVerb(/\s+opisuj[eą]\s+/u, 'Co opisuje „{}”?'),
    definingVerb(/\s+mierz[yą]\s+/u, 'Co mierzy „{}”?'),
    definingVerb(
      /\s+(?<verb>umożliwia|umożliwiają|pozwala|pozwalają|wymaga|wymagają|zawiera|zawierają|przechowuje|przechowują|wykorzystuje|wykorzystują|powoduje|powodują|zapewnia|zapewniają|określa|określają|bada|badają|reguluje|regulują|zwraca|zwracają|chroni|chronią|zmniejsza|zmniejszają|zwiększa|zwiększają)\s+/u,
      'Co {verb} „{}”?'
    )
  ],
  askLabel: askByLabels([
    ['definicja|pojęcie|znaczenie|opis|wyjaśnienie|co to', definition],
    ['działanie|zasada działania|jak działa', 'Jak działa „{}”?'],
    ['zastosowanie|zastosowania|użycie', 'Do czego służy „{}”?'],
    ['leczenie', 'Jak się leczy „{}”?'],
    ['budowa|skład', 'Z czego składa się „{}”?'],
    [plurals, '{} — jakie są {label}?']
  ]),
  askList: askByForms(forms, words)
})
