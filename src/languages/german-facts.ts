import {finite, germanFronted, germanNames, germanStatements} from './german-statements.js'
import {about, actionForm, type SentenceForm, sentenceForm} from './sentence-forms.js'

/** Verbs that say what a thing does and take a thing for an object. */
export const germanActions =
  'ermöglicht|ermöglichen|erlaubt|erlauben|benötigt|benötigen|erfordert|erfordern|bietet|bieten|gewährleistet|gewährleisten|garantiert|garantieren|verhindert|verhindern|verursacht|verursachen|bewirkt|bewirken|erzeugt|erzeugen|verringert|verringern|reduziert|reduzieren|verbessert|verbessern|speichert|speichern|enthält|enthalten|beinhaltet|beinhalten|kontrolliert|kontrollieren|überwacht|überwachen|regelt|regeln|steuert|steuern|definiert|definieren|untersucht|untersuchen|kennzeichnet|kennzeichnen|verbindet|verbinden|verwendet|verwenden|nutzt|nutzen|schützt|schützen|transportiert|transportieren|liefert|liefern|verwaltet|verwalten'

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
  ),
  // "Ein Abschnitt beginnt erst, wenn …", "Es liegt ein Mangel vor, wenn …"
  form(
    `${subject} (?!heiß)(?<verb>${finite}|\\p{Ll}{3,}(?:t|en)(?: sich)?) ${noInversion}(?:(?:erst|nur|immer|genau dann|dann)|(?!(?:also|hier|dann|dabei|nun) )(?<rest>[^,;:]{3,120}?)(?: (?:erst|nur|genau dann|dann))?), (?<answer>(?:wenn|sobald|falls) .+)`,
    'Wann {verb} {x} {rest}?'
  ),
  form(
    `Es (?<verb>liegt|liegen|gilt|gelten|besteht|entsteht|handelt sich um|kommt zu) (?<x>[^,;:()]{3,80}?)(?: (?<rest>vor))?, (?<answer>(?:wenn|sobald|falls) .+)`,
    'Wann {verb} {x} {rest}?'
  ),
  // The verb stands first behind "daher", as it does in a question.
  form(
    `(?<answer>[^;:]{10,160}), (?:daher|deshalb|deswegen|darum|weshalb) (?<main>${finite} (?<x>(?:der|die|das|eine?|jede[rs]?) [^,;:]{3,100}|\\p{Lu}[^,;:]{6,100}))`,
    'Warum {main}?'
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
    ['wirkt|wirken', 'auf', 'Worauf {verb} {x}?'],
    ['greift|greifen', 'auf', 'Worauf {verb} {x}?'],
    ['verweist|verweisen|zeigt|zeigen|achtet|achten', 'auf', 'Worauf {verb} {x}?'],
    ['sorgt|sorgen|eignet sich|eignen sich|gilt|gelten', 'für', 'Wofür {verb} {x}?'],
    ['schützt|schützen|warnt|warnen', 'vor', 'Wovor {verb} {x}?'],
    ['beginnt|beginnen|endet|enden|arbeitet|arbeiten', 'mit', 'Womit {verb} {x}?'],
    ['befasst|befassen|beschäftigt|beschäftigen', 'sich mit', 'Womit {verb} sich {x}?'],
    ['eignet|eignen', 'sich für', 'Wofür {verb} sich {x}?'],
    ['stammt|stammen|resultiert|resultieren', 'aus', 'Woraus {verb} {x}?'],
    ['gliedert|gliedern|teilt|teilen|unterteilt|unterteilen', 'sich in', 'Worin {verb} sich {x}?'],
    ['verändert|verändern|ändert|ändern', 'sich bei', 'Wann {verb} sich {x}?'],
    ['dient|dienen', '(?:der|dem|als)', 'Wozu {verb} {x}?']
  ] as const
).map(([verb, preposition, question]) => {
  const [self, last] = preposition.startsWith('sich ')
    ? ['sich ', preposition.slice(5)]
    : ['', preposition]
  return form(`${subject} (?<verb>${verb}) ${self}${adverb}(?<answer>${last} .+)`, question)
})

/** Sentences of German that say a thing's name, cause, place or property. */
export const germanFacts: ReadonlyArray<SentenceForm> = [
  ...germanNames,
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
    `${nounPhrase} (?<verb>${germanActions}) (?!sich |man |noch |er |sie |es |von )(?<answer>.+)`,
    'Was {verb} {x}?',
    ''
  ),
  ...germanStatements,
  ...germanFronted
]
