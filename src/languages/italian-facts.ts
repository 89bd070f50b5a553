import {about, actionForm, more, type SentenceForm, sentenceForm} from './sentence-forms.js'

/** Verbs that say what a thing does, in the third person; the question takes them over. */
export const italianActions =
  'permette|permettono|consente|consentono|richiede|richiedono|fornisce|forniscono|offre|offrono|garantisce|garantiscono|assicura|assicurano|evita|evitano|impedisce|impediscono|previene|provoca|provocano|causa|causano|produce|producono|genera|generano|riduce|riducono|aumenta|aumentano|migliora|migliorano|memorizza|memorizzano|contiene|contengono|comprende|comprendono|include|includono|controlla|controllano|regola|regolano|definisce|definiscono|determina|determinano|studia|studiano|identifica|identificano|collega|collegano|utilizza|utilizzano|protegge|proteggono|trasporta|trasportano|implica|implicano|gestisce|gestiscono|restituisce'
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
  actionForm(`${about} (?<verb>${italianActions}) (?<answer>(?!si |a ).+)`, 'Che cosa {verb} {x}?')
]
