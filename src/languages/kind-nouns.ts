import {wordSet} from './language.js'

/** English nouns for kinds of things, by which people say what something is. */
const kindNouns = wordSet(
  'ability|abstraction|account|action|activity|agent|agreement|algorithm|alternative|analysis|api|app|application|approach|architecture|area|array|art|artifact|asset|attack|attribute|authority|belief|block|board|body|bone|book|boundary|bridge|bundle|cache|calculator|capability|catalog|cell|certificate|chain|change|channel|check|class|client|cluster|code|collection|combination|component|compound|computer|computing|concept|condition|configuration|connection|connector|container|contract|control|controller|copy|counterpart|credential|dashboard|data|database|dataset|defense|definition|degree|description|device|dialect|diagram|difference|directory|discipline|disease|disk|disorder|distance|distribution|doctrine|document|drive|drug|editor|element|endpoint|engine|entity|entry|environment|enzyme|equation|error|estimate|event|evidence|experience|expression|extension|fabric|facility|feature|field|file|filter|firewall|folder|force|form|format|formula|foundation|framework|function|gateway|gland|grammar|graph|group|guardrail|guide|hardware|helper|hierarchy|hormone|hub|identifier|identity|image|implementation|index|information|infrastructure|instance|instrument|interface|inventory|key|language|law|layer|level|library|license|limit|line|list|location|log|machine|management|manager|map|mapping|mark|market|marketplace|mask|measure|mechanism|membrane|message|method|metric|migration|model|module|molecule|movement|muscle|name|network|node|notation|notification|number|object|offering|operation|operator|option|order|organ|organisation|organization|package|part|partition|party|path|pattern|period|permission|person|phase|phenomenon|pipeline|plan|platform|plugin|point|policy|pool|portal|position|practice|predecessor|principle|procedure|process|processor|product|profile|program|programme|project|property|protein|protocol|provider|proxy|query|queue|range|rate|ratio|reaction|record|region|registry|relation|relationship|replacement|replica|report|repository|representation|request|requirement|resource|response|right|role|rule|runtime|schema|scheme|science|script|search|section|sequence|server|service|session|set|setting|shape|signal|site|snapshot|software|solution|space|specification|stack|stage|standard|state|statement|step|storage|store|strategy|stream|structure|study|style|subset|substance|successor|suite|sum|surface|syntax|system|table|tag|task|team|technique|technology|template|tendency|term|test|text|theorem|theory|time|tissue|tool|toolkit|topology|transfer|transformation|translation|treaty|tree|type|unit|utility|value|variable|variant|vault|version|vessel|view|volume|warehouse|way|website|workflow|workspace|wrapper|zone'
)

/** Words that end a name and begin what sets it apart. */
const boundary =
  /^(?:that|which|who|whose|where|when|for|of|to|in|on|with|from|by|at|as|between|without|through|via|per|inside|within|under|over|across|like|used|using|based|built|where|before|after|during|against|around|into|\(.*)$/i
/** Words that no name holds. */
const noName =
  /^(?:maybe|perhaps|preferable|easier|better|is|are|was|were|has|have|had|can|will|must|should|may|does|do|not|no|if|you|your|we|it|its|they|this|these|those|there|and|or|but|same|different|more|less|most|each|every|all|only|e\.?g\.?,?|i\.?e\.?,?|two|three|four|five|six|seven|several|some|many)$/i
/** Longest name (words) up to its noun. */
const maxNameWords = 7

/**
 * Find the name of a kind of thing at the start of a phrase: "Managed service" in "Managed service for
 * queues".
 *
 * @returns `undefined` where the phrase holds anything else before it.
 */
export function kindNameOf(text: string): string | undefined {
  const words = text.slice(0, 160).split(/\s+/, maxNameWords + 1)
  for (const [at, word] of words.entries()) {
    const plain = word.replace(/[.,;:]+$/, '')
    if (noName.test(plain) || boundary.test(plain) || !/^\p{L}/u.test(plain)) return undefined
    const next = words[at + 1] ?? ''
    const isEnd = next === '' || boundary.test(next) || /^\p{L}{3,}(?:ed|ing)$/u.test(next)
    if (isEnd)
      return at < maxNameWords && isKindNoun(plain.toLowerCase())
        ? words.slice(0, at + 1).join(' ')
        : undefined
  }
  return undefined
}

/** Whether a word is a noun for a kind of thing, in either number. */
export function isKindNoun(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1)
  return (
    kindNouns.has(last) ||
    kindNouns.has(last.replace(/s$/, '')) ||
    kindNouns.has(last.replace(/ies$/, 'y'))
  )
}
