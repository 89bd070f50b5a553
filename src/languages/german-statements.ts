import {actionForm, partialForm, type SentenceForm, sentenceForm} from './sentence-forms.js'

/** Finite verbs: auxiliaries, and verbs that notes give reasons for. */
export const finite = `(?:${[
  'ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|konnten|muss|müssen',
  'darf|dürfen|soll|sollen|sollte|sollten|bleibt|bleiben|gilt|gelten|steigt|steigen|sinkt|sinken|stieg|sank',
  'wächst|wachsen|nimmt|nehmen|braucht|brauchen|benötigt|benötigen|verwendet|verwenden|nutzt|nutzen|bietet|bieten',
  'eignet|eignen|entsteht|entstehen|entstand|funktioniert|funktionieren|führt|führen|liegt|liegen|kommt|kommen',
  'dauert|dauern|kostet|kosten|arbeitet|arbeiten|macht|machen|besitzt|besitzen|enthält|enthalten|besteht|bestehen',
  'speichert|speichern|sendet|senden|verhindert|verhindern|verliert|verlieren|verlor|scheiterte|scheitert|begann',
  'gehört|gehören|fließt|fließen|reagiert|reagieren|verändert|verändern|erhöht|erhöhen|verringert|verringern',
  'unterscheidet|unterscheiden|lohnt|lohnen|fehlt|fehlen|gewinnt|gewinnen|setzt|setzen|trägt|tragen|erhält|erhalten'
].join('|')})`

const form = (pattern: string, question: string) => sentenceForm(pattern, question, '')

/** Words in `-t` and `-en` that are no verbs, and verbs that ask for no object. */
const noVerb =
  '(?!(?:ist|sind|hat|haben|hatten|wird|werden|wurden|kann|muss|sollen?|müssen|können|dürfen|macht|machen|geht|gehen|kommt|kommen|bleibt|bleiben|heißt|heißen|gilt|gelten|meint|meinen|beschreibt|beschreiben|umfasst|umfassen|misst|messen|unterliegt|unterliegen|dient|dienen|folgt|folgen|entspricht|entsprechen|gehört|gehören|ähnelt|ähneln|hilft|helfen|fehlt|fehlen|gibt|geben|besteht|bestehen|entsteht|entstehen|steht|stehen|liegt|liegen|bedeutet|bedeuten|bezeichnet|bezeichnen|beträgt|betragen|dauert|dauern|kostet|kosten|setzt|setzen|stellt|stellen|lässt|lassen|mit|seit|nicht|dort|jetzt|fast|meist|erst|selbst|sonst|direkt|insgesamt|samt|gegen|neben|zwischen|wegen|einen|keinen|seinen|ihren|allen|jeden|diesen|welchen|deren|dessen|zusammen) )'
const anyVerb = `${noVerb}(?<verb>(?!(?:nächste|erste|letzte|zweite|dritte|vierte|fünfte|sechste|beste|größte|kleinste|höchste|tiefste|meiste|älteste|neueste|wichtigste|bekannteste|alte|rote|weite|harte|breite|echte|direkte|konkrete|gesamte|bestimmte|bekannte)n? )(?!\\p{Ll}+(?:lich|isch|ig)en )(?:\\p{Ll}{3,}(?:t|en|te|ten)|verlor(?:en)?|gewann(?:en)?|schrieb(?:en)?|erhielt(?:en)?|schloss(?:en)?|trieb(?:en)?|übernahm(?:en)?|erfand(?:en)?|hob(?:en)?))`
/** How an object in the accusative begins, or one that has no case to see. */
const object =
  '(?!(?:er|sie|es|sich|man|wir|ihr|noch|auch noch|von|bei|mit|in|an|auf|aus|um|zu|nach|für|durch|gegen|ohne|unter|zwischen|vor) )(?=(?:(?:immer|stets|nur|auch|dabei|dadurch|somit) )?(?:eine?n?|die|das|den|alle|mehrere|keine?n?|zwei|drei|vier|viele|jede[ns]?|verschiedene|bestimmte|\\p{Ll}+[en]n? \\p{Lu}|\\p{Lu}|["„]))'
/** A noun and what stands round it, as little as there is. */
const thing =
  '(?<x>(?:(?:Der|Die|Das|Ein|Eine|Jede[rs]?|Alle) )?(?:\\p{L}+e[rsn]? )?(?!(?:D(?:er|ie|as|en|em|es)|Eine?[nmrs]?|Jede[rs]?|Alle|In|Im|Bei|Am|Um|\\p{L}+(?:ell|lich|haft|weise|falls|mals|seits)|Heute|Früher|Oft|Meist|Dort|Erst|Dann|Nun|Jetzt|Zuerst|Danach|Dabei) )\\p{Lu}[\\p{L}\\d/-]*(?: \\([^()]{1,40}\\))?(?: (?:von|vom|der|des|eines|einer|in|im|für) [^,;:()]{2,40}?)?)'
/** Ends of verbs that part from them. */
const particle =
  '(?<end>dar|bereit|an|fest|aus|vor|wieder|weiter|her|um|auf|zu|zurück|zusammen|durch|hinzu|voraus|sicher|hoch|heraus|hervor|ein)'

