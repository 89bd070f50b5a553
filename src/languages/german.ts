import {germanActions, germanFacts, germanReasons} from './german-facts.js'
import {germanLabels} from './german-labels.js'
import {germanKinds, germanLeadIns, germanProperties} from './german-questions.js'
import {defineLanguage, definingVerb, verbBehindBold, wordSet} from './language.js'
import {askByForms} from './lead-ins.js'
import {askByLabels} from './term-questions.js'

/** A quoted term needs no article, number or gender. */
const definition = 'Was versteht man unter „{}“?'

const adverb =
  '(?:also\\s+|dabei\\s+|meist\\s+|meistens\\s+|oft\\s+|grundsätzlich\\s+|im\\s+Prinzip\\s+|einfach\\s+|vereinfacht\\s+|in\\s+der\\s+Regel\\s+|im\\s+Allgemeinen\\s+)?'
/** What a definition begins with: an article, so that "ist wichtig" is none. */
const article = '(?:eine?[rsnm]?|die|der|das|jede[rs]?|alle|ein\\s+Maß|einer\\s+der)\\s'
const field =
  'In\\s+der\\s+[\\p{L}-]+|In\\s+[\\p{L}-]+|Im\\s+[\\p{L}-]+|Allgemein|Im\\s+Allgemeinen|Man'

