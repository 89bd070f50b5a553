import {italianActions, italianFacts, italianFinite, italianReasons} from './italian-facts.js'
import {italianLabels, italianLeadIns, italianListNouns} from './italian-questions.js'
import {defineLanguage, definingVerb, verbBehindBold, wordSet} from './language.js'
import {askByForms} from './lead-ins.js'
import {askByLabels} from './term-questions.js'

/** A quoted term needs no article, number or gender. */
const definition = 'Che cosa si intende per «{}»?'

/** What a definition begins with: an article, so that "è importante" is none. */
const article =
  "(?!(?:il|la|i|le)\\s+seguent)(?:(?:il|lo|la|i|gli|le|un|uno|una|ogni|quel|quella|quello|tutto\\s+ciò|ciò\\s+che|uno\\s+dei|una\\s+delle)\\s|(?:l|un|quell)[’'])"
/** A term does not end in a preposition: the article behind it belongs to the term. */
const noPreposition =
  '(?<!\\s(?:di|del|della|dei|delle|in|nel|nella|a|al|alla|da|per|con|su|e|o)\\s+)'

const words = {
  leadingArticle: /^(?:(?:il|lo|la|i|gli|le|uno|una|un)\s+|(?:l|un)[’'])/iu,
  frame: /^(?:In|Nel|Nella|Nell[’'])\s*[\p{Ll}\s-]{3,40},\s+/u,
  // Words at the start of a sentence that point to something before, or to nobody.
  pronouns: wordSet(
    'egli|ella|esso|essa|essi|esse|lui|lei|loro|ciò|questo|questa|questi|queste|quest’ultimo|quest’ultima|quello|quella|quelli|quelle|tale|tali|suo|sua|suoi|sue|il suo|la sua|si|ci|vi|ne|qui|qua|lì|là|così|entrambi|entrambe|alcuni|alcune|molti|molte|altri|altre|altro|altra|tutti|tutte|tutto|ogni|ognuno|ciascuno|ciascuna|quando|se|noi|voi|tu|io|chi|quale|quali|c’è|ci sono|cioè'
  ),
  // Prepositions, conjunctions, adverbs, imperatives and question words: none begins a term.
  nonTerms: wordSet(
    'se|quando|mentre|perché|poiché|siccome|dato|anche|sebbene|per|con|senza|in|nel|nello|nella|nell’|nei|negli|nelle|di|del|dello|della|dell’|dei|degli|delle|da|dal|dalla|dai|dalle|a|ad|al|allo|alla|all’|ai|agli|alle|su|sul|sulla|sui|sulle|tra|fra|contro|verso|secondo|durante|dopo|prima|mediante|attraverso|tramite|come|e|ed|o|oppure|ma|però|tuttavia|invece|né|che|non|sì|solo|soltanto|mai|sempre|inoltre|poi|quindi|infine|dunque|pertanto|allora|molto|più|meno|quasi|vedi|vedere|nota|attenzione|importante|ricorda|ricordare|è|sono|era|ha|hanno|può|possono|deve|devono|fare|fai|usa|usare|utilizza|utilizzare|crea|creare|apri|aprire|seleziona|scegli|clicca|premi|esegui|installa|verifica|controlla|aggiungi|scrivi|leggi|quanto|quanti|dove|chi|cosa|che cosa|es|es.|p.es.|ad|ecc.'
  ),
  clauseWords: wordSet(
    'è|sono|era|erano|fu|essere|ha|hanno|aveva|può|possono|deve|devono|c’è|che|chi|cui|quando|dove|perché|se|si|non|lo|gli'
  ),
  // Properties of a subject, by which students label the lines of a note.
  labels: wordSet(
    'definizione|def|def.|concetto|nozione|significato|descrizione|spiegazione|idea|idea principale|idea chiave|esempio|esempi|es|es.|ad esempio|per esempio|controesempio|nota|note|nb|n.b.|osservazione|osservazioni|oss|oss.|importante|attenzione|avvertenza|ricorda|da ricordare|promemoria|trucco|consiglio|consigli|suggerimento|curiosità|vantaggio|vantaggi|svantaggio|svantaggi|vantaggi e svantaggi|pro|contro|pro e contro|pregi|difetti|beneficio|benefici|limite|limiti|limitazioni|rischio|rischi|punti di forza|punti deboli|obiettivo|obiettivi|finalità|scopo|scopi|fine|utilità|a cosa serve|funzione|funzioni|funzionamento|come funziona|uso|usi|utilizzo|utilizzi|impiego|impieghi|applicazione|applicazioni|casi d’uso|caso d’uso|ruolo|importanza|causa|cause|motivo|motivi|ragione|ragioni|origine|origini|conseguenza|conseguenze|effetto|effetti|effetti collaterali|impatto|sintomo|sintomi|segni|quadro clinico|clinica|manifestazioni cliniche|diagnosi|trattamento|terapia|cura|prognosi|prevenzione|complicanze|complicazioni|epidemiologia|eziologia|fisiopatologia|patogenesi|classificazione|fattori di rischio|esami|caratteristica|caratteristiche|proprietà|tratti|elementi|componenti|parti|struttura|composizione|forma|tipo|tipi|tipologie|classi|forme|fasi|tappe|passaggi|processo|procedura|procedimento|metodo|metodi|tecnica|tecniche|formula|formule|calcolo|unità|unità di misura|simbolo|valore|valori|dimensione|dimensioni|dimostrazione|prova|teorema|ipotesi|tesi|condizione|condizioni|requisito|requisiti|prerequisiti|regola|regole|legge|leggi|risultato|risultati|conclusione|conclusioni|problema|problemi|soluzione|soluzioni|domanda|risposta|differenza|differenze|somiglianze|analogie|confronto|sinonimo|sinonimi|contrario|etimologia|contesto|contesto storico|storia|data|date|epoca|periodo|durata|luogo|posizione|localizzazione|sede|habitat|autore|autrice|autori|opera|opere|genere|tema|temi|trama|personaggi|stile|esponenti|fonte|fonti|costo|prezzo|sintassi|parametri|ingresso|uscita|input|output|valore predefinito|complessità|riassunto|dettaglio|dettagli|chi|cosa|cos’è|che cos’è|come|quando|perché'
  ),
  // Headings that group text below a subject, in notes of any subject.
  genericHeadings: wordSet(
    'complessità|introduzione|riassunto|riepilogo|sintesi|in sintesi|panoramica|visione generale|quadro generale|generalità|generale|fondamenti|nozioni di base|le basi|basi|definizione|definizioni|concetto|concetti|concetti base|concetti di base|concetti chiave|concetti fondamentali|idee chiave|idee principali|punti chiave|punti principali|terminologia|termini|vocabolario|glossario|descrizione|spiegazione|esempio|esempi|note|appunti|appunti di lezione|osservazioni|commenti|contenuto|contenuti|svolgimento|teoria|pratica|quadro teorico|caratteristiche|caratteristiche generali|caratteristiche principali|proprietà|vantaggi|svantaggi|vantaggi e svantaggi|pro e contro|benefici|limiti|tipi|tipologie|classi|forme|classificazione|varianti|obiettivo|obiettivi|finalità|scopo|scopi|funzionamento|come funziona|funzione|funzioni|struttura|parti|elementi|componenti|composizione|cause|conseguenze|cause e conseguenze|effetti|sintomi|segni e sintomi|clinica|quadro clinico|diagnosi|trattamento|terapia|prognosi|prevenzione|complicanze|eziologia|epidemiologia|fisiopatologia|patogenesi|fattori di rischio|storia|cenni storici|origine|origini|contesto|contesto storico|evoluzione|sviluppo|importanza|applicazioni|usi|uso|utilizzo|utilità|casi d’uso|processo|procedura|procedimento|passaggi|fasi|tappe|metodo|metodi|metodologia|tecniche|requisiti|prerequisiti|condizioni|regole|norme|leggi|principi|formule|calcolo|dimostrazione|dimostrazioni|confronto|differenze|somiglianze|problemi|soluzioni|risultati|discussione|conclusione|conclusioni|analisi|critica|critiche|importante|da ricordare|considerazioni|consigli|buone pratiche|dettagli|dati|curiosità|altro|altri|varie|ulteriori informazioni|approfondimento|approfondimenti|domande frequenti|faq|sintassi|configurazione|architettura|implementazione|complessità|cos’è|che cos’è|come|perché|quando|dove'
  ),
  // Sections that hold no facts: literature, navigation, tasks.
  skippedHeadings: wordSet(
    'riferimenti|riferimento|riferimenti bibliografici|bibliografia|sitografia|letture|letture consigliate|per approfondire|per saperne di più|link|links|link utili|collegamenti|collegamenti esterni|vedi anche|voci correlate|fonti|fonte|risorse|risorse aggiuntive|materiale|materiali|indice|sommario|indice dei contenuti|programma|compiti|compito|da fare|todo|esercizi|esercizi svolti|esercitazioni|attività|domande|domande aperte|quiz|verifica|verifiche|note correlate|argomenti correlati|correlati|navigazione|note a piè di pagina|allegati|appendice|appendici|installazione|licenza|autori|autore|collaboratori|contribuire|ringraziamenti|crediti|registro delle modifiche|video|prossimi passi'
  ),
  listNouns: wordSet(italianListNouns),
  // Bold words that stress a sentence and hide nothing worth asking.
  emphasis: wordSet(
    'non|né|mai|sempre|solo|soltanto|solamente|unicamente|tutto|tutti|tutte|tutta|ogni|nessun|nessuno|nessuna|molto|più|meno|maggiore|minore|migliore|peggiore|deve|devono|può|possono|non può|non deve|bisogna|e|o|ma|anche|inoltre|entrambi|entrambe|un|una|uno|due|tre|primo|prima|secondo|seconda|dopo|con|senza|stesso|stessa|stessi|stesse|uguale|diverso|diversi|diversa|diverse|altro|altra|altri|importante|attenzione|nuovo|nuova|esattamente|almeno|al massimo|al minimo|è|sono|se|allora|quindi|direttamente|immediatamente|insieme|separati|positivo|negativo|alto|basso|grande|piccolo'
  ),
  clauseEnd:
    /[;:]\s|\s[–—]\s|,\s+(?:ma|però|mentre|poiché|perché|dato\s+che|in\s+modo\s+che|dove|quindi|e\s+(?:è|sono|si|ha|può))\s/u
}

/** Verbs of defining sentences, the surest first. */
const definingVerbs = [
  // "Per X si intende …", "Con il termine X si indica …", "Si definisce X il …"
  definingVerb(
    /\s+(?:si\s+intend(?:e|ono)|s[’']intend(?:e|ono)|si\s+indica(?:no)?|intendiamo)\s+/u,
    definition,
    /^(?:Per|Con)\s+(?:il\s+termine\s+)?/u
  ),
  definingVerb(
    new RegExp(`\\s+${noPreposition}(?=${article})`, 'u'),
    definition,
    /^(?:Si\s+(?:definisce|chiama|dice)|Chiamiamo|Definiamo)\s+/u
  ),
  definingVerb(
    new RegExp(
      `\\s+(?:è|sono|era|erano)\\s+(?:anche\\s+|semplicemente\\s+|fondamentalmente\\s+)?(?=${article})`,
      'u'
    ),
    definition
  ),
  definingVerb(/\s+(?:è\s+definit[ao]|si\s+definisce)\s+come\s+/u, definition),
  definingVerb(/\s+(?:indica(?:no)?|designa(?:no)?)\s+/u, 'Che cosa indica «{}»?'),
  definingVerb(/\s+significa(?:no)?\s+/u, 'Che cosa significa «{}»?'),
  definingVerb(
    /\s+si\s+riferi(?:sce|scono)\s+(?=(?:a|ad|al|alla|ai|alle|agli|allo)\s|all[’'])/u,
    'A che cosa si riferisce «{}»?'
  ),
  definingVerb(
    /\s+consist(?:e|ono)\s+(?=(?:in|nel|nella|nello|nei|nelle)\s|nell[’'])/u,
    'In che cosa consiste «{}»?'
  ),
  definingVerb(/\s+(?:serve|servono)\s+(?=(?:a|ad|per)\s)/u, 'A che cosa serve «{}»?'),
  definingVerb(
    /\s+(?:è\s+(?:usat|utilizzat|impiegat)[ao]|sono\s+(?:usat|utilizzat|impiegat)[ie])\s+(?=per\s)/u,
    'A che cosa serve «{}»?'
  ),
  definingVerb(/\s+rappresenta(?:no)?\s+/u, 'Che cosa rappresenta «{}»?'),
  definingVerb(
    /\s+(?:è\s+(?:format|compost|costituit)[ao]|sono\s+(?:format|compost|costituit)[ie])\s+(?=(?:da|dal|dalla|dai|dalle|dagli)\s)/u,
    'Da che cosa è composto «{}»?'
  ),
  definingVerb(/\s+misura(?:no)?\s+/u, 'Che cosa misura «{}»?'),
  definingVerb(new RegExp(`\\s+(?<verb>${italianActions})\\s+`, 'u'), 'Che cosa {verb} «{}»?'),
  verbBehindBold(italianFinite.replaceAll(' ', '\\s+'), 'Che cosa caratterizza «{}»?')
]

/** Italian. */
export const italian = defineLanguage('it', definition, {
  ...words,
  facts: italianFacts,
  reasons: italianReasons,
  abbreviation: 'Che cosa significa la sigla {}?',
  difference: 'Che differenza c’è tra «{}» e «{}»?',
  definingVerbs,
  askLabel: askByLabels(italianLabels),
  askList: askByForms(italianLeadIns, words)
})
