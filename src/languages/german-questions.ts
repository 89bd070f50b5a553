import {type LeadIn, leadIn, sentenceForms} from './lead-ins.js'

/** Plural nouns of kinds, which one asks for with "Welche … gibt es?". */
export const germanKinds =
  'arten|unterarten|formen|typen|sorten|klassen|kategorien|gruppen|untergruppen|varianten|möglichkeiten|methoden|verfahren|techniken|ansätze|strategien|modelle|phasen|stufen|schritte|schichten|ebenen|bereiche|teilbereiche|zustände|optionen|wege|stadien|etappen'

/** Plural nouns of properties, which one asks for with "Was sind die …?". */
export const germanProperties =
  'merkmale|kennzeichen|eigenschaften|charakteristika|besonderheiten|vorteile|nachteile|vor- und nachteile|stärken|schwächen|grenzen|ursachen|gründe|auslöser|folgen|auswirkungen|konsequenzen|wirkungen|nebenwirkungen|symptome|anzeichen|komplikationen|risiken|risikofaktoren|gefahren|funktionen|aufgaben|ziele|teilziele|zwecke|bestandteile|bausteine|komponenten|elemente|teile|faktoren|einflussfaktoren|prinzipien|grundsätze|regeln|gesetze|kriterien|bedingungen|voraussetzungen|anforderungen|maßnahmen|instrumente|mittel|rollen|rechte|pflichten|unterschiede|gemeinsamkeiten|probleme|lösungen|anwendungen|anwendungsgebiete|anwendungsbereiche|einsatzgebiete|einsatzbereiche|beispiele|quellen|säulen|dimensionen|werkzeuge|befehle|leistungen|organe|vertreter|argumente|kritikpunkte'

/** Nouns as they begin a German sentence or phrase: large. */
const capitals = (nouns: string) =>
  nouns.replaceAll(/(^|\|)\p{Ll}/gu, (start) => start.toUpperCase())
/** A noun of these, or one that is composed with it. */
const noun = (nouns: string) =>
  `(?:${capitals(nouns)}|\\p{Lu}[\\p{L}-]*(?:${nouns.replaceAll('vor- und ', '')}))`

const kind = noun(germanKinds)
const listNoun = noun(`${germanKinds}|${germanProperties}`)
const anyNoun = '(?:\\p{Lu}|\\*)[\\p{L}-]+'
/** Quantities and vague words, left out of a question. */
const quantity = `(?:${[
  'zwei|drei|zweier|dreier|vier|fünf|sechs|sieben|acht|neun|zehn|\\d{1,2}|mehrere|einige|viele',
  'wenige|diverse|verschiedenen?|unterschiedlichen?|[Ff]olgenden?|nachfolgenden?'
].join('|')})`
const vague = `(?:${[
  'die|den|diese|grundsätzlich|grundlegend|prinzipiell|generell|insgesamt|dabei|hierbei|dafür|dazu',
  'u\\.a\\.|unter anderem|im Wesentlichen|nur|jeweils|auch|eine Reihe von|eine Vielzahl von'
].join('|')})`
const count = `(?:(?:${vague}|${quantity}) )*`
const tie =
  '(?:von|vom|der|des|eines|einer|für|zur|zum|zu|zwischen|im|in|bei|beim|mit|gegen|gegenüber|nach|auf|an) '
const nounOfX = (nouns: string) => `${nouns} ${tie}.+`
const pronouns = '[Ss]ie|[Ee]r|[Ee]s|[Dd]ieser?|[Dd]ieses|[Dd]ies|[Dd]as'
const place =
  '(?<place>(?:Von|Vom|Unter|Während|Bei|Beim|Für|In|Im|Innerhalb|Zu|Zum|Zur|An|Am|Auf|Nach|Vor|Durch|Mit) .+?)'
const following = `(?: (?:wie folgt|folgendes|Folgendes|die [Ff]olgenden|folgende|unter anderem|u\\.a\\.|z\\.B\\.|zum Beispiel|vor allem|insbesondere|aus folgenden ${anyNoun}|folgende ${anyNoun}))?`
/** A verb with an object in the accusative, as far as one can tell. */
const anyVerb =
  '(?<verb>(?!ist |sind |wird |werden |war |folg|dien|entspr|gehör|helf|begegn)\\p{Ll}{2,}(?:t|en))'
const modal =
  '(?<modal>kann|können|könnte|könnten|muss|müssen|soll|sollen|sollte|sollten|darf|dürfen)'

/** Verbs whose object the question asks for. */
const objectVerbs =
  'umfasst|umfassen|enthält|enthalten|beinhaltet|beinhalten|bietet|bieten|benötigt|benötigen|braucht|brauchen|unterstützt|unterstützen|verwendet|verwenden|nutzt|nutzen|ermöglicht|ermöglichen|erlaubt|erlauben|erfordert|erfordern|verlangt|verlangen|liefert|liefern|speichert|speichern|verursacht|verursachen|bewirkt|bewirken|regelt|regeln|beschreibt|beschreiben|bestimmt|bestimmen|erzeugt|erzeugen|produziert|produzieren|misst|messen|verhindert|verhindern|fördert|fördern'
