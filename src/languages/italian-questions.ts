import {type LeadIn, leadIn, sentenceForms} from './lead-ins.js'

/** Plural nouns of kinds, which one asks for with "Quali … esistono?". */
const kinds =
  'tipi|tipologie|sottotipi|forme|classi|categorie|gruppi|varianti|varietà|modi|modalità|metodi|tecniche|strategie|modelli|opzioni|approcci|specie|generi|stili'
/** Plural nouns of properties, by the article that stands before them. */
const withI =
  'vantaggi|vantaggi e svantaggi|componenti|costituenti|fattori|fattori di rischio|principi|requisiti|criteri|sintomi|segni|benefici|rischi|limiti|motivi|fini|punti chiave|punti di forza|punti deboli|punti principali|pilastri|diritti|doveri|compiti|problemi|trattamenti|ruoli|meccanismi|risultati|parametri|passaggi|passi|livelli|costi|tratti|difetti|pregi|fondamenti'
const withGli =
  'svantaggi|elementi|obiettivi|scopi|effetti|effetti collaterali|usi|utilizzi|impieghi|esempi|aspetti|strumenti|organi|stadi|stati|strati|argomenti|attori|inconvenienti'
const withLe =
  'caratteristiche|proprietà|funzioni|parti|cause|conseguenze|complicanze|complicazioni|applicazioni|condizioni|regole|leggi|norme|differenze|somiglianze|analogie|limitazioni|fonti|operazioni|responsabilità|misure|soluzioni|qualità|basi|dimensioni|fasi|tappe|indicazioni|controindicazioni|manifestazioni cliniche|manifestazioni|ragioni|opere|critiche|debolezze|opportunità|minacce'

export const italianListNouns = [kinds, withI, withGli, withLe].join('|')

/** Adjectives that may stand before a noun and stay in the question. */
const adjective = '(?:(?:principali|possibili|grandi|migliori|diverse|diversi|vari|varie) )?'
/** A plural noun and an adjective. */
const anyNouns = '\\p{L}{3,}[ieà](?: \\p{L}+[ie])?'
const tie =
  "(?:(?:di|del|dello|della|dei|degli|delle|per|in|nel|nella|nei|nelle|tra|fra|con|su|che|da|dal|dalla) |(?:d|dell|nell)[’'])"
const nounsOfX = (nouns: string) => `${adjective}${nouns}(?: \\p{L}+[ie])? ${tie}.+`
/** Vague quantities, left out of a question. */
const quantity =
  '(?:i|gli|le|questi|queste|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|\\d{1,2}|pochi|poche|vari|varie|molti|molte|alcuni|alcune|diversi|diverse|differenti|numerosi|numerose|seguenti|una serie di)'
const count = `(?:(?:${quantity}|principalmente|fondamentalmente|essenzialmente|generalmente|solitamente|anche) )*`
/** Many nouns in the singular end like others in the plural: a quantity tells, or the noun itself. */
const counted = `(?=(?:${quantity}|${italianListNouns})(?!\\p{L}))${count}`
const following =
  '(?:,? (?:i seguenti|le seguenti|quanto segue|principalmente|tra gli altri|ad esempio|per esempio|(?:i|gli|le) seguenti \\p{L}+|seguenti \\p{L}+))?'

/** Verbs whose object the question asks for. */
const objectVerbs =
  'includ(?:e|ono)|comprend(?:e|ono)|contiene|contengono|permett(?:e|ono)|consent(?:e|ono)|richied(?:e|ono)|causa(?:no)?|provoca(?:no)?|produc(?:e|ono)|genera(?:no)?|offr(?:e|ono)|fornisc(?:e|ono)|utilizza(?:no)?|usa(?:no)?|supporta(?:no)?|memorizza(?:no)?|definisc(?:e|ono)|descriv(?:e|ono)|implica(?:no)?|comporta(?:no)?|evita(?:no)?|regola(?:no)?|controlla(?:no)?|misura(?:no)?|garantisc(?:e|ono)|favorisc(?:e|ono)|preved(?:e|ono)|necessita(?:no)?'

