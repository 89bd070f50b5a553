import {germanKinds, germanProperties} from './german-questions.js'

/** Questions for labelled properties; the subject is quoted, so that nothing has to agree with it. */
export const germanLabels: ReadonlyArray<readonly [labels: string, question: string]> = [
  [
    'definition|def|def.|begriff|bedeutung|beschreibung|erklärung|erläuterung|kurzbeschreibung',
    'Was versteht man unter „{}“?'
  ],
  ['beispiel|bsp|bsp.|anwendungsbeispiel', 'Was ist ein Beispiel für „{}“?'],
  ['beispiele', 'Welche Beispiele gibt es für „{}“?'],
  ['gegenbeispiel', 'Was ist ein Gegenbeispiel zu „{}“?'],
  ['funktionsweise|wirkungsweise', 'Wie funktioniert „{}“?'],
  ['formel|formeln', 'Wie lautet die Formel für „{}“?'],
  ['einheit', 'In welcher Einheit wird „{}“ angegeben?'],
  ['berechnung', 'Wie berechnet man „{}“?'],
  [
    'anwendung|anwendungen|anwendungsgebiete|einsatz|einsatzgebiete|verwendung',
    'Wofür wird „{}“ verwendet?'
  ],
  ['synonym|synonyme', 'Welches Synonym gibt es für „{}“?'],
  ['therapie|behandlung', 'Wie wird „{}“ behandelt?'],
  ['diagnose|diagnostik', 'Wie wird „{}“ diagnostiziert?'],
  ['aufbau', 'Wie ist „{}“ aufgebaut?'],
  ['ablauf', 'Wie läuft „{}“ ab?'],
  ['entstehung', 'Wie entsteht „{}“?'],
  ['herkunft|ursprung', 'Woher kommt „{}“?'],
  [germanKinds, 'Welche {label} von „{}“ gibt es?'],
  ['gefahren', 'Welche Gefahren gehen von „{}“ aus?'],
  [germanProperties, 'Was sind die {label} von „{}“?'],
  [
    'vorteil|nachteil|grund|auslöser|unterschied|preis|nutzen|zweck|kontext|hintergrund',
    'Was ist der {label} von „{}“?'
  ],
  [
    'funktion|aufgabe|ursache|folge|wirkung|auswirkung|konsequenz|rolle|struktur|eigenschaft|besonderheit|voraussetzung|bedingung|laufzeit|komplexität|syntax|idee|grundidee|zielsetzung|prognose|lösung',
    'Was ist die {label} von „{}“?'
  ],
  [
    'ziel|merkmal|kennzeichen|symptom|ergebnis|prinzip|gegenteil|symbol|formelzeichen|problem',
    'Was ist das {label} von „{}“?'
  ]
]
