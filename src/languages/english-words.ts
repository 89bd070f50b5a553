import {wordSet} from './language.js'

/**
 * Base forms of verbs that begin telegram lines, labels and instructions: "Manage access", "Allows
 * users to …". Words that are nouns as often stand in `nounsToo`.
 */
const baseVerbs = wordSet(
  'buy|absorb|catalyze|comprise|constitute|consume|denote|emit|encompass|facilitate|govern|leverage|mitigate|possess|regulate|secrete|utilise|utilize|accept|achieve|act|activate|add|adjust|affect|aggregate|aim|allocate|allow|analyse|analyze|append|apply|assess|assign|assume|attach|authenticate|authorize|automate|avoid|balance|become|begin|bind|bring|bypass|cancel|abort|retry|benchmark|calculate|call|cause|change|check|choose|clear|click|close|collect|combine|compare|compute|configure|confirm|connect|consider|consist|construct|contain|continue|control|convert|coordinate|copy|cover|create|decide|declare|decode|decrease|decrypt|define|delete|deliver|demonstrate|deny|depend|deploy|describe|detect|determine|develop|direct|disable|discover|display|distribute|divide|do|download|drive|edit|elect|eliminate|employ|enable|encode|encourage|encrypt|enforce|enroll|ensure|enter|establish|estimate|evaluate|examine|exclude|execute|exhibit|exist|expand|explain|export|express|extend|extract|fetch|filter|find|fix|focus|follow|force|form|formulate|gather|generate|get|give|go|grant|group|grow|guarantee|guide|handle|help|hide|hold|host|identify|ignore|illustrate|implement|import|improve|include|incorporate|increase|indicate|inherit|inhibit|initialize|insert|install|integrate|introduce|invoke|involve|isolate|iterate|join|keep|launch|lead|learn|let|limit|list|load|log|look|lower|maintain|make|manage|map|maximize|mean|measure|merge|minimize|modify|monitor|mount|move|navigate|notify|observe|obtain|occur|open|operate|optimize|organize|override|paste|perform|permit|pick|place|point|prefer|prepare|preserve|press|prevent|process|produce|promote|protect|prove|provide|provision|publish|pull|push|put|raise|reach|read|receive|recognize|recommend|record|recover|redirect|reduce|refer|refine|reflect|register|reject|relate|release|rely|remain|remember|remind|remove|render|repeat|replace|replicate|report|represent|request|require|reserve|resolve|respond|restore|restrict|retain|retrieve|return|review|run|save|scale|scan|search|secure|see|select|send|separate|serve|set|share|show|simplify|sit|solve|sort|specify|split|start|stimulate|stop|store|strengthen|submit|summarize|supply|support|switch|synchronize|take|tell|terminate|test|track|transfer|transform|translate|transmit|transport|traverse|treat|trigger|try|turn|type|understand|undo|update|upgrade|upload|use|validate|vary|verify|view|wait|walk|want|weaken|work|write|yield|zoom|invent|compose|conquer|abolish|appoint|invade|ratify|renounce|marry|nominate|overthrow|undertake|speak|spend|swear|shake|imply|posit|insist|assert|believe|accelerate|accommodate|adapt|adhere|admit|adopt|afford|alleviate|allot|alter|amplify|announce|anticipate|appear|approve|argue|arise|arrange|ask|assist|assure|attain|attract|augment|await|borrow|broaden|build|capture|catch|centralize|certify|circulate|clarify|classify|coincide|comply|compile|compress|concentrate|conclude|confer|conform|conserve|consolidate|constrain|contradict|contribute|converge|convey|correlate|correspond|customize|decompose|decouple|dedicate|deduce|defend|defer|degrade|delegate|derive|destroy|detach|deteriorate|deviate|diagnose|dictate|differ|differentiate|diminish|disappear|discard|disclose|disconnect|discourage|dissolve|distinguish|donate|earn|educate|elevate|elicit|embed|embody|emerge|emphasize|empower|emulate|encapsulate|enclose|encounter|endorse|engage|enhance|enrich|entail|equip|erase|evade|evaporate|evolve|exceed|expire|explore|expose|fail|finish|foster|fulfil|fulfill|generalize|hinder|impair|impede|impose|incur|infect|infer|inform|inject|inspect|inspire|instruct|intend|interact|intercept|interfere|interpret|interrupt|intersect|invalidate|investigate|invite|justify|kill|lend|locate|lose|meet|migrate|mimic|motivate|multiply|mutate|neutralize|normalize|obey|obscure|occupy|offload|omit|oppose|organise|optimise|originate|outperform|overcome|oversee|overwrite|parse|participate|penetrate|persist|persuade|populate|pose|postpone|precede|predict|presume|prioritize|proceed|prohibit|prolong|propagate|propose|provoke|punish|pursue|quantify|react|realize|rearrange|reconcile|reconstruct|redistribute|refuse|regenerate|reinforce|rename|replenish|reproduce|reside|resemble|resist|resume|reuse|reveal|revoke|rotate|satisfy|seek|segregate|sell|serialize|shorten|shrink|signify|simulate|soften|spend|stabilize|standardize|stay|streamline|substitute|subtract|succeed|suffer|suggest|suppress|surround|survive|suspend|sustain|symbolize|synthesize|tackle|teach|tend|threaten|tolerate|travel|truncate|unify|unite|unlock|violate|visualize|warn|warrant|weigh|widen|withdraw|withhold|withstand|worsen'
)

