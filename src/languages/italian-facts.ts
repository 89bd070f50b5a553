import {
  about,
  actionForm,
  more,
  openVerbForm,
  partialForm,
  type SentenceForm,
  sentenceForm,
  withPrepositions
} from './sentence-forms.js'

/** Verbs that say what a thing does, in the third person; the question takes them over. */
export const italianActions =
  'permette|permettono|consente|consentono|richiede|richiedono|fornisce|forniscono|offre|offrono|garantisce|garantiscono|assicura|assicurano|evita|evitano|impedisce|impediscono|previene|provoca|provocano|causa|causano|produce|producono|genera|generano|riduce|riducono|aumenta|aumentano|migliora|migliorano|memorizza|memorizzano|contiene|contengono|comprende|comprendono|include|includono|controlla|controllano|regola|regolano|definisce|definiscono|determina|determinano|studia|studiano|identifica|identificano|collega|collegano|utilizza|utilizzano|protegge|proteggono|trasporta|trasportano|implica|implicano|gestisce|gestiscono|restituisce|restituiscono|crea|creano|calcola|calcolano|converte|convertono|traduce|traducono|divide|dividono|combina|combinano|confronta|confrontano|elimina|eliminano|aggiunge|aggiungono|inserisce|inseriscono|modifica|modificano|aggiorna|aggiornano|esegue|eseguono|invia|inviano|riceve|ricevono|trasmette|trasmettono|cerca|cercano|trova|trovano|ordina|ordinano|legge|leggono|scrive|scrivono|blocca|bloccano|filtra|filtrano|rileva|rilevano|risolve|risolvono|misura|misurano|mostra|mostrano|descrive|descrivono|spiega|spiegano|esige|esigono|facilita|facilitano|limita|limitano|separa|separano|unisce|uniscono|occupa|occupano|condivide|condividono|mantiene|mantengono|trasforma|trasformano|applica|applicano|organizza|organizzano|disciplina|disciplinano|prevede|prevedono|vieta|vietano|approva|approvano|elegge|eleggono|nomina|nominano|esercita|esercitano|tutela|tutelano|stabilisce|stabiliscono|riconosce|riconoscono|sancisce|attribuisce|attribuiscono|sintetizza|assorbe|libera|inibisce|stimola|circonda|forma|formano|seleziona|selezionano'
const finite = `(?:è|sono|era|erano|fu|furono|ha|hanno|può|possono|deve|devono|resta|restano|fa|fanno|esiste|esistono|funziona|funzionano|usa|usano|dipende|dipendono|risulta|diminuisce|cresce|crescono|perde|perdono|consuma|invia|inviano|riceve|ricevono|${italianActions})`
/** A verb behind its subject. */
export const italianFinite = `(?:non )?(?:si \\p{Ll}+|${finite})`

/** A statement: its verb is known, or it begins with an article. */
const main = `(?<main>(?:${about} (?:non )?(?:si )?${finite}(?: ${more})?|(?<article>(?:(?:il|lo|la|i|gli|le|uno|una|un) |(?:l|un)['’])\\p{L}[\\p{L}-]+) ${more}))`
const aims =
  '(?:evitare|prevenire|impedire|garantire|assicurare|proteggere|ridurre|migliorare|mantenere|facilitare|aumentare|limitare|risparmiare|ottimizzare|minimizzare|massimizzare|ottenere) .+'
const property =
  '(?:principale )?(?:obiettivo|scopo|fine|funzione|compito|vantaggio|svantaggio|caratteristica|differenza|causa|conseguenza|effetto|risultato|requisito|problema|idea|base|unità|formula|capitale|complessità|ruolo|principio|origine|limite|costo|significato)(?: (?:principale|fondamentale))?'

/** Verbs that ask for a purpose themselves: `prose-definition` reads them. */
const noUse = '(?<!\\b(?:serve|servono|(?:usat|utilizzat|impiegat)[aoie]))'

/** Sentences of Italian that give a reason or purpose. */
export const italianReasons: ReadonlyArray<SentenceForm> = [
  sentenceForm(
    `${main},? (?:perché|poiché|dato che|visto che|in quanto) (?<answer>.+)`,
    'Perché {main}?'
  ),
  sentenceForm(
    `${main},? (?<answer>(?:a causa|grazie) (?:d[ei]|del|della|dello|dei|degli|delle|al|alla|ai|alle|agli|a)\\b.+)`,
    'Perché {main}?'
  ),
  sentenceForm(
    `${main}${noUse},? (?<answer>(?:per|al fine di|allo scopo di) ${aims})`,
    'A che scopo {main}?'
  ),
  sentenceForm(
    `${about} (?<verb>(?:non )?(?:si verifica|si verificano|avviene|avvengono|si ha|si usa|si usano|si applica|si applicano|scatta))(?: solo| soltanto)? (?<answer>(?:quando|se) .+)`,
    'Quando {verb} {x}?'
  )
]