/** Verbs that ask for their object only together with a noun: "hat folgende Vorteile". */
const having = `(?<verb>hat|haben|besitzt|besitzen|erfüllt|erfüllen|übernimmt|übernehmen|verfolgt|verfolgen|durchläuft|durchlaufen|kennt|kennen|${objectVerbs})`

/** What ends a sentence about `x`, and the question. */
const tails: ReadonlyArray<readonly [tail: string, question: string]> = [
  [`${having} ${count}(?<noun>${anyNoun})`, 'Welche {noun} {verb} {x}?'],
  [
    `${having} ${count}(?<adjective>\\p{Ll}+e) (?<noun>${anyNoun})`,
    'Welche {adjective}n {noun} {verb} {x}?'
  ],
  [
    `${modal} ${count}(?<noun>${anyNoun}) (?<verb>\\p{Ll}+en(?: werden)?)`,
    'Welche {noun} {modal} {x} {verb}?'
  ],
  [`(?<verb>besteht|bestehen) ${count}aus${following}`, 'Woraus {verb} {x}?'],
  [`(?<verb>besteht|bestehen) ${count}aus ${count}${anyNoun}`, 'Woraus {verb} {x}?'],
  [
    `(?<verb>setzt|setzen) sich (?:aus ${count}(?:${anyNoun} )?zusammen|zusammen aus)${following}`,
    'Woraus {verb} sich {x} zusammen?'
  ],
  [
    `(?<verb>lässt|lassen) sich (?:wie folgt |(?:in|nach) ${count}(?:${anyNoun} )?)?(?<part>einteilen|unterteilen|gliedern|aufteilen|unterscheiden|klassifizieren)(?: in| nach)?`,
    'Wie {verb} sich {x} {part}?'
  ],
  [
    `(?<verb>wird|werden|ist|sind|kann|können) (?:wie folgt |(?:in|nach) ${count}(?:${anyNoun} )?)?(?<part>eingeteilt|unterteilt|gegliedert|aufgeteilt|klassifiziert|unterschieden)(?<end> werden)?(?: in| nach)?${following}`,
    'Wie {verb} {x} {part}{end}?'
  ],
  [
    `(?<verb>gliedert|gliedern|unterteilt|unterteilen|teilt|teilen) sich (?:auf )?in${following}`,
    'Wie {verb} sich {x}?'
  ],
  [`(?<verb>gliedert|gliedern) sich in ${count}${anyNoun}`, 'Wie {verb} sich {x}?'],
  ['(?<verb>hängt|hängen) (?:ab von|von)', 'Wovon {verb} {x} ab?'],
  [`(?<verb>hängt|hängen) von ${count}${anyNoun} ab`, 'Wovon {verb} {x} ab?'],
  [`(?<verb>ist|sind) abhängig von(?: ${count}${anyNoun})?`, 'Wovon {verb} {x} abhängig?'],
  [`(?<verb>entsteht|entstehen) durch${following}`, 'Wodurch {verb} {x}?'],
  [
    '(?<verb>wird|werden) (?<part>verursacht|ausgelöst|bestimmt|beeinflusst|gekennzeichnet|definiert|begrenzt) durch',
    'Wodurch {verb} {x} {part}?'
  ],
  ['(?<verb>ist|sind) gekennzeichnet durch', 'Wodurch {verb} {x} gekennzeichnet?'],
  [
    '(?<verb>zeichnet|zeichnen) sich (?:aus durch|durch Folgendes aus)',
    'Wodurch {verb} sich {x} aus?'
  ],
  ['(?<verb>unterscheidet|unterscheiden) sich (?:durch|in)', 'Wodurch {verb} sich {x}?'],
  ['(?<verb>führt|führen|dient|dienen) zu[mr]?', 'Wozu {verb} {x}?'],
  ['(?<verb>eignet|eignen) sich (?:besonders |gut )?für', 'Wofür {verb} sich {x}?'],
  [
    '(?<verb>wird|werden) (?:vor allem )?(?:verwendet|genutzt|eingesetzt|benötigt|gebraucht) für',
    'Wofür {verb} {x} verwendet?'
  ],
  ['(?<verb>steht|stehen|sorgt|sorgen) für', 'Wofür {verb} {x}?'],
  ['(?<verb>basiert|basieren|beruht|beruhen) auf', 'Worauf {verb} {x}?'],
  ['(?<verb>bezieht|beziehen) sich auf', 'Worauf {verb} sich {x}?'],
  ['(?<verb>befasst|befassen|beschäftigt|beschäftigen) sich mit', 'Womit {verb} sich {x}?'],
  ['(?<verb>schützt|schützen) (?:vor|gegen)', 'Wovor {verb} {x}?'],
  [`(?<verb>${objectVerbs})${following}`, 'Was {verb} {x}?'],
  [`${modal} (?<verb>sein|enthalten|haben|umfassen)`, 'Was {modal} {x} {verb}?']
]

/** German nouns are told by their capital, so case counts. */
function form(pattern: string, question: string): LeadIn {
  return leadIn(pattern, question, '')
}

