import {type Language, wordSet} from './language.js'

const none: ReadonlySet<string> = new Set()

/**
 * A language by the question for a meaning alone: a form that is right for every number and
 * gender. Its other tables are empty, so that only structure decides.
 */
function language(id: string, definition: string, words: Partial<Language> = {}): Language {
  return {
    id,
    definition: {singular: definition, plural: definition},
    isPlural: () => false,
    pronouns: none,
    subjectPronouns: none,
    pluralPronouns: none,
    nonTerms: none,
    labels: none,
    genericHeadings: none,
    skippedHeadings: none,
    listNouns: none,
    emphasis: none,
    definingVerbs: [],
    ...words
  }
}

/** Languages beside English. */
export const otherLanguages: ReadonlyArray<Language> = [
  language('de', 'Was versteht man unter „{}“?', {
    abbreviation: 'Wofür steht {}?',
    pronouns: wordSet(
      'er|sie|es|dies|diese|dieser|dieses|das|man|hier|dort|dabei|damit|dazu|davon|darin|dadurch|ihre|ihr|sein|seine|wir|beide|einige|viele|alle|solche'
    ),
    nonTerms: wordSet(
      'wenn|weil|da|bei|mit|ohne|in|im|an|am|auf|für|von|vom|zu|zum|zur|nach|vor|durch|aus|um|als|wie|und|oder|aber|auch|nur|nicht|kein|keine|immer|nie|bitte|siehe|dann|wer|was|wo|warum|ist|sind|kann|muss'
    ),
    labels: wordSet(
      'definition|beispiel|beispiele|hinweis|achtung|merke|wichtig|anmerkung|bemerkung|vorteil|vorteile|nachteil|nachteile|ziel|ziele|aufgabe|aufgaben|funktion|ursache|ursachen|folge|folgen|symptome|therapie|diagnose|formel|berechnung|einheit|bedeutung|eigenschaften|merkmale|arten|typen|voraussetzung|voraussetzungen|anwendung|zweck|ablauf|ergebnis|kritik|grund|gründe|lage|größe|entstehung|nutzung'
    ),
    genericHeadings: wordSet(
      'überblick|übersicht|einleitung|einführung|zusammenfassung|allgemeines|grundlagen|definition|definitionen|begriffe|beispiele|beispiel|notizen|inhalt|vorteile|nachteile|vor- und nachteile|arten|merkmale|eigenschaften|ursachen|folgen|funktion|aufbau|ziele|geschichte|wichtig|sonstiges|fazit|aufgaben|anwendung|hintergrund'
    ),
    skippedHeadings: wordSet(
      'quellen|quelle|literatur|links|weblinks|siehe auch|weiterführendes|weiterführende links|inhaltsverzeichnis|inhalt|einzelnachweise|aufgaben|übungen|todo|verwandte notizen|verwandtes'
    ),
    listNouns: wordSet(
      'arten|formen|typen|merkmale|eigenschaften|vorteile|nachteile|ursachen|folgen|funktionen|aufgaben|ziele|phasen|stufen|schichten|bestandteile|teile|faktoren|gründe|methoden|prinzipien|regeln|gesetze|kriterien|bereiche|gruppen'
    ),
    emphasis: wordSet(
      'nicht|kein|keine|nur|immer|nie|niemals|alle|jede|jeder|muss|müssen|kann|und|oder|sehr|auch|mehr|weniger|beide'
    ),
    definingVerbs: [
      {
        pattern: /\s+(?:ist|sind)\s+(?=(?:eine?[rsnm]?|die|der|das)\s)/,
        singular: 'Was versteht man unter „{}“?',
        plural: 'Was versteht man unter „{}“?'
      },
      {
        pattern: /\s+(?:bezeichnet|bezeichnen|bedeutet)\s+/,
        singular: 'Was bezeichnet „{}“?',
        plural: 'Was bezeichnet „{}“?'
      }
    ]
  }),
  language('es', '¿Qué se entiende por «{}»?', {
    abbreviation: '¿Qué significan las siglas {}?',
    pronouns: wordSet(
      'él|ella|ello|ellos|ellas|esto|este|esta|estos|estas|eso|ese|esa|esos|esas|su|sus|se|aquí|allí|ambos|ambas|algunos|todos|cada|cuando|si'
    ),
    nonTerms: wordSet(
      'si|cuando|porque|para|por|con|sin|en|de|desde|a|al|entre|sobre|como|y|o|pero|no|solo|sólo|nunca|siempre|también|ver|véase|es|son|puede|debe|qué|cómo|dónde'
    ),
    labels: wordSet(
      'definición|ejemplo|ejemplos|nota|notas|importante|ventaja|ventajas|desventaja|desventajas|objetivo|objetivos|función|funciones|uso|usos|causa|causas|síntomas|tratamiento|características|tipos|fórmula|significado|propósito|resultado|funcionamiento|estructura|localización|requisitos|problema|solución'
    ),
    genericHeadings: wordSet(
      'introducción|resumen|definición|definiciones|conceptos|conceptos básicos|ejemplos|ejemplo|notas|características|ventajas|desventajas|ventajas y desventajas|tipos|objetivo|objetivos|funcionamiento|función|funciones|estructura|contenido|contenidos|generalidades|historia|conclusión|descripción|aplicaciones|causas|síntomas|partes'
    ),
    skippedHeadings: wordSet(
      'referencias|bibliografía|enlaces|enlaces externos|véase también|ver también|fuentes|recursos|índice|contenido|tareas|ejercicios|notas relacionadas'
    ),
    listNouns: wordSet(
      'tipos|clases|formas|características|ventajas|desventajas|funciones|partes|componentes|elementos|fases|etapas|niveles|capas|causas|síntomas|objetivos|métodos|principios|reglas|leyes|requisitos|propiedades|factores|ejemplos'
    ),
    emphasis: wordSet(
      'no|nunca|siempre|solo|sólo|todos|todas|cada|muy|más|menos|debe|deben|puede|pueden|y|o|también|ambos'
    ),
    definingVerbs: [
      {
        pattern: /\s+(?:es|son)\s+(?=(?:una?|el|la|los|las|unos|unas)\s)/,
        singular: '¿Qué se entiende por «{}»?',
        plural: '¿Qué se entiende por «{}»?'
      },
      {
        pattern: /\s+(?:se refiere|se refieren)\s+a\s+/,
        singular: '¿A qué se refiere «{}»?',
        plural: '¿A qué se refiere «{}»?'
      },
      {
        pattern: /\s+(?:significa|significan)\s+/,
        singular: '¿Qué significa «{}»?',
        plural: '¿Qué significa «{}»?'
      }
    ]
  }),
  language('fr', 'Qu’entend-on par « {} » ?'),
  language('it', 'Che cosa si intende per «{}»?'),
  language('pt', 'O que se entende por “{}”?'),
  language('nl', 'Wat wordt bedoeld met “{}”?'),
  language('ru', 'Что означает «{}»?'),
  language('uk', 'Що означає «{}»?'),
  language('zh', '“{}”是什么？'),
  language('ja', '「{}」とは何ですか？'),
  language('ko', '“{}”의 뜻은 무엇입니까?')
]

/** No language: the term alone asks, below its context. */
export const neutral = language('und', '{}?')
