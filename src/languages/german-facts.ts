import {about, actionForm, type SentenceForm, sentenceForm} from './sentence-forms.js'

/** Verbs that say what a thing does and take a thing for an object. */
export const germanActions =
  'ermöglicht|ermöglichen|erlaubt|erlauben|benötigt|benötigen|erfordert|erfordern|bietet|bieten|gewährleistet|gewährleisten|garantiert|garantieren|verhindert|verhindern|verursacht|verursachen|bewirkt|bewirken|erzeugt|erzeugen|verringert|verringern|reduziert|reduzieren|verbessert|verbessern|speichert|speichern|enthält|enthalten|beinhaltet|beinhalten|kontrolliert|kontrollieren|überwacht|überwachen|regelt|regeln|steuert|steuern|definiert|definieren|untersucht|untersuchen|kennzeichnet|kennzeichnen|verbindet|verbinden|verwendet|verwenden|nutzt|nutzen|schützt|schützen|transportiert|transportieren|liefert|liefern|verwaltet|verwalten'

/** Finite verbs: auxiliaries, and verbs that notes give reasons for. */
const finite = `(?:${[
  'ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|konnten|muss|müssen',
  'darf|dürfen|soll|sollen|sollte|sollten|bleibt|bleiben|gilt|gelten|steigt|steigen|sinkt|sinken|stieg|sank',
  'wächst|wachsen|nimmt|nehmen|braucht|brauchen|benötigt|benötigen|verwendet|verwenden|nutzt|nutzen|bietet|bieten',
  'eignet|eignen|entsteht|entstehen|entstand|funktioniert|funktionieren|führt|führen|liegt|liegen|kommt|kommen',
  'dauert|dauern|kostet|kosten|arbeitet|arbeiten|macht|machen|besitzt|besitzen|enthält|enthalten|besteht|bestehen',
  'speichert|speichern|sendet|senden|verhindert|verhindern|verliert|verlieren|verlor|scheiterte|scheitert|begann',
  'gehört|gehören|fließt|fließen|reagiert|reagieren|verändert|verändern|erhöht|erhöhen|verringert|verringern',
  'unterscheidet|unterscheiden|lohnt|lohnen|fehlt|fehlen|gewinnt|gewinnen|setzt|setzen|trägt|tragen|erhält|erhalten'
].join('|')})`
/** A subject in the nominative: no adverb, and no article of another case. */
const subject = `(?![Dd]e[nms] |[Ee]ine[nmrs] |\\p{L}+(?:lich|weise|mals|falls|seits|dem|halb|mal) |(?:Heute|Früher|Oft|Meist|Häufig|Selten|Insgesamt|Allerdings|Dort|Bereits|Schon|Erst|Nun|Jetzt|Wichtig) )${about}`
/** Where another subject follows the verb, the first words are none. */
const noInversion = '(?!(?:man|es|er|sie|wir|ich|du|ihr|sich|dies|das|der|ein) )'
const rest = '(?<rest>[^,;:]{3,120}?)'
const adverb =
  '(?:(?:auch|oft|meist|häufig|daher|dann|also|z\\.\\s?B\\.|zum Beispiel|beispielsweise|u\\.\\s?a\\.|vor allem|in der Regel) )?'

const form = (pattern: string, question: string) => sentenceForm(pattern, question, '')

/** Sentences of German that give a reason or purpose. */
export const germanReasons: ReadonlyArray<SentenceForm> = [
  form(
    `${subject} (?<verb>${finite}) sich ${noInversion}${rest}, (?<answer>(?:weil|da|damit) .+)`,
    'Warum {verb} sich {x} {rest}?'
  ),
  form(
    `${subject} (?<verb>${finite}) ${noInversion}${rest}, (?<answer>(?:weil|da|damit) .+)`,
    'Warum {verb} {x} {rest}?'
  ),
  form(
    `${subject} (?<verb>${finite}) ${noInversion}${rest}, denn (?<answer>.+)`,
    'Warum {verb} {x} {rest}?'
  ),
  form(
    `${subject} (?<verb>${finite}) ${noInversion}(?!(?:verwendet|genutzt|eingesetzt),)${rest}, (?<answer>um .+ \\p{L}*zu\\p{L}* ?\\p{L}*)`,
    'Wozu {verb} {x} {rest}?'
  )
]

/** Nouns that name a property of something, with its article. */
const property =
  '(?:(?:\\p{Ll}+[en] )?(?:Vorteil|Nachteil|Ziel|Hauptziel|Zweck|Aufgabe|Hauptaufgabe|Funktion|Ursache|Hauptursache|Grund|Folge|Merkmal|Besonderheit|Unterschied|Voraussetzung|Wertigkeit|Einheit|Formel|Hauptstadt|Laufzeit|Zeitkomplexität|Problem|Nutzen|Bedeutung|Idee|Grundidee|Prinzip|Sinn|Gegenteil))'
