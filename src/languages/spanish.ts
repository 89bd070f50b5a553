import {defineLanguage, definingVerb, verbBehindBold, wordSet} from './language.js'
import {askByForms} from './lead-ins.js'
import {spanishActions, spanishFacts, spanishFinite, spanishReasons} from './spanish-facts.js'
import {
  spanishFeminine,
  spanishKinds,
  spanishLabels,
  spanishLeadIns,
  spanishMasculine
} from './spanish-questions.js'
import {askByLabels} from './term-questions.js'

/** A quoted term needs no article, number or gender. */
const definition = '¿Qué se entiende por «{}»?'

/** What a definition begins with: an article, so that "es importante" is none. */
const article =
  '(?!(?:el|la|los|las|lo)\\s+siguientes?)(?:una?|el|la|los|las|lo|unos|unas|cualquier|aquel|aquella|aquellos|aquellas|tod[ao]|cada|uno\\s+de|una\\s+de)\\s'
/** A term does not end in a preposition: the article behind it belongs to the term. */
const noPreposition = '(?<!\\s(?:de|del|en|a|por|con|para|sobre|y|o)\\s+)'

/** Adverbs and verbs that look like plural nouns. */
const noPlural =
  /^(?:además|después|entonces|mientras|antes|atrás|menos|más|quizás|vamos|veamos|es|las|los)$/u