/** Verbs that are nouns as often: a verb only where an object follows. */
const nounsToo = wordSet(
  'access|act|aim|balance|call|cause|change|check|claim|control|copy|cover|display|drive|estimate|exhibit|export|filter|focus|force|form|function|group|guarantee|guide|help|hold|host|import|increase|limit|list|load|log|look|map|measure|monitor|mount|move|need|place|point|process|produce|provision|pull|push|range|reach|record|release|report|request|reserve|return|review|run|scale|scan|search|set|share|show|sort|split|start|stop|store|supply|support|switch|test|track|transfer|transport|trigger|turn|type|update|upgrade|use|view|wait|walk|work|yield'
)

/** Words that are verbs now and then: only the object behind them shows it. */
const nounsMostly = wordSet(
  'design|coin|defeat|address|approach|associate|attempt|audit|bill|block|boost|broadcast|bundle|carry|charge|circle|climb|cluster|combat|command|complement|complete|compromise|conduct|contact|contract|count|crawl|cross|deal|decline|demand|detail|double|drain|draw|drop|duplicate|ease|equal|escape|exchange|exploit|face|fall|favor|favour|fill|fit|flow|gain|harm|honor|house|impact|influence|issue|label|lack|last|lay|leave|lie|lift|link|listen|lock|mark|mask|match|mix|model|name|offer|order|outline|output|overlap|own|parallel|pass|pause|pay|plan|play|position|predicate|present|prompt|pump|purchase|query|rank|reference|refund|rent|repair|rescue|reset|resource|respect|result|reverse|reward|route|sample|schedule|segment|sense|shape|shield|shift|shut|signal|skip|slow|span|spread|stem|stream|stress|stretch|structure|study|supplement|swap|sync|target|throttle|throw|touch|trace|trade|train|transition|tune|visit|vote|waste|wrap'
)

/** Words that follow a verb and not a noun. */
const objectStart =
  /^(?:an?|the|all|any|each|every|both|some|more|less|only|your|its|their|our|this|that|these|those|how|what|whether|which|when|where|if|to|as|up|down|out|off|one|two|three|multiple|several|many|new|existing|different|data|users?|you|it|them|up|into|from|on|with|by)$/iu

/** Nouns in `-s` after which a noun goes on: "test results of" is no verb phrase. */
const nounLink = /^(?:of|is|are|was|were|can|must|will|has|have|in)$/i

/** Of those, the ones whose preposition makes them verbs: "works with", "helps to". */
const mostlyVerbs = wordSet('act|aim|focus|help|look|move|run|start|turn|wait|work')
const verbTail = /^(?:to|with|on|in|by|from|at)$/i