const words = {
  leadingArticle: /^(?:der|die|das|den|dem|des|eine?[rsnm]?)\s+/iu,
  // Words at the start of a sentence that point to something before, or to nobody.
  pronouns: wordSet(
    'er|sie|es|dies|diese|dieser|dieses|diesen|diesem|das|jene|jener|jenes|man|hier|dort|da|dabei|damit|dazu|davon|darin|dadurch|daraus|darauf|dafür|dagegen|daher|deshalb|deswegen|hierbei|hierzu|hierfür|hierdurch|ihre|ihr|ihren|sein|seine|seinen|wir|ich|du|beide|einige|viele|manche|mehrere|alle|andere|solche|letztere|letzterer|erstere|ersterer|erstes|zweitens|jeder|jede|jedes|folgende|folgendes|was|welche|welcher|welches|wer'
  ),
  // Prepositions, conjunctions, adverbs, imperatives and question words: none begins a term.
  nonTerms: wordSet(
    'wenn|falls|sobald|solange|weil|da|dass|obwohl|während|bevor|nachdem|bei|beim|mit|mithilfe|ohne|in|im|ins|an|am|ans|auf|aufgrund|für|fürs|von|vom|zu|zum|zur|nach|vor|durch|aus|um|als|wie|gegen|unter|über|zwischen|innerhalb|außerhalb|je|pro|laut|trotz|wegen|statt|anstatt|seit|bis|und|oder|aber|sondern|denn|auch|nur|nicht|kein|keine|keinen|immer|nie|niemals|bitte|siehe|vgl.|dann|danach|anschließend|zuerst|zunächst|schließlich|außerdem|zusätzlich|zudem|jedoch|trotzdem|so|somit|also|sehr|wichtig|wichtige|wichtiger|wichtiges|möglich|mögliche|notwendig|nötig|weitere|weiterer|weiteres|andere|anderer|anderes|typisch|typische|typischer|typisches|bekannte|bekannter|bekanntes|gute|guter|gutes|einfaches|zweiter|zweites|letzter|letztes|achtung|wer|was|wo|wann|warum|wieso|weshalb|wozu|womit|wodurch|worin|wofür|woraus|welche|welcher|welches|ist|sind|war|wird|werden|hat|haben|kann|können|muss|müssen|soll|sollte|darf|gibt|es|öffne|wähle|klicke|klicken|nutze|verwende|erstelle|gehe|starte|installiere|prüfe|beachte|achte|merke|lies|schreibe|z.b.|d.h.|bzw.|ggf.|evtl.'
  ),
  clauseWords: wordSet(
    'ist|sind|war|waren|wird|werden|wurde|hat|haben|kann|können|muss|müssen|soll|darf|gibt|man|dass|wenn|weil|welche|welcher|welches|wer|was|dafür|dabei|daran|darauf|hierfür|hierbei|dort|es|sie'
  ),
  // Properties of a subject, by which students label the lines of a note.
  labels: wordSet(
    'definition|def|def.|begriff|bedeutung|beschreibung|erklärung|erläuterung|kurzbeschreibung|kurz gesagt|beispiel|beispiele|bsp|bsp.|z.b.|gegenbeispiel|anwendungsbeispiel|hinweis|hinweise|achtung|vorsicht|merke|merksatz|merkhilfe|eselsbrücke|wichtig|anmerkung|anmerkungen|bemerkung|bemerkungen|notiz|notizen|info|tipp|tipps|exkurs|ergänzung|vorteil|vorteile|nachteil|nachteile|pro|contra|kontra|pro und contra|stärken|schwächen|chancen|risiken|ziel|ziele|zielsetzung|zweck|nutzen|aufgabe|aufgaben|funktion|funktionen|funktionsweise|wirkung|wirkungsweise|wirkungen|nebenwirkung|nebenwirkungen|rolle|ursache|ursachen|grund|gründe|auslöser|anlass|folge|folgen|auswirkung|auswirkungen|konsequenz|konsequenzen|symptom|symptome|anzeichen|therapie|behandlung|diagnose|diagnostik|prognose|prävention|vorbeugung|komplikation|komplikationen|verlauf|einteilung|klassifikation|epidemiologie|formel|formeln|berechnung|rechnung|rechenweg|herleitung|beweis|einheit|einheiten|formelzeichen|symbol|wert|werte|größe|eigenschaft|eigenschaften|merkmal|merkmale|kennzeichen|besonderheit|besonderheiten|charakteristika|art|arten|typ|typen|form|formen|bestandteile|komponenten|aufbau|struktur|zusammensetzung|voraussetzung|voraussetzungen|bedingung|bedingungen|anforderungen|regel|regeln|anwendung|anwendungen|anwendungsgebiete|einsatz|einsatzgebiete|verwendung|nutzung|ablauf|vorgehen|vorgehensweise|verfahren|prozess|schritte|methode|methoden|ergebnis|ergebnisse|fazit|kritik|bewertung|problem|probleme|lösung|lösungen|frage|antwort|unterschied|unterschiede|gemeinsamkeiten|vergleich|abgrenzung|gegenteil|synonym|synonyme|herkunft|ursprung|etymologie|entstehung|entwicklung|geschichte|hintergrund|kontext|zeit|zeitraum|datum|dauer|ort|lage|fundort|vorkommen|verbreitung|lebensraum|autor|autorin|epoche|werke|hauptvertreter|vertreter|gattung|thema|inhalt|handlung|figuren|deutung|interpretation|stilmittel|quelle|quellen|kosten|preis|syntax|parameter|rückgabewert|eingabe|ausgabe|standardwert|laufzeit|komplexität|speicherbedarf|idee|grundidee|kernaussage|prinzip|intuition|beteiligte|akteure|rechtsgrundlage|warum|wie|wann|wer|was'
  ),
  // Headings that group text below a subject, in notes of any subject.
  genericHeadings: wordSet(
    'komplexität|laufzeit|überblick|übersicht|kurzübersicht|einleitung|einführung|einstieg|zusammenfassung|kurzzusammenfassung|kurzfassung|allgemein|allgemeines|grundlagen|grundlegendes|grundbegriffe|basics|basiswissen|definition|definitionen|begriff|begriffe|begriffsklärung|begriffserklärung|begriffserklärungen|fachbegriffe|wichtige begriffe|glossar|vokabeln|beschreibung|erklärung|erklärungen|erläuterung|beispiel|beispiele|anwendungsbeispiele|notizen|mitschrift|mitschriften|vorlesung|unterricht|inhalt|inhalte|lerninhalte|lernziele|hauptteil|theorie|praxis|vorteile|nachteile|vor- und nachteile|vorteile und nachteile|pro und contra|stärken und schwächen|arten|typen|formen|merkmale|eigenschaften|besonderheiten|kennzeichen|ursachen|gründe|folgen|auswirkungen|ursachen und folgen|funktion|funktionen|funktionsweise|wirkung|wirkungsweise|aufbau|aufbau und funktion|struktur|bestandteile|komponenten|elemente|ziele|ziel|zielsetzung|zweck|motivation|geschichte|geschichtlicher hintergrund|entwicklung|entstehung|hintergrund|kontext|wichtig|wichtiges|merke|hinweise|tipps|bemerkungen|anmerkungen|sonstiges|weiteres|verschiedenes|details|fazit|schluss|ausblick|diskussion|ergebnis|ergebnisse|auswertung|kritik|bewertung|aufgaben|anwendung|anwendungen|anwendungsgebiete|einsatz|einsatzgebiete|verwendung|symptome|diagnose|diagnostik|therapie|behandlung|prognose|prävention|vorgehen|ablauf|verfahren|methode|methoden|schritte|voraussetzungen|anforderungen|regeln|formeln|berechnung|herleitung|beweis|vergleich|unterschiede|gemeinsamkeiten|probleme|lösungen|fragen|faq|häufige fragen|kernaussagen|das wichtigste|das wichtigste in kürze|auf einen blick|kurz und knapp|wesentliches|syntax|installation und einrichtung|einrichtung|konfiguration|architektur|implementierung|umsetzung|komplexität|laufzeit|exkurs|ergänzungen|zusatz|zusatzwissen|was|wie|warum|wann|wo'
  ),
  // Sections that hold no facts: literature, navigation, tasks.
  skippedHeadings: wordSet(
    'quellen|quelle|quellenangaben|quellenverzeichnis|literatur|literaturverzeichnis|literaturangaben|weiterführende literatur|bibliographie|bibliografie|referenzen|verweise|links|link|nützliche links|weblinks|externe links|weiterführende links|weiterführendes|mehr dazu|siehe auch|weiterlesen|inhaltsverzeichnis|inhalt|gliederung|themen|einzelnachweise|fußnoten|abbildungsverzeichnis|bildnachweis|aufgaben|übungsaufgaben|übungen|übung|hausaufgaben|hausaufgabe|lösungen|klausuraufgaben|altklausuren|kontrollfragen|offene fragen|todo|to-do|to do|todos|zu erledigen|nächste schritte|verwandte notizen|verwandte themen|verwandtes|ähnliche themen|verknüpfungen|backlinks|navigation|zurück|changelog|änderungen|lizenz|mitwirkende|danksagung|impressum|autor|autoren|anhang|materialien|material|videos|ressourcen|installation|index'
  ),
  listNouns: wordSet(`${germanKinds}|${germanProperties}`),
  // Bold words that stress a sentence and hide nothing worth asking.
  emphasis: wordSet(
    'nicht|kein|keine|keinen|keiner|nie|niemals|nur|immer|stets|alle|allen|alles|jede|jeder|jedes|jeden|muss|müssen|kann|können|darf|dürfen|darf nicht|soll|sollte|und|oder|aber|sondern|sehr|auch|mehr|weniger|am meisten|beide|beiden|ein|eine|einen|zwei|drei|erst|erste|ersten|zweite|zuerst|vor|nach|vorher|nachher|mit|ohne|gleich|gleiche|gleichen|selbe|andere|anderen|verschieden|unterschiedlich|wichtig|achtung|neu|neue|genau|mindestens|höchstens|maximal|minimal|meist|meistens|oft|selten|entweder|weder|noch|wenn|dann|ist|sind|wird|werden|also|jedoch|trotzdem|direkt|sofort|zusammen|einzeln|groß|klein|hoch|niedrig|positiv|negativ'
  ),
  clauseEnd:
    /[;:]\s|\s[–—]\s|,\s+(?:wobei|sodass|so\s+dass|aber|jedoch|während|weil|da|sondern|denn|damit|und\s+(?:ist|sind|wird|hat|kann))\s/u
}

