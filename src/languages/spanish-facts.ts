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
export const spanishActions =
  'permiten?|requieren?|necesitan?|proporcionan?|ofrecen?|garantizan?|aseguran?|evitan?|impiden?|previenen?|provocan?|causan?|producen?|generan?|reducen?|aumentan?|mejoran?|almacenan?|contienen?|incluyen?|controlan?|regulan?|definen?|determinan?|establecen?|estudian?|indican?|identifican?|conectan?|utilizan?|emplean?|protegen?|transportan?|asignan?|comprueban?|verifican?|implican?|gestionan?|crean?|calculan?|convierten?|traducen?|dividen?|combinan?|comparan?|eliminan?|agregan?|insertan?|modifican?|actualizan?|ejecutan?|envían?|reciben?|transmiten?|reenvían?|devuelven?|buscan?|encuentran?|ordenan?|recorren?|leen?|escriben?|cifran?|bloquean?|filtran?|detectan?|resuelven?|miden?|muestran?|describen?|explican?|exigen?|facilitan?|limitan?|separan?|unen?|ocupan?|comparten?|asocian?|mantienen?|transforman?|aportan?|abarcan?|administran?|organizan?|rigen?|prohíben?|obligan?|sintetizan?|absorben?|liberan?|secretan?|inhiben?|estimulan?|rodean?|recubren?|forman?|adoptan?|simulan?|encapsulan?|anuncian?|intercambian?|eligen?'
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
  ),
  sentenceForm(
    `${about} (?<verb>(?:no )?(?:ocurre|sucede|aparece|se (?:produce|da|usa|utiliza|aplica|activa|envía|recomienda|ejecuta|genera))n?)(?: solo| sólo)? (?<answer>(?:cuando|si) .+)`,
    '¿Cuándo {verb} {x}?'
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
  sentenceForm(
    `${about} se (?:diferencia|distingue)n? de (?<y>[^,;:]{2,60}?) (?<answer>(?:en|por|porque) .+)`,
    '¿En qué se diferencia {x} de {y}?'
  ),
  sentenceForm(
    `${about} (?<verb>tiene|tienen|posee|poseen|presenta|presentan) una? (?<noun>\\p{L}+) de (?<answer>.*(?:\\d|O\\().*)`,
    '¿Qué {noun} {verb} {x}?'
  ),
  // "Para evitar bucles se usa STP", "Mediante ARP se obtiene la MAC"
  sentenceForm(
    `(?<goal>Para (?<x>[^,;:]{3,70}?)),? (?<verb>se (?:usa|utiliza|emplea|necesita|requiere)n?) (?<answer>[^;:]+)`,
    '¿Qué {verb} {goal}?'
  ),
  sentenceForm(
    `(?<answer>(?:Mediante|A través de|Gracias a|Usando|Utilizando) [^,;:]{2,60}?),? (?<rest>se (?!\\p{L}+ que )(?<x>[^;:]{8,100}))`,
    '¿Cómo {rest}?'
  ),
  partialForm(
    `${about},? \\(?(?:también|a veces) (?:llamad|conocid|denominad)[oa]s? (?:como )?(?<answer>[^,;()]{2,50})[,)] .+`,
    '¿Cómo se llama también {x}?'
  ),
  ...withPrepositions([
    ['depende|dependen', 'de', '¿De qué {verb} {x}?'],
    [
      'se basa|se basan|se divide|se dividen|se clasifica|se clasifican',
      'en',
      '¿En qué {verb} {x}?'
    ],
    ['se convierte|se convierten|se traduce|se traducen', 'en', '¿En qué {verb} {x}?'],
    ['opera|operan|trabaja|trabajan|reside|residen|ocurre|ocurren', 'en', '¿Dónde {verb} {x}?'],
    [
      'se almacena|se almacenan|se guarda|se guardan|se realiza|se realizan',
      'en',
      '¿Dónde {verb} {x}?'
    ],
    [
      'pertenece|pertenecen|equivale|equivalen|corresponde|corresponden|afecta|afectan',
      'a(?:l)?',
      '¿A qué {verb} {x}?'
    ],
    [
      'conduce|conducen|lleva|llevan|da lugar|dan lugar|contribuye|contribuyen',
      'a(?:l)?',
      '¿A qué {verb} {x}?'
    ],
    ['se aplica|se aplican|se asigna|se asignan|se debe|se deben', 'a(?:l)?', '¿A qué {verb} {x}?'],
    [
      'deriva|derivan|procede|proceden|proviene|provienen|se ocupa|se ocupan',
      'de(?:l)?',
      '¿De qué {verb} {x}?'
    ],
    [
      'se relaciona|se relacionan|se mide|se miden|se asocia|se asocian|cuenta|cuentan',
      'con',
      '¿Con qué {verb} {x}?'
    ],
    ['se descompone|se descomponen', 'en', '¿En qué {verb} {x}?'],
    [
      'se \\p{Ll}+|tiene lugar|tienen lugar|se lleva a cabo|se llevan a cabo',
      'en (?:el|la|los|las|una?)',
      '¿Dónde {verb} {x}?'
    ],
    ['actúa|actúan|funciona|funcionan', 'como', '¿Cómo qué {verb} {x}?'],
    ['está diseñad[oa]|están diseñad[oa]s|está pensad[oa]', 'para', '¿Para qué {verb} {x}?']
  ]),
  actionForm(
    `${about} (?<verb>(?:no )?(?:puede|pueden|debe|deben) (?!ser |estar |haber |hacer )\\p{L}+[aei]r) (?<answer>(?!(?:se|lo|que|por|en|a|al|de|con|sin|hasta|desde) ).+)`,
    '¿Qué {verb} {x}?'
  ),
  actionForm(
    `${about} (?:también )?(?<verb>(?:no )?(?:${spanishActions})) (?<answer>(?!(?:se|lo|la que|los que|en|de|del|por|y|o) ).+)`,
    '¿Qué {verb} {x}?'
  ),
  openVerbForm({
    articles: '(?:el|la|los|las|una?|cada) ',
    objects:
      '(?:el|la|los|las|una?|unos|unas|sus?|dos|tres|cuatro|varios|varias|todos los|todas las) ',
    others:
      'tiene|tienen|tenía|tuvo|posee|entre|sobre|para|por|con|sin|desde|hasta|hacia|según|durante|mediante|contra|bajo|tras|ante|como|que|pero|donde|cuando|mientras|porque|aunque|sino|también|solo|sólo|cada|tod[oa]s?|amb[oa]s|son|era|eran|fue|fueron|está|están|sea|sean|ser|hay|así|además|incluso|según|siempre|nunca|cuya|cuyo|cual|cuales|más|menos|aquí|ahora|termina|comienza|empieza|dura|muere|nace|terminó|comenzó|empezó|murió|nació|ocurrió|queda|quedan|pasa|parece|significa|representa|describe|designa|mide',
    like: '(?!(?:verde|grande|fuerte|breve|suave|dulce|libre|\\p{Ll}+(?:ble|ple|ante|iente|uente|ista)) )(?=\\p{Ll}+(?:[aeó]|[ae]n|aron|ieron|á|án) )',
    question: '¿Qué {verb} {x}?'
  })
]
