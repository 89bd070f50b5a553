import {about, actionForm, more, type SentenceForm, sentenceForm} from './sentence-forms.js'

/** Verbs that say what a thing does, in the third person; the question takes them over. */
export const spanishActions =
  'permiten?|requieren?|necesitan?|proporcionan?|ofrecen?|garantizan?|aseguran?|evitan?|impiden?|previenen?|provocan?|causan?|producen?|generan?|reducen?|aumentan?|mejoran?|almacenan?|contienen?|incluyen?|controlan?|regulan?|definen?|determinan?|establecen?|estudian?|indican?|identifican?|conectan?|utilizan?|emplean?|protegen?|transportan?|asignan?|comprueban?|verifican?|implican?|gestionan?'
const finite = `(?:es|son|era|eran|fue|fueron|está|están|tiene|tienen|puede|pueden|debe|deben|suele|suelen|hace|hacen|queda|quedan|existe|existen|funciona|funcionan|usa|usan|depende|dependen|resulta|resultan|llega|llegan|sirve|sirven|permanece|crece|crecen|disminuye|disminuyen|sube|suben|baja|bajan|pierde|pierden|consume|consumen|envía|envían|recibe|reciben|tarda|tardan|${spanishActions})`
/** A verb behind its subject. */
export const spanishFinite = `(?:no )?(?:se \\p{Ll}+|${finite})`

/** A statement: its verb is known, or it begins with an article. */
const main = `(?<main>(?:${about} (?:no )?(?:se )?${finite}(?: ${more})?|(?<article>(?:el|la|los|las|una?|unos|unas) \\p{L}[\\p{L}-]+) ${more}))`
/** Verbs that name an aim; a bare "para" is often none. */
const aims =
  '(?:evitar|prevenir|impedir|garantizar|asegurar|proteger|reducir|mejorar|mantener|facilitar|aumentar|limitar|ahorrar|optimizar|minimizar|maximizar|conseguir|lograr|que) .+'
const property =
  '(?:(?:principal|mayor|gran|único|única) )?(?:objetivo|fin|finalidad|propósito|función|tarea|ventaja|desventaja|inconveniente|característica|diferencia|causa|consecuencia|efecto|resultado|requisito|problema|idea|base|unidad|fórmula|capital|complejidad|misión|papel|rol|principio|origen|límite|coste|significado)(?: (?:principal|fundamental|básic[ao]))?'

/** Verbs that ask for a purpose themselves: `prose-definition` reads them. */
const noUse = '(?<!\\b(?:sirven?|usan?|utilizan?|emplean?|usad[ao]s?|utilizad[ao]s?))'

/** Sentences of Spanish that give a reason or purpose. */
export const spanishReasons: ReadonlyArray<SentenceForm> = [
  sentenceForm(
    `${main},? (?:porque|ya que|puesto que|dado que|debido a que) (?<answer>.+)`,
    '¿Por qué {main}?'
  ),
  sentenceForm(`${main},? (?<answer>(?:debido a|gracias a) .+)`, '¿Por qué {main}?'),
  sentenceForm(
    `${main}${noUse},? (?<answer>(?:para|con el fin de|a fin de) ${aims})`,
    '¿Para qué {main}?'
  )
]

/** Sentences of Spanish that say a thing's name, property or work. */
export const spanishFacts: ReadonlyArray<SentenceForm> = [
  sentenceForm(
    `${about} (?<verb>se llama|se llaman|se denomina|se denominan|se conoce como|se conocen como|recibe el nombre de|reciben el nombre de) (?:también )?(?<answer>[^,;:]{2,80})`,
    '¿Cómo se llama {x}?'
  ),
  sentenceForm(
    `(?<x>(?:el|la|una?|su) ${property} (?:del?|que|entre|para) [^,;:()]{2,60}?) es (?<answer>.+)`,
    '¿Cuál es {x}?'
  ),
  sentenceForm(
    `(?<x>(?:los|las) ${property} (?:del?|que|entre|para) [^,;:()]{2,60}?) son (?<answer>.+)`,
    '¿Cuáles son {x}?'
  ),
  sentenceForm(
    `${about} (?<verb>se encuentra|se encuentran|está situad[ao]|están situad[ao]s|está ubicad[ao]|están ubicad[ao]s) (?<answer>(?:en|entre|sobre|bajo|detrás|delante|dentro) .+)`,
    '¿Dónde {verb} {x}?'
  ),
  actionForm(
    `${about} (?<verb>${spanishActions}) (?<answer>(?!se |lo |la que|los que).+)`,
    '¿Qué {verb} {x}?'
  )
]
