import {type LeadIn, leadIn, sentenceForms} from './lead-ins.js'

/** Plural nouns of kinds, which one asks for with "¿Qué … hay?". */
export const spanishKinds =
  'tipos|subtipos|clases|formas|categorías|grupos|variantes|variedades|maneras|modos|métodos|técnicas|estrategias|modelos|opciones|vías|enfoques|modalidades|estilos'
/** Plural nouns of properties, by gender, for the article before them. */
export const spanishMasculine =
  'pasos|niveles|estados|elementos|componentes|objetivos|fines|propósitos|factores|principios|requisitos|criterios|síntomas|signos|efectos|efectos secundarios|inconvenientes|beneficios|riesgos|usos|ejemplos|rasgos|aspectos|fundamentos|motivos|orígenes|órganos|instrumentos|recursos|derechos|deberes|límites|problemas|tratamientos|puntos clave|pilares|roles|mecanismos|argumentos|resultados|parámetros|factores de riesgo'
export const spanishFeminine =
  'fases|etapas|capas|características|propiedades|ventajas|desventajas|ventajas y desventajas|funciones|partes|causas|consecuencias|complicaciones|aplicaciones|condiciones|reglas|leyes|normas|diferencias|semejanzas|similitudes|limitaciones|fuentes|herramientas|operaciones|tareas|responsabilidades|obligaciones|medidas|fortalezas|debilidades|oportunidades|amenazas|soluciones|cualidades|bases|unidades|obras|teorías|indicaciones|contraindicaciones|manifestaciones clínicas|manifestaciones'

const listNoun = `(?:${spanishKinds}|${spanishMasculine}|${spanishFeminine})`
/** Adjectives that may stand before a noun and stay in the question. */
const adjective =
  '(?:(?:principales|posibles|grandes|mejores|diferentes|distint[ao]s|divers[ao]s) )?'
/** A plural noun and an adjective. */
const anyNouns = '\\p{L}+s(?: \\p{L}+s)?'
const tie = '(?:de|del|para|en|entre|por|con|sobre|que) '
const nounsOfX = (nouns: string) => `${adjective}${nouns}(?: \\p{L}+s)? ${tie}.+`
/** Vague quantities, left out of a question. */
const count =
  '(?:(?:los|las|estos|estas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\d{1,2}|varios|varias|pocos|pocas|muchos|muchas|algunos|algunas|diferentes|distintos|distintas|diversos|diversas|numerosos|numerosas|siguientes|principalmente|fundamentalmente|básicamente|generalmente|normalmente|también|una serie de) )*'
const following =
  '(?:,? (?:los siguientes|las siguientes|lo siguiente|por lo siguiente|principalmente|entre otros|entre otras|por ejemplo|(?:los|las) siguientes \\p{L}+s))?'
const existence =
  '(?<verb>existen|hay|se distinguen|se pueden distinguir|pueden distinguirse|se diferencian|se conocen|se reconocen|destacan)'

/** Verbs whose object the question asks for. */
const objectVerbs =
  'incluyen?|contienen?|comprenden?|abarcan?|engloban?|permiten?|requieren?|necesitan?|exigen?|provocan?|causan?|producen?|generan?|originan?|ofrecen?|proporcionan?|aportan?|facilitan?|utilizan?|usan?|emplean?|soportan?|admiten?|almacenan?|definen?|describen?|implican?|suponen?|evitan?|regulan?|controlan?|miden?|garantizan?'

/** What ends a sentence about `x`, and the question. */
const tails: ReadonlyArray<readonly [tail: string, question: string]> = [
  [
    `(?<verb>tienen?|presentan?|poseen?|cumplen?|realizan?|desempeñan?|persiguen?|reciben?|${objectVerbs}) ${count}(?<many>${anyNouns})`,
    '¿Qué {many} {verb} {x}?'
  ],
  [
    `(?<verb>deben?|pueden?|suelen?) (?<more>\\p{L}+r) ${count}(?<many>${anyNouns})`,
    '¿Qué {many} {verb} {more} {x}?'
  ],
  [`(?<verb>constan?|se componen?) de ${count}(?<many>${anyNouns})`, '¿De qué {many} {verb} {x}?'],
  [`(?<verb>constan?|se componen?) ${count}de${following}`, '¿De qué elementos {verb} {x}?'],
  [
    `(?<verb>está compuest[ao]|están compuest[ao]s|está formad[ao]|están formad[ao]s|está constituid[ao]|están constituid[ao]s|está integrad[ao]|están integrad[ao]s) por${following}`,
    '¿Por qué elementos {verb} {x}?'
  ],
  [
    `(?<verb>se dividen?|se subdividen?|se clasifican?|se agrupan?|se organizan?|se estructuran?|se pueden? (?:dividir|clasificar|agrupar)|pueden? (?:dividirse|clasificarse|agruparse))(?: ${count}(?:en|según)(?: ${count}(?:${anyNouns})?)?)?${following}`,
    '¿Cómo {verb} {x}?'
  ],
  ['(?<verb>pueden?) ser(?: de)?(?: \\p{L}+ tipos)?', '¿De qué tipo {verb} ser {x}?'],
  [`(?<verb>dependen?) ${count}de${following}`, '¿De qué {verb} {x}?'],
  [`(?<verb>se encargan?|se ocupan?) de${following}`, '¿De qué {verb} {x}?'],
  [
    `(?<verb>sirven?|se utilizan?|se usan?|se emplean?) ${count}para${following}`,
    '¿Para qué {verb} {x}?'
  ],
  [`(?<verb>consisten?|se basan?|se fundamentan?|influyen?) en${following}`, '¿En qué {verb} {x}?'],
  [`(?<verb>se caracterizan?) ${count}por${following}`, '¿Por qué {verb} {x}?'],
  [`(?<verb>se deben?|afectan?|conducen?) a${following}`, '¿A qué {verb} {x}?'],
  [`(?<verb>${objectVerbs})${following}`, '¿Qué {verb} {x}?']
]