/** Sentences of Italian that say a thing's name, property or work. */
export const italianFacts: ReadonlyArray<SentenceForm> = [
  sentenceForm(
    `${about} (?:si chiama|si chiamano|è chiamat[ao]|sono chiamat[ie]|è dett[ao]|sono dett[ie]|prende il nome di|prendono il nome di) (?:anche )?(?<answer>[^,;:]{2,80})`,
    'Come si chiama {x}?'
  ),
  sentenceForm(
    `(?<x>(?:il|lo|la|l['’]|un|una|un['’]) ?${property} (?:di|del|dello|della|dei|degli|delle|dell['’]|tra|fra|che|per) ?[^,;:()]{2,60}?) è (?<answer>.+)`,
    'Qual è {x}?'
  ),
  sentenceForm(
    `${about} (?<verb>si trova|si trovano|è situat[ao]|sono situat[ie]) (?<answer>(?:in|nel|nella|nello|nei|negli|nelle|nell['’]|tra|fra|sul|sulla|sotto|dietro) ?.+)`,
    'Dove {verb} {x}?'
  ),
  sentenceForm(
    `${about} si (?:differenzia|differenziano|distingue|distinguono) (?<y>da(?:l|llo|lla|i|gli|lle|ll['’])? ?[^,;:]{2,60}?) (?<answer>(?:per|perché|in quanto) .+)`,
    'In che cosa {x} si distingue {y}?'
  ),
  sentenceForm(
    `${about} (?<verb>ha|hanno|possiede|presenta) (?:una |un |un['’])(?<noun>\\p{L}+) (?:di|pari a) (?<answer>.*(?:\\d|O\\().*)`,
    'Quale {noun} {verb} {x}?'
  ),
  sentenceForm(
    `(?<goal>Per (?<x>[^,;:]{3,70}?)),? (?<verb>si (?:usa|utilizza|impiega|richiede|usano|utilizzano)|serve|servono|è necessari[oa]|occorre|occorrono) (?<answer>[^;:]+)`,
    'Che cosa {verb} {goal}?'
  ),
  partialForm(
    `${about},? \\(?(?:anche|talvolta) (?:chiamat|dett|not|conosciut|denominat)[oaie] (?:come )?(?<answer>[^,;()]{2,50})[,)] .+`,
    'Come si chiama anche {x}?'
  ),
  ...withPrepositions([
    [
      'dipende|dipendono|deriva|derivano',
      "da(?:l|llo|lla|i|gli|lle|ll['’])?",
      'Da che cosa {verb} {x}?'
    ],
    [
      'si basa|si basano|si fonda|si fondano',
      "su(?:l|llo|lla|i|gli|lle|ll['’])?",
      'Su che cosa {verb} {x}?'
    ],
    [
      'si divide|si dividono|si suddivide|si articola|si trasforma',
      "(?:in|ne(?:l|llo|lla|i|gli|lle|ll['’]))",
      'In che cosa {verb} {x}?'
    ],
    [
      'opera|operano|ha sede|hanno sede|avviene|avvengono',
      "(?:in|a|ne(?:l|llo|lla|i|gli|lle|ll['’]))",
      'Dove {verb} {x}?'
    ],
    [
      'appartiene|appartengono|equivale|corrisponde|corrispondono|spetta|spettano|porta|portano|si applica',
      "a(?:l|llo|lla|i|gli|lle|ll['’])?",
      'A che cosa {verb} {x}?'
    ],
    [
      'dura|durano|resta in carica|restano in carica',
      '(?:in carica|per|\\d+|cinque|sette|nove|sei|tre|due|quattro)',
      'Quanto {verb} {x}?'
    ]
  ]),
  actionForm(
    `${about} (?<verb>(?:non )?(?:può|possono|deve|devono) (?!essere |stare |fare )\\p{L}+(?:are|ere|ire|rre)) (?<answer>(?!(?:si|che|a|al|per|in|nel|di|da|con|senza) ).+)`,
    'Che cosa {verb} {x}?'
  ),
  actionForm(
    `${about} (?:anche )?(?<verb>(?:non )?(?:${italianActions})) (?<answer>(?!(?:si|a|in|di|da|per|e|o) ).+)`,
    'Che cosa {verb} {x}?'
  ),
  openVerbForm({
    articles: "(?:(?:il|lo|la|i|gli|le|uno|una|un|ogni) |(?:l|un)['’])",
    objects: "(?:(?:il|lo|la|i|gli|le|un|uno|una|due|tre|quattro|tutti i|tutte le) |(?:l|un)['’])",
    others:
      'hanno|aveva|avevano|fra|tra|per|con|senza|sotto|sopra|dopo|durante|mediante|contro|verso|secondo|presso|entro|oltre|come|che|dove|quando|mentre|perché|anche|solo|ogni|tutt[oiae]|entramb[ie]|sono|era|erano|stato|essere|cioè|inoltre|sempre|mai|cui|più|meno|ora|qui|termina|inizia|dura|muore|nasce|terminò|iniziò|morì|nacque|rimane|resta|sembra|significa|rappresenta|designa|indica|misura|può|possono|deve|devono|rispetto',
    like: '(?!(?:verde|grande|forte|breve|dolce|\\p{Ll}+(?:bile|plice|ante|ente|ista)) )(?=\\p{Ll}+(?:[aeòì]|[ao]no|anno|rono|vano) )(?!\\p{Ll}+re )',
    question: 'Che cosa {verb} {x}?'
  })
]