/** Verbs of defining sentences, the surest first. */
const definingVerbs = [
  // "Unter X versteht man", "Als X bezeichnet man"
  definingVerb(
    /\s+versteht\s+man\s+/u,
    definition,
    /^Unter\s+(?:(?:der|dem|den|einer|einem)\s+)?(?:sogenannten\s+)?/u
  ),
  definingVerb(/\s+(?:bezeichnet|nennt)\s+man\s+/u, definition, /^Als\s+/u),
  // "In der Mathematik ist ein Ring eine …"
  definingVerb(
    new RegExp(`\\s+(?=${article})`, 'u'),
    definition,
    new RegExp(`^(?:${field})\\s+(?:ist|bezeichnet|versteht\\s+man\\s+unter)\\s+`, 'u')
  ),
  definingVerb(
    new RegExp(`\\s+(?:ist|sind|war|waren)\\s+${adverb}(?=${article})`, 'u'),
    definition
  ),
  definingVerb(/\s+(?:heißt|heißen)\s+(?=(?:eine?[rsnm]?|die|der|das|jede[rs]?)\s)/u, definition),
  definingVerb(/\s+(?:bezeichnet|bezeichnen|meint|meinen)\s+(?!man\s)/u, 'Was bezeichnet „{}“?'),
  definingVerb(/\s+bedeute[tn]\s+/u, 'Was bedeutet „{}“?'),
  definingVerb(/\s+(?:steht|stehen)\s+für\s+/u, 'Wofür steht „{}“?'),
  definingVerb(/\s+(?:dient|dienen)\s+(?=(?:dazu|zu[mr]?|der)[\s,])/u, 'Wozu dient „{}“?'),
  definingVerb(
    /\s+(?:wird|werden)\s+(?:meist\s+|oft\s+)?(?:verwendet|genutzt|eingesetzt),\s+(?=um\s)/u,
    'Wofür wird „{}“ verwendet?'
  ),
  definingVerb(/\s+(?:besteht|bestehen)\s+aus\s+/u, 'Woraus besteht „{}“?'),
  definingVerb(/\s+(?:beschreibt|beschreiben)\s+/u, 'Was beschreibt „{}“?'),
  definingVerb(
    /\s+(?:misst|messen)\s+(?!rund\s|etwa\s|ca\.|über\s|knapp\s|\d)/u,
    'Was misst „{}“?'
  ),
  definingVerb(/\s+(?:umfasst|umfassen)\s+/u, 'Was umfasst „{}“?'),
  definingVerb(
    /\s+handelt\s+es\s+sich\s+um\s+/u,
    definition,
    /^Bei[m]?\s+(?:(?:der|dem|den|einer|einem)\s+)?(?:sogenannten\s+)?/u
  ),
  definingVerb(
    new RegExp(`\\s+(?<verb>${germanActions})\\s+(?!sich\\s|man\\s)`, 'u'),
    'Was {verb} „{}“?'
  ),
  definingVerb(
    /\s+(?:liegt|liegen|befindet\s+sich|befinden\s+sich)\s+(?=(?:im|in|am|an|auf|zwischen|unter|über|neben|hinter|vor)\s)/u,
    'Wo liegt „{}“?'
  ),
  verbBehindBold(
    '(?:(?!mit|seit|nicht|meist|jetzt|selbst|samt)\\p{Ll}{2,}t|(?!neben|zwischen|wegen|gegen|einen|eigenen|[^\\s]+lichen)\\p{Ll}{3,}en)',
    'Was kennzeichnet „{}“?'
  )
]

/** Ends of nouns that are plural: of abstract nouns, and of those that announce a list. */
const pluralEnd = new RegExp(
  `(?:ungen|heiten|keiten|schaften|ionen|itäten|${germanKinds}|${germanProperties.replaceAll('vor- und ', '')})$`,
  'u'
)

/** Whether a noun phrase is surely plural, by the end of its last noun. */
export function isGermanPlural(term: string): boolean {
  const noun = /\p{Lu}[\p{L}-]*$/u.exec(term.trim())?.[0] ?? ''
  return pluralEnd.test(noun.toLowerCase())
}

/** German. */
export const german = defineLanguage('de', definition, {
  ...words,
  facts: germanFacts,
  reasons: germanReasons,
  abbreviation: 'Wofür steht {}?',
  difference: 'Worin unterscheiden sich „{}“ und „{}“?',
  isPlural: isGermanPlural,
  definingVerbs,
  askLabel: askByLabels(germanLabels, false),
  askList: askByForms(germanLeadIns, {
    ...words,
    small: /^(?:sie|er|es|diese[rs]?|dies|das|wichtige|häufige|typische|mögliche)\s/iu
  })
})