/** Lead-ins of Spanish, the surest first. See `Language.askList`. */
export const spanishLeadIns: ReadonlyArray<LeadIn> = [
  // "Existen dos tipos de nubes", "Hay tres clases", "Para hacer pan se necesitan estos ingredientes"
  leadIn(`${existence} ${count}(?<many>${nounsOfX('\\p{L}+s')})`, '¿Qué {many} {verb}?'),
  leadIn(`${existence} ${count}(?<many>${anyNouns})`, '{} — ¿qué {many} {verb}?'),
  leadIn(
    `(?:Tenemos|Distinguimos|Encontramos|Podemos (?:distinguir|encontrar|diferenciar)) ${count}(?<many>${nounsOfX('\\p{L}+s')})`,
    '¿Qué {many} hay?'
  ),
  leadIn(
    `(?:Tenemos|Distinguimos|Encontramos|Podemos (?:distinguir|encontrar|diferenciar)) ${count}(?<many>${listNoun}(?: \\p{L}+s)?)`,
    '{} — ¿qué {many} hay?'
  ),
  leadIn(
    `(?<place>(?:Según|En|Para|Dentro de|Entre) .+?),? (?<verb>existen|hay|se distinguen|se necesitan|se requieren|se utilizan|se usan|se emplean|se producen|se realizan|destacan) ${count}(?<many>${anyNouns})`,
    '¿Qué {many} {verb} {place}?'
  ),
  // "Las ventajas de un seto son", "Ventajas de los setos"
  leadIn(
    `(?:(?:los|las) )?(?<many>${adjective}(?:${spanishKinds})(?: \\p{L}+s)? de .+?)(?: son)?${following}`,
    '¿Qué {many} hay?'
  ),
  leadIn(
    `(?:las )?(?<many>${nounsOfX(`(?:${spanishFeminine})`)}?)(?: son)?${following}`,
    '¿Cuáles son las {many}?'
  ),
  leadIn(
    `(?:los )?(?<many>${nounsOfX(`(?:${spanishMasculine})`)}?)(?: son)?${following}`,
    '¿Cuáles son los {many}?'
  ),
  leadIn(
    `(?<many>(?:los|las|sus) ${adjective}${listNoun}(?: \\p{L}+s)?)(?: son)?${following}`,
    '{} — ¿cuáles son {many}?'
  ),
  leadIn(`(?<x>(?:los|las) .+? ${tie}.+?) son${following}`, '¿Cuáles son {x}?'),
  // The imperative looks like the third person: "Usa los siguientes comandos".
  ...sentenceForms(
    tails,
    '(?!(?:usa|utiliza|emplea|define|describe|realiza|controla|evita|almacena|incluye|mide) )(?:(?:él|ella|ellos|ellas|este|esta|estos|estas|esto) )?'
  )
]

/** Questions for labelled properties; the subject is quoted, so that nothing has to agree with it. */
export const spanishLabels: ReadonlyArray<readonly [labels: string, question: string]> = [
  [
    'definición|concepto|significado|descripción|explicación|qué es|¿qué es?',
    '¿Qué se entiende por «{}»?'
  ],
  ['ejemplo', '¿Cuál es un ejemplo de «{}»?'],
  ['ejemplos', '¿Qué ejemplos hay de «{}»?'],
  ['funcionamiento|cómo funciona', '¿Cómo funciona «{}»?'],
  ['uso|usos|aplicación|aplicaciones|utilidad', '¿Para qué se usa «{}»?'],
  ['tratamiento', '¿Cómo se trata «{}»?'],
  ['diagnóstico', '¿Cómo se diagnostica «{}»?'],
  ['cálculo', '¿Cómo se calcula «{}»?'],
  ['sinónimos|sinónimo', '¿Qué sinónimo tiene «{}»?'],
  [spanishKinds, '¿Qué {label} hay de «{}»?'],
  [spanishFeminine, '¿Cuáles son las {label} de «{}»?'],
  [spanishMasculine, '¿Cuáles son los {label} de «{}»?'],
  [
    'función|causa|consecuencia|característica|ventaja|desventaja|estructura|fórmula|unidad|complejidad|sintaxis|importancia|localización|ubicación|finalidad|composición|duración|prevención|solución|regla|diferencia|idea principal|idea|condición',
    '¿Cuál es la {label} de «{}»?'
  ],
  [
    'objetivo|propósito|origen|resultado|efecto|síntoma|símbolo|valor|coste|costo|precio|problema|motivo|papel|rol|beneficio|inconveniente|pronóstico|autor|contexto|formato|tamaño|significado',
    '¿Cuál es el {label} de «{}»?'
  ]
]