/** Whether a noun phrase is plural, by its first noun. */
export function isSpanishPlural(term: string): boolean {
  const [first = ''] = term
    .toLowerCase()
    .replace(/^(?:los|las|unos|unas|sus)\s+/u, '')
    .split(/[\s(]/u, 1)
  return /[^sm]s$|[aeiou]s$/u.test(first) && !/mos$|sis$|tis$/u.test(first) && !noPlural.test(first)
}

const words = {
  leadingArticle: /^(?:el|la|los|las|unos|unas|una?|lo)\s+/iu,
  frame: /^En\s+[\p{Ll}\s-]{3,40},\s+/u,
  // Words at the start of a sentence that point to something before, or to nobody.
  pronouns: wordSet(
    'gente|él|ella|ello|ellos|ellas|esto|este|esta|estos|estas|eso|ese|esa|esos|esas|aquello|aquel|aquella|dicho|dicha|dichos|dichas|su|sus|se|nos|le|les|lo|aquí|ahí|allí|así|ambos|ambas|algunos|algunas|alguno|alguna|muchos|muchas|otros|otras|otro|otra|todos|todas|todo|cada|uno|cuando|si|nosotros|tú|usted|yo|quien|quienes|cual|cuales|el cual|la cual|los primeros|los demás|tal|tales'
  ),
  // Prepositions, conjunctions, adverbs, imperatives and question words: none begins a term.
  nonTerms: wordSet(
    'ahora|hoy|si|cuando|mientras|porque|pues|ya|aunque|para|por|con|sin|en|de|del|desde|hasta|hacia|a|al|ante|bajo|contra|entre|sobre|según|durante|tras|mediante|como|y|e|o|u|pero|sino|ni|que|no|sí|solo|sólo|solamente|nunca|siempre|también|tampoco|además|después|luego|antes|entonces|finalmente|primero|por tanto|muy|más|menos|casi|ver|véase|ve|vea|nota|ojo|importante|recuerda|recordar|es|son|fue|hay|está|están|tiene|tienen|puede|pueden|debe|deben|hacer|haz|usa|usar|utiliza|utilizar|crea|crear|abre|abrir|selecciona|elige|pulsa|haz|ejecuta|instala|comprueba|añade|escribe|lee|qué|cómo|dónde|cuándo|cuál|cuáles|cuánto|cuántos|quién|quiénes|para qué|por qué|p.ej.|p. ej.|ej.|etc.'
  ),
  clauseWords: wordSet(
    'es|son|era|eran|fue|fueron|ser|está|están|tiene|tienen|puede|pueden|debe|deben|hay|había|que|quien|cuando|donde|porque|si|se|no|lo|le|les|nos'
  ),
  // Properties of a subject, by which students label the lines of a note.
  labels: wordSet(
    'definición|def|def.|concepto|significado|descripción|explicación|idea|idea principal|idea clave|ejemplo|ejemplos|ej|ej.|p. ej.|por ejemplo|contraejemplo|nota|notas|observación|observaciones|importante|ojo|atención|advertencia|cuidado|recordar|recuerda|truco|consejo|consejos|regla mnemotécnica|dato|datos|dato curioso|ventaja|ventajas|desventaja|desventajas|inconveniente|inconvenientes|pros|contras|pros y contras|beneficio|beneficios|limitación|limitaciones|riesgo|riesgos|fortalezas|debilidades|objetivo|objetivos|finalidad|propósito|utilidad|función|funciones|funcionamiento|cómo funciona|para qué sirve|uso|usos|aplicación|aplicaciones|casos de uso|caso de uso|papel|rol|importancia|causa|causas|motivo|motivos|razón|razones|origen|consecuencia|consecuencias|efecto|efectos|efectos secundarios|impacto|síntoma|síntomas|signos|manifestaciones|clínica|diagnóstico|tratamiento|pronóstico|prevención|complicaciones|epidemiología|etiología|fisiopatología|clasificación|factores de riesgo|característica|características|propiedad|propiedades|rasgos|elementos|componentes|partes|estructura|composición|forma|tipo|tipos|clases|formas|fases|etapas|pasos|proceso|procedimiento|método|métodos|técnica|fórmula|fórmulas|cálculo|unidad|unidades|símbolo|valor|valores|tamaño|rango|demostración|deducción|condición|condiciones|requisito|requisitos|reglas|norma|leyes|resultado|resultados|conclusión|conclusiones|problema|problemas|solución|soluciones|pregunta|respuesta|diferencia|diferencias|semejanzas|comparación|sinónimo|sinónimos|antónimo|etimología|contexto|contexto histórico|antecedentes|historia|fecha|fechas|época|periodo|período|duración|lugar|ubicación|localización|hábitat|autor|autora|autores|obra|obras|género|tema|temas|argumento|personajes|estilo|representantes|protagonistas|fuente|fuentes|coste|costo|precio|sintaxis|parámetros|entrada|salida|valor por defecto|complejidad|resumen|detalle|detalles|quién|qué|qué es|cómo|cuándo|dónde|por qué'
  ),
  // Headings that group text below a subject, in notes of any subject.
  genericHeadings: wordSet(
    'complejidad|complejidades|complejidad temporal|introducción|resumen|resumen general|síntesis|visión general|vista general|panorama|generalidades|general|fundamentos|nociones básicas|definición|definiciones|concepto|conceptos|conceptos básicos|conceptos clave|conceptos previos|conceptos importantes|ideas clave|ideas principales|puntos clave|puntos importantes|terminología|términos|vocabulario|glosario|descripción|explicación|ejemplo|ejemplos|notas|apuntes|apuntes de clase|anotaciones|observaciones|comentarios|contenido|contenidos|desarrollo|teoría|teoría básica|práctica|marco teórico|características|características principales|características generales|propiedades|ventajas|desventajas|inconvenientes|ventajas y desventajas|ventajas e inconvenientes|pros y contras|beneficios|limitaciones|tipos|clases|formas|clasificación|variantes|objetivo|objetivos|objetivo general|objetivos específicos|finalidad|propósito|funcionamiento|cómo funciona|función|funciones|estructura|partes|elementos|componentes|composición|causas|consecuencias|causas y consecuencias|efectos|síntomas|diagnóstico|tratamiento|pronóstico|prevención|complicaciones|etiología|epidemiología|fisiopatología|clínica|factores de riesgo|historia|origen|orígenes|antecedentes|contexto|contexto histórico|evolución|importancia|aplicaciones|usos|uso|utilidad|casos de uso|proceso|procedimiento|pasos|fases|etapas|método|métodos|metodología|técnicas|requisitos|condiciones|reglas|normas|leyes|principios|fórmulas|cálculo|demostración|demostraciones|comparación|comparativa|diferencias|semejanzas|problemas|soluciones|resultados|discusión|conclusión|conclusiones|análisis|crítica|críticas|importante|a tener en cuenta|consideraciones|consejos|buenas prácticas|detalles|datos|datos curiosos|otros|otras|varios|más información|información adicional|preguntas frecuentes|faq|sintaxis|configuración|arquitectura|implementación|complejidad|qué es|cómo|por qué|cuándo|dónde'
  ),
  // Sections that hold no facts: literature, navigation, tasks.
  skippedHeadings: wordSet(
    'referencias|referencia|referencias bibliográficas|bibliografía|webgrafía|lecturas|lecturas recomendadas|lecturas adicionales|para saber más|enlaces|enlaces externos|enlaces de interés|enlaces útiles|links|véase también|ver también|fuentes|fuente|recursos|recursos adicionales|material|materiales|índice|índice de contenidos|tabla de contenidos|tabla de contenido|contenido|contenidos|temario|programa|tareas|tarea|deberes|ejercicios|ejercicios resueltos|actividades|práctica|prácticas|problemas propuestos|cuestionario|preguntas|preguntas de repaso|preguntas abiertas|dudas|pendiente|pendientes|por hacer|todo|notas relacionadas|temas relacionados|relacionado|relacionados|navegación|notas al pie|anexo|anexos|apéndice|instalación|licencia|autores|autor|colaboradores|agradecimientos|créditos|contribuir|historial de cambios|vídeos|videos'
  ),
  listNouns: wordSet(`${spanishKinds}|${spanishMasculine}|${spanishFeminine}`),
  // Bold words that stress a sentence and hide nothing worth asking.
  emphasis: wordSet(
    'no|ni|nunca|jamás|siempre|solo|sólo|solamente|únicamente|todo|todos|todas|toda|cada|ningún|ninguno|ninguna|muy|más|menos|mucho|mayor|menor|mejor|peor|debe|deben|puede|pueden|no puede|no debe|hay que|y|o|pero|sino|también|además|ambos|ambas|un|una|uno|dos|tres|primero|primera|segundo|segunda|antes|después|con|sin|mismo|misma|mismos|mismas|igual|diferente|diferentes|distinto|distintos|otro|otra|importante|ojo|nuevo|nueva|exactamente|al menos|como mínimo|como máximo|es|son|si|entonces|directamente|inmediatamente|juntos|separados|positivo|negativo|alto|bajo|grande|pequeño'
  ),
  clauseEnd:
    /[;:]\s|\s[–—]\s|,\s+(?:pero|aunque|mientras\s+que|ya\s+que|porque|por\s+lo\s+que|de\s+modo\s+que|donde|sino|y\s+(?:es|son|se|está|tiene|puede))\s/u
}

/** Verbs of defining sentences, the surest first. */
const definingVerbs = [
  // "Se entiende por X …", "Por X se entiende …", "Se denomina X al …"
  definingVerb(
    new RegExp(`\\s+${noPreposition}(?=${article})`, 'u'),
    definition,
    /^(?:Se\s+entiende|Entendemos)\s+por\s+/u
  ),
  definingVerb(/\s+(?:se\s+entiende|entendemos)\s+/u, definition, /^Por\s+/u),
  definingVerb(
    new RegExp(`\\s+(?:al\\s+|a\\s+(?=${article}))`, 'u'),
    definition,
    /^(?:Se\s+(?:le\s+)?(?:denomina|llama|conoce\s+como)|Llamamos|Denominamos)\s+/u
  ),
  definingVerb(
    new RegExp(
      `\\s+(?:es|son|era|eran|fue|fueron)\\s+(?:también\\s+|básicamente\\s+|simplemente\\s+)?(?=${article})`,
      'u'
    ),
    definition
  ),
  definingVerb(/\s+se\s+define[n]?\s+como\s+/u, definition),
  definingVerb(/\s+(?:hace[n]?\s+referencia|se\s+refiere[n]?)\s+a\s+/u, '¿A qué se refiere «{}»?'),
  definingVerb(/\s+significa[n]?\s+/u, '¿Qué significa «{}»?'),
  definingVerb(/\s+consiste[n]?\s+en\s+/u, '¿En qué consiste «{}»?'),
  definingVerb(
    /\s+(?:sirve[n]?|se\s+(?:usa|utiliza|emplea)[n]?)\s+para\s+/u,
    '¿Para qué sirve «{}»?'
  ),
  definingVerb(/\s+se\s+encarga[n]?\s+de\s+/u, '¿De qué se encarga «{}»?'),
  definingVerb(/\s+(?:representa|describe|designa)[n]?\s+/u, '¿Qué representa «{}»?'),
  definingVerb(
    /\s+(?:está[n]?\s+(?:formad|compuest|constituid)[ao]s?\s+por|consta[n]?\s+de|se\s+compone[n]?\s+de)\s+/u,
    '¿De qué se compone «{}»?'
  ),
  definingVerb(/\s+mide[n]?\s+/u, '¿Qué mide «{}»?'),
  definingVerb(new RegExp(`\\s+(?<verb>${spanishActions})\\s+`, 'u'), '¿Qué {verb} «{}»?'),
  verbBehindBold(spanishFinite.replaceAll(' ', '\\s+'), '¿Qué caracteriza a «{}»?')
]

/** Spanish. */
export const spanish = defineLanguage('es', definition, {
  ...words,
  facts: spanishFacts,
  reasons: spanishReasons,
  abbreviation: '¿Qué significan las siglas {}?',
  difference: '¿En qué se diferencian «{}» y «{}»?',
  isPlural: isSpanishPlural,
  definingVerbs,
  askLabel: askByLabels(spanishLabels),
  askList: askByForms(spanishLeadIns, words)
})