/** Sentences about what a thing does, has or may do. */
export const germanStatements: ReadonlyArray<SentenceForm> = [
  // "Das Modell stellt die Abläufe dar", "Die Maske gibt an, welche …"
  actionForm(
    `${thing} (?<verb>\\p{Ll}{3,}(?:t|en)) (?!(?:sich|man|er|sie|es|von|vom|aus|in|im|auf|mit|an|am|zum?|zur|bei|nach|für|als|um) )(?<answer>(?:(?! und \\p{Ll}+t )[^,;:]){4,140}?)(?: fest)? ${particle}`,
    'Was {verb} {x} {end}?',
    ''
  ),
  actionForm(
    `${thing} (?<verb>\\p{Ll}{3,}(?:t|en)) (?<end>an|fest), (?<answer>(?:wie|wo|wohin|wann|was|ob|dass|mit|welche[rsmn]?|an|auf|in) .+)`,
    'Was {verb} {x} {end}?',
    ''
  ),
  // "Quicksort hat eine Laufzeit von O(n log n)"
  form(
    `${thing} (?<verb>hat|haben|besitzt|besitzen) eine (?<noun>(?:\\p{Ll}+e )?\\p{Lu}[\\p{L}-]+) von (?<answer>.+)`,
    'Welche {noun} {verb} {x}?'
  ),
  form(
    `${thing} (?<verb>hat|haben|besitzt|besitzen) einen (?<noun>\\p{Lu}[\\p{L}-]+) von (?<answer>.+)`,
    'Welchen {noun} {verb} {x}?'
  ),
  // "Der Zyklus läuft in der Matrix ab"
  form(
    `${thing} (?<verb>läuft|laufen|findet|finden|sitzt|sitzen|wächst|wachsen|lebt|leben) (?<answer>(?:in|im|an|am|auf|bei|beim|zwischen|unter) [^,;:]+?)(?: (?<end>ab|statt))?`,
    'Wo {verb} {x} {end}?'
  ),
  // "Der Zyklus wurde 1937 von Hans Krebs entdeckt"
  partialForm(
    `${thing} (?<verb>wurde|wurden) (?:[^,;:]{2,40} )?(?<answer>von (?:\\p{Lu}\\p{L}+(?: |(?= ))){1,4}?)(?<part>(?:ge|be|er|ent|ver|auf|ein|ab)\\p{Ll}+(?:t|en))`,
    'Von wem {verb} {x} {part}?',
    ''
  ),
  form(`${thing} (?<verb>gilt|gelten) als (?<answer>.+)`, 'Als was {verb} {x}?'),
  form(`${thing} (?<verb>verändert|verändern) sich (?<answer>.+)`, 'Wie {verb} sich {x}?'),
  // "Ein Router kann mehrere Netze verbinden"
  actionForm(
    `${thing} (?<modal>kann|können|muss|müssen|darf|dürfen) ${object}(?<answer>[^;:]{3,120}?) (?<verb>(?!sein|haben|werden|tun)\\p{Ll}{3,}n)`,
    'Was {modal} {x} {verb}?',
    ''
  ),
  actionForm(`${thing} ${anyVerb} ${object}(?<answer>.+)`, 'Was {verb} {x}?', '')
]

/** Sentences that begin with the means or aim: the verb stands as it does in a question. */
export const germanFronted: ReadonlyArray<SentenceForm> = (
  [
    ['Mit|Mithilfe|Mit Hilfe', 'Womit'],
    ['Durch', 'Wodurch'],
    ['Aufgrund|Wegen', 'Warum']
  ] as const
).map(([opening, question]) =>
  form(
    `(?<answer>(?:${opening}) (?!(?:de[mr]|die|das) (?:Befehl|Taste))[^,;:()]{3,60}?) (?<rest>(?:${finite}|entsteht|entstehen) (?!er |sie |es |ich |du |wir |dies|sich )(?:(?<x>(?:der|die|das|den|eine?[nmrs]?) \\p{L}[^,;:()]{2,50}?|\\p{Lu}[^,;:() ]+)|man (?:(?:de[nmr]|die|das|eine?[nmrs]?) )?(?<article>[^,;:()]{3,50}?)) [^,;:]{3,80})`,
    `${question} {rest}?`
  )
)

/** What else a thing is called. */
export const germanNames: ReadonlyArray<SentenceForm> = [
  partialForm(
    '(?<x>[^,;:()]{2,60}?),? \\(?(?:auch|oft auch|manchmal auch|kurz|umgangssprachlich) (?:als )?(?<answer>[^,;:()]{2,50}?)(?: (?:genannt|bezeichnet|bekannt)[,)] .+|\\) .+)',
    '{x} — anderer Name?',
    ''
  ),
  ...['In', 'Im', 'Bei', 'Beim'].map((opening) =>
    form(
      `${opening} (?<place>[^,;:()]{2,40}?) (?<verb>heißt|heißen) (?<x>[^,;:()]{2,50}?) (?:auch )?(?<answer>["„]?\\p{Lu}[^,;:]{2,60})`,
      `Wie {verb} {x} ${opening.toLowerCase()} {place}?`
    )
  ),
  form(
    `(?<x>[^,;:()]{2,60}?) (?<verb>unterscheidet|unterscheiden) sich (?<y>vo[nm] [^,;:()]{2,50}?) (?<answer>(?:durch|in|dadurch, dass|darin, dass|vor allem|hinsichtlich) .+)`,
    'Worin {verb} sich {x} {y}?'
  )
]