/** Lead-ins of German, the surest first. See `Language.askList`. */
export const germanLeadIns: ReadonlyArray<LeadIn> = [
  // "Es gibt drei Möglichkeiten, ein Netz zu teilen"
  form(`Es gibt ${count}(?<noun>${anyNoun}), (?<clause>.+)`, 'Welche {noun} gibt es, {clause}?'),
  form(
    `(?<clause>Um .+?),? gibt es ${count}(?<noun>${anyNoun})`,
    'Welche {noun} gibt es, {clause}?'
  ),
  form(
    `Es gibt ${count}(?<adjective>\\p{Ll}+e) (?<noun>${nounOfX(anyNoun)})`,
    'Welche {adjective}n {noun} gibt es?'
  ),
  form(`Es gibt ${count}(?<noun>${nounOfX(anyNoun)})`, 'Welche {noun} gibt es?'),
  form(
    `(?:Es gibt|(?:Dazu|Dafür|Dabei|Hierbei|Hierzu|Insgesamt|Grundsätzlich|Außerdem) gibt es) ${count}(?<noun>${anyNoun})`,
    '{} — welche {noun} gibt es?'
  ),
  form(`${place} gibt es ${count}(?<noun>${anyNoun})`, 'Welche {noun} gibt es {place}?'),
  // "Für einen Sauerteig braucht man wenige Zutaten", "Auf jedem Rechner können folgende … werden"
  form(
    `${place} (?<verb>braucht|benötigt|verwendet|unterscheidet|kennt|nutzt) man (?:zwischen )?${count}(?<noun>${anyNoun})`,
    'Welche {noun} {verb} man {place}?'
  ),
  form(
    `${place} (?<verb>braucht|benötigt|verwendet|unterscheidet) man(?: zwischen| folgendes| Folgendes)?`,
    'Was {verb} man {place}?'
  ),
  form(
    `${place} ${modal} ${count}(?<noun>${anyNoun}) (?<verb>\\p{Ll}+(?: werden)?)`,
    'Welche {noun} {modal} {place} {verb}?'
  ),
  form(
    `${place} werden ${count}(?<noun>${anyNoun}) (?<verb>\\p{Ll}+(?:t|en))`,
    'Welche {noun} werden {place} {verb}?'
  ),
  form(`(?<place>Zu[mr]? .+?) (?:gehören|gehört)${following}`, 'Was gehört {place}?'),
  form(`(?<place>Zu[mr]? .+?) (?:zählen|zählt)${following}`, 'Was zählt {place}?'),
  form(`${place} gilt${following}`, 'Was gilt {place}?'),
  // "Man unterscheidet zwei Arten von Speichern"
  form(
    `Man unterscheidet ${count}(?<noun>${nounOfX(listNoun)})`,
    'Welche {noun} unterscheidet man?'
  ),
  form(`Man unterscheidet ${count}(?<noun>${listNoun})`, '{} — welche {noun} unterscheidet man?'),
  form(
    'Man unterscheidet (?<place>(?:bei|beim|in|im) .+?)(?: zwischen)?',
    'Was unterscheidet man {place}?'
  ),
  // "Die Vorteile eines Caches sind", "Vorteile von Caches"
  form(
    `(?:Die )?(?<noun>${nounOfX(kind)}?)(?: sind| lauten)?${following}`,
    'Welche {noun} gibt es?'
  ),
  form(
    `(?<x>Die (?:\\p{Ll}+en )*${nounOfX(listNoun)}?)(?: sind| lauten)?${following}`,
    'Was sind {x}?'
  ),
  form(`(?<noun>${nounOfX(listNoun)}?)(?: sind)?${following}`, 'Was sind die {noun}?'),
  form(`(?<x>\\p{Lu}\\p{Ll}+e ${nounOfX(listNoun)}?)(?: sind)?${following}`, 'Was sind {x}?'),
  form(
    `(?:(?:Die|Ihre|Seine) )?(?<x>(?:\\p{Ll}+en )*${listNoun})(?: sind| lauten)${following}`,
    '{} — was sind die {x}?'
  ),
  form(`(?<x>Die (?:\\p{Ll}+en )+${listNoun})`, '{} — was sind {x}?'),
  form(`(?<x>Die ${anyNoun}) (?:sind|lauten)${following}`, '{} — was sind {x}?'),
  form(`(?<x>Die .+?) (?:sind|lauten)${following}`, 'Was sind {x}?'),
  ...sentenceForms(tails, `(?<pronoun>${pronouns}) `, '{pronoun}', ''),
  // "Der Fluss trägt sechs Namen", "Auf seinem Weg trägt der Fluss sechs Namen"
  form(`(?<x>.+?) ${anyVerb} (?:${quantity} )+(?<noun>${anyNoun})`, 'Welche {noun} {verb} {x}?'),
  form(
    `${place} ${anyVerb} (?<who>(?:der|die|das|eine?) .+?) (?:${quantity} )+(?<noun>${anyNoun})`,
    'Welche {noun} {verb} {who} {place}?'
  )
]