/** What ends a sentence about `x`, and the question. */
const tails: ReadonlyArray<readonly [tail: string, question: string]> = [
  [
    `(?<verb>ha|hanno|presenta(?:no)?|possied(?:e|ono)|svolg(?:e|ono)|${objectVerbs}) ${counted}(?<many>${anyNouns})`,
    'Quali {many} {verb} {x}?'
  ],
  [
    `(?<verb>deve|devono|può|possono) (?<more>\\p{L}+re) ${counted}(?<many>${anyNouns})`,
    'Quali {many} {verb} {more} {x}?'
  ],
  [
    `(?<verb>è compost[ao]|sono compost[ie]|è format[ao]|sono format[ie]|è costituit[ao]|sono costituit[ie]|è caratterizzat[ao]|sono caratterizzat[ie]|dipend(?:e|ono)|deriva(?:no)?) ${count}(?:da|dai seguenti \\p{L}+|dalle seguenti \\p{L}+)${following}`,
    'Da che cosa {verb} {x}?'
  ],
  [
    `(?<verb>si compon(?:e|gono)|si occupa(?:no)?) ${count}di${following}`,
    'Di che cosa {verb} {x}?'
  ],
  [
    `(?<verb>si (?:sud)?divid(?:e|ono)|si classifica(?:no)?|si distingu(?:e|ono)|si articola(?:no)?|si raggruppa(?:no)?|è (?:suddivis|divis|classificat)[ao]|sono (?:suddivis|divis|classificat)[ie]|può essere (?:suddivis|divis|classificat)[ao]|possono essere (?:suddivis|divis|classificat)[ie]) ${count}(?:in|secondo)(?: ${count}(?:${anyNouns})?)?`,
    'Come {verb} {x}?'
  ],
  ['(?<verb>può|possono) essere', 'Di che tipo {verb} essere {x}?'],
  [`(?<verb>serv(?:e|ono)) ${count}(?:a|per)${following}`, 'A che cosa {verb} {x}?'],
  [
    `(?<verb>consist(?:e|ono)) (?:in|nei seguenti \\p{L}+|nelle seguenti \\p{L}+)`,
    'In che cosa {verb} {x}?'
  ],
  [`(?<verb>si basa(?:no)?|si fonda(?:no)?|agisc(?:e|ono)) su`, 'Su che cosa {verb} {x}?'],
  [`(?<verb>permett(?:e|ono)|consent(?:e|ono)) di`, 'Che cosa {verb} di fare {x}?'],
  [`(?<verb>deve|devono)`, 'Che cosa {verb} fare {x}?'],
  [`(?<verb>${objectVerbs})${following}`, 'Che cosa {verb} {x}?']
]