function isBaseVerb(word: string, next: string, afterNext: string): boolean {
  if (nounsMostly.has(word)) return objectStart.test(next) && !nounLink.test(afterNext)
  if (nounsToo.has(word)) return takesObject(next, afterNext)
  return baseVerbs.has(word) && !/^(?:of|is|are|was|were)$/i.test(next)
}

/** "Test results" are a noun, "test results against a model" is an instruction. */
function takesObject(next: string, afterNext: string): boolean {
  if (nounLink.test(next) || nounLink.test(afterNext)) return false
  return objectStart.test(next) || (/[^s]s$/.test(next) && afterNext !== '')
}

/** Whether a word is a verb in its base form, and no noun as often. */
export function isBaseForm(word: string): boolean {
  return baseVerbs.has(word) && !nounsToo.has(word)
}

/** Whether a text begins with what somebody does, and no name: "Involving users", not "Hamming codes". */
export function beginsWithGerund(text: string): boolean {
  const stem = /^(?<stem>\p{L}\p{Ll}+)ing\s(?=\p{Ll})/u.exec(text)?.groups?.stem?.toLowerCase()
  if (stem === undefined) return false
  return (
    isVerb(stem) ||
    isVerb(`${stem}e`) ||
    (/(?<last>.)\k<last>$/.test(stem) && isVerb(stem.slice(0, -1)))
  )
}

/** Words that begin an object and follow no noun. */
const determiner =
  /^(?:an?|the|all|any|each|every|both|your|its|their|our|these|those|multiple|several|many|new|other)$/i

/** Whether a word is a verb behind a plural, before the next one: "Glaciers store the snow". */
export function isPluralVerb(word: string, next: string): boolean {
  return (
    isBaseForm(word) || ((nounsToo.has(word) || nounsMostly.has(word)) && determiner.test(next))
  )
}

/** Words after a plural noun: "uses of", "changes in", "supports are". */
const nounTail =
  /^(?:of|for|in|and|or|to|with|by|on|at|from|vs|versus|between|per|is|are|was|were|can|must|will|has|have|that|which|who)$/i

/** Whether a word is a verb in its base form, be it a noun as well. */
export function isVerb(word: string): boolean {
  return baseVerbs.has(word) || nounsToo.has(word) || nounsMostly.has(word)
}

/** Base form of a verb in the third person, `undefined` for other words. */
export function baseOf(word: string): string | undefined {
  if (!/[^s]s$/.test(word)) return undefined
  const plain = word.slice(0, -1)
  if (isVerb(plain)) return plain
  const short = word
    .replace(/ies$/, 'y')
    .replace(/(?:sses|uses|shes|ches|xes|zes|oes)$/, (end) => end.slice(0, -2))
  return short !== word && isVerb(short) ? short : undefined
}

/** Whether a word in `-s` is a verb before the next one: one that is mostly a noun needs an object. */
export function takesNext(base: string, next: string): boolean {
  return !nounsMostly.has(base) || objectStart.test(next)
}

/** How a text begins: with a verb in its base form or third person, or otherwise. */
export type Opening = 'base' | 'third' | 'other'

/** Look at the first words of an English text. */
export function openingOf(text: string): Opening {
  const [first = '', next = '', afterNext = ''] = text
    .replace(/^(?:also|often|only|just|then|\p{L}+ly)\s+/iu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’/-]+/u, 3)
  if (isBaseVerb(first, next, afterNext)) return 'base'
  const base = baseOf(first)
  if (base === undefined) return 'other'
  // A noun in the plural looks the same: "Tests the input" has an object, "Tests of the input" none.
  if (mostlyVerbs.has(base) && verbTail.test(next)) return afterNext === '' ? 'other' : 'third'
  if (nounsMostly.has(base) && (isBaseForm(next) || /\p{L}(?:ing|ed)$/u.test(next))) return 'other'
  if (nounsToo.has(base) || nounsMostly.has(base))
    return afterNext === '' || nounTail.test(next) ? 'other' : 'third'
  return next === '' || /^(?:is|are|was|were)$/.test(next) ? 'other' : 'third'
}