const participle =
  '(?<part>(?:\\p{Ll}+ge|ge|be|ver|er|ent|zer|aus|ab|an|ein|über|unter|hervor)\\p{Ll}+(?:t|en))'

/** A noun with what may stand round it: `Eine lokale Variable`, `Die Firewall im Router`. */
const nounPhrase =
  '(?<x>(?:(?:Der|Die|Das|Ein|Eine|Jede[rs]?) )?(?:\\p{L}+e[rsn]? )?\\p{Lu}[\\p{L}\\d/-]*(?: \\([^()]{1,40}\\))?(?: (?:von|vom|der|des|eines|einer|in|im|für) [^,;:()]{2,40})?)'

/** What goes with a participle, and the question for it. */
const withParticiple = (
  [
    ['in', 'Worin'],
    ['auf', 'Worauf'],
    ['mit', 'Womit'],
    ['aus', 'Woraus'],
    ['nach', 'Wonach'],
    ['an', 'Woran'],
    ['zu[mr]?', 'Wozu'],
    ['für', 'Wofür']
  ] as const
).map(([preposition, question]) =>
  form(
    `${subject} (?<verb>wird|werden|wurde|wurden) ${adverb}(?<answer>${preposition} [^,;:]{2,80}?) ${participle}`,
    `${question} {verb} {x} {part}?`
  )
)

/** Verbs that take a preposition, and the question for what is behind it. */
const withPreposition = (
  [
    ['beruht|beruhen|basiert|basieren', 'auf', 'Worauf {verb} {x}?'],
    ['führt|führen', 'zu[mr]?', 'Wozu {verb} {x}?'],
    ['entsteht|entstehen', '(?:aus|durch)', 'Wodurch {verb} {x}?'],
    ['ergibt|ergeben', 'sich aus', 'Woraus {verb} sich {x}?'],
    ['richtet|richten', 'sich nach', 'Wonach {verb} sich {x}?'],
    ['bezieht|beziehen', 'sich auf', 'Worauf {verb} sich {x}?'],
    ['gehört|gehören', 'zu[mr]?', 'Wozu {verb} {x}?'],
    ['wirkt|wirken', 'auf', 'Worauf {verb} {x}?']
  ] as const
).map(([verb, preposition, question]) => {
  const [self, last] = preposition.startsWith('sich ')
    ? ['sich ', preposition.slice(5)]
    : ['', preposition]
  return form(`${subject} (?<verb>${verb}) ${self}${adverb}(?<answer>${last} .+)`, question)
})

/** Sentences of German that say a thing's name, cause, place or property. */
export const germanFacts: ReadonlyArray<SentenceForm> = [
  form(
    `${subject} (?<verb>wird|werden|wurde|wurden) ${adverb}(?:als )?(?<answer>[^,;:]{2,80}?) (?<part>bezeichnet|genannt)`,
    'Wie {verb} {x} {part}?'
  ),
  form(
    `(?<x>[^,;:()]{2,60}?) (?:nennt|bezeichnet) man ${adverb}(?:als )?(?<answer>[^,;:]{2,80})`,
    'Wie nennt man {x}?'
  ),
  form(
    `${subject} (?<verb>wird|werden|wurde|wurden) ${adverb}(?<answer>durch (?:eine?n?|die|das|den|\\p{Lu}\\p{L}+|\\p{Ll}+e[rsn]?) [^;:]{2,120}?) ${participle}`,
    'Wodurch {verb} {x} {part}?'
  ),
  form(`${subject} (?<verb>hängt|hängen) (?<answer>von .+?) ab`, 'Wovon {verb} {x} ab?'),
  form(
    `${subject} (?<verb>liegt|liegen|befindet sich|befinden sich) (?<answer>(?:im|in|am|an|auf|zwischen|unter|über|neben|hinter|vor) .+)`,
    'Wo {verb} {x}?'
  ),
  ...withParticiple,
  ...withPreposition,
  form(
    `(?<x>(?:Der|Das|Die|Ein|Eine) ${property} (?:von|vom|der|des|eines|einer|bei|beim|für|dieser) [^,;:()]{2,60}?) (?<verb>ist|sind|besteht darin|liegt darin)(?: es)?,? (?<answer>.+)`,
    'Was {verb} {x}?'
  ),
  actionForm(
    `${nounPhrase} (?<verb>${germanActions}) (?!sich |man |noch |er |sie |es )(?<answer>.+)`,
    'Was {verb} {x}?',
    ''
  )
]