/** Lead-ins of Italian, the surest first. See `Language.askList`. */
export const italianLeadIns: ReadonlyArray<LeadIn> = [
  // "Esistono due tipi di nuvole", "Ci sono tre classi", "Per fare il pane servono …"
  leadIn(
    `(?<verb>esistono|ci sono|si distinguono|si possono distinguere|si hanno) ${count}(?<many>${nounsOfX('\\p{L}+[ieà]')})`,
    'Quali {many} {verb}?'
  ),
  leadIn(
    `(?<verb>esistono|ci sono|si distinguono|si possono distinguere|si hanno) ${counted}(?<many>${anyNouns})`,
    '{} — quali {many} {verb}?'
  ),
  leadIn(
    `(?:distinguiamo|possiamo distinguere|abbiamo) ${count}(?<many>${nounsOfX(`(?:${italianListNouns})`)})`,
    'Quali {many} ci sono?'
  ),
  leadIn(
    `(?<place>(?:secondo|in|nel|nella|per|tra|fra) .+?),? (?<verb>esistono|ci sono|si distinguono|servono|si usano|si utilizzano|sono necessari|sono necessarie) ${counted}(?<many>${anyNouns})`,
    'Quali {many} {verb} {place}?'
  ),
  // "I vantaggi di una siepe sono", "Vantaggi delle siepi"
  leadIn(
    `(?:(?:i|gli|le) )?(?<many>${nounsOfX(`(?:${kinds})`)}?)(?: sono)?${following}`,
    'Quali {many} esistono?'
  ),
  ...[
    ['i', withI],
    ['gli', withGli],
    ['le', withLe]
  ].flatMap(([article = '', nouns = '']) => [
    leadIn(
      `(?:${article} )?(?<many>(?:${nouns})(?: \\p{L}+[ie])? ${tie}.+?)(?: sono)?${following}`,
      `Quali sono ${article} {many}?`
    ),
    leadIn(
      `(?<many>(?:i|gli|le) ${adjective}(?:${nouns})(?: \\p{L}+[ie])? ${tie}.+?)(?: sono)?${following}`,
      'Quali sono {many}?'
    )
  ]),
  leadIn(
    `(?<many>(?:i|gli|le|i suoi|le sue|i loro|le loro) ${adjective}(?:${italianListNouns})(?: \\p{L}+[ie])?)(?: sono)?${following}`,
    '{} — quali sono {many}?'
  ),
  leadIn(`(?<x>(?:i|gli|le) .+? ${tie}.+?) sono${following}`, 'Quali sono {x}?'),
  // The imperative looks like the third person: "Usa i seguenti comandi".
  ...sentenceForms(
    tails,
    '(?!(?:usa|utilizza|evita|regola|controlla|misura|memorizza|genera) )(?:(?:esso|essa|essi|esse|questo|questa|questi|queste|ciò) )?'
  )
]

/** Questions for labelled properties; the subject is quoted, so that nothing has to agree with it. */
export const italianLabels: ReadonlyArray<readonly [labels: string, question: string]> = [
  [
    'definizione|concetto|significato|descrizione|spiegazione|cos’è|che cos’è',
    'Che cosa si intende per «{}»?'
  ],
  ['esempio', 'Qual è un esempio di «{}»?'],
  ['esempi', 'Quali esempi ci sono di «{}»?'],
  ['funzionamento|come funziona', 'Come funziona «{}»?'],
  [
    'uso|usi|utilizzo|utilizzi|impiego|impieghi|applicazione|applicazioni|utilità|a cosa serve',
    'A che cosa serve «{}»?'
  ],
  ['trattamento|terapia|cura', 'Come si cura «{}»?'],
  ['diagnosi', 'Come si diagnostica «{}»?'],
  ['calcolo', 'Come si calcola «{}»?'],
  [kinds, 'Quali {label} di «{}» esistono?'],
  [withI, 'Quali sono i {label} di «{}»?'],
  [withGli, 'Quali sono gli {label} di «{}»?'],
  [withLe, 'Quali sono le {label} di «{}»?'],
  [
    'funzione|causa|conseguenza|caratteristica|struttura|formula|complessità|sintassi|finalità|composizione|durata|prevenzione|soluzione|regola|differenza|condizione|posizione|prognosi',
    'Qual è la {label} di «{}»?'
  ],
  ['obiettivo|effetto|autore|elemento', 'Qual è l’{label} di «{}»?'],
  [
    'origine|unità|unità di misura|importanza|idea|idea principale|etimologia',
    'Qual è l’{label} di «{}»?'
  ],
  ['scopo|svantaggio', 'Qual è lo {label} di «{}»?'],
  [
    'vantaggio|principio|risultato|sintomo|simbolo|valore|costo|prezzo|problema|motivo|ruolo|beneficio|contesto|formato|fattore|contrario|sinonimo',
    'Qual è il {label} di «{}»?'
  ]
]
