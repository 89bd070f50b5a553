import {baseOf, isBaseForm} from './english-words.js'
import type {TermQuestion} from './language.js'

/** Adverbs before a state; "not" and "only" turn round what is asked, the others are left out of it. */
const adverbs =
  '(?<adverbs>(?:(?:not|only|also|often|always|usually|typically|mainly|mostly|commonly|fully|still|currently|originally|well|best|very|particularly|especially|automatically|dynamically|manually|directly|completely|specifically|primarily|externally|internally|centrally|frequently|generally|normally|permanently|temporarily|initially|tightly|highly|heavily|closely|securely|globally|instantly|independently|optionally) ){0,2})'
/** Adjectives that say how something is, with the preposition behind them. */
const adjectives =
  'available|accessible|reachable|visible|downloadable|useful|helpful|suitable|ideal|good|best|great|compatible|independent|similar|equivalent|identical|analogous|free|unique|responsible|optimal|appropriate|valid|effective|essential|necessary|mandatory|sensitive|resistant|prone|subject|vulnerable|proportional|perpendicular|parallel|specific|applicable|eligible|appealing|recommended|part|able|capable|different|local|external|internal|native|dependent|active|common|popular|typical'
/** Participles that end otherwise than in "-ed". */
const irregular =
  'built|bound|chosen|done|drawn|driven|found|given|held|hidden|kept|known|led|made|meant|paid|put|run|seen|sent|set|shown|sold|split|taken|taught|written|grown|cut|born|spread|read|bought|broken|caught|fed'
/** Of those, the ones that tell a reader to do something where no auxiliary stands before them. */
const bases = /^(?:put|run|set|split|cut|spread|read)$/i
/** Words in "-ed" that no state begins with: what they tell was done, or they are no participles. */
const others =
  '(?:need|speed|seed|feed|bed|red|shed|embed|exceed|proceed|succeed|indeed|hundred|emerged|happened|occurred|appeared|arrived|failed|started|moved|died|lived|worked|tried|wanted|needed|looked|ended|existed|belonged|depended|resulted|consisted|referred|agreed|argued|talked|listened|walked|traveled|travelled|voted|served|studied|learned|ruled|reigned|graduated|married|succeeded|helped|allowed|asked|played|turned|stayed|waited|participated|contributed|decided|called)'
const prepositions =
  'by|to|in|on top of|on|for|with|as|from|at|via|when|if|into|through|using|per|within|inside|outside|between|during|after|before|until|once|under|against|around|over|across|of|near|throughout|alongside|onto|like'

const state = new RegExp(
  `^${adverbs}(?<state>(?!${others} )(?:${adjectives}|${irregular}|\\p{L}{2,}ed)) (?<preposition>${prepositions}) (?=\\S)`,
  'iu'
)
/** How a line says that something is, can or must be so. */
const auxiliary =
  /^(?:(?<is>is|are|was|were)(?<isNot> not|n['’]t)?|(?<modal>can|could|must|should|may|might|will)(?<modalNot>(?: ?not|n['’]t))? be|(?:can['’]t) be|(?<needs>needs?|ha(?:s|ve)) to be) (?=\p{L})/iu

/** States whose "in" or "on" tells a place. */
const placed =
  /^(?:stored|located|found|hosted|deployed|installed|placed|saved|kept|run|published|available|accessible|visible|configured|enabled|managed|created|implemented|listed|shown|displayed|supported|held|hidden|reachable|made|set|put|seen|cached|kept|registered|accessed|used)$/i
const place = /^(?:in|on|at|within|inside|outside|between|under|near|across|throughout)$/i
const from = /^(?:available|accessible|accessed|reachable|visible|downloadable|downloaded)$/i
const time = /^(?:when|if|during|after|before|until|once)$/i
const manner = /^(?:via|through|using|per)$/i
const priced = /^(?:billed|charged|priced|paid|sold)$/i
/** States that are made of something, or belong to it. */
const composed = /^(?:made|composed|comprised|formed|built|part|capable|independent|typical)$/i
/** Adjectives that a thing stands behind with "to": "easy to" and "good to" are followed by an action. */
const related =
  /^(?:similar|attached|connected|linked|applied|mapped|routed|assigned|related|restricted|limited|scoped|added|exposed|tied|compared|converted|normali[sz]ed|redirected|synchroni[sz]ed|replicated|delivered|granted|associated|deployed|published|uploaded|moved|migrated|copied|dedicated|confined|opposed|adapted|suited|allocated|pushed|joined|pinned|promoted|transferred|translated|returned|reduced|committed|credited|attributed|exported|imported|charged|addressed|forwarded|delegated|equivalent|identical|analogous|accessible|available|visible|specific|unique|applicable|proportional|parallel|perpendicular|subject|prone|resistant|vulnerable|sensitive|local|external|internal|native|bound|given|known|led|paid|sent|shown|sold|written|close|put|set|held|kept|born|taught)$/i
const inManner =
  /^in (?:parallel|batches|real[- ]time|advance|sequence|isolation|pairs|stages|phases|steps|bulk|turn|series)\b/i
/** What is said to be done, whatever verb follows. */
const toDo =
  /^(?:able|required|needed|used|designed|intended|configured|allowed|required|meant|built|expected)$/i
/** "Named after" tells no time. */
const named = /^(?:named|model+ed|patterned)$/i
const naming = /^(?:known|called|referred|named|termed)$/i

/** What a text that goes on with a subject of its own, or only seems to hold a preposition. */
const noState =
  /^[^,]{3,80},\s(?:you|we|they|it|the|this|there|an?|\p{Lu}\p{L}+\s(?:\p{L}+ed|is|was|are|has|can))\s/u
const fixedPhrase =
  /^(?:in addition|at least|at most|as well|by default|on average|in general|for example|for instance|as follows|on demand|in place|as needed|at once|by hand|if (?:needed|necessary|possible)|when (?:needed|possible))\b/i

/** How a question says "be": `What can {} not be stored in?`. */
interface Frame {
  auxiliary: string
  between: string
}

/**
 * Ask for what a line without a subject says that something is: "Used by …", "Available in …",
 * "Can be stored in …", "Must not be …".
 *
 * @param body The text, without the marks at its end.
 * @returns `undefined` for lines that begin otherwise.
 */
export function askEnglishState(body: string, isPlural: boolean): TermQuestion | undefined {
  const said = auxiliary.exec(body)
  const start = said?.[0].length ?? 0
  const match = state.exec(body.slice(start))
  if (!match || noState.test(body)) return undefined
  const {adverbs: words = '', state: how = '', preposition = ''} = match.groups ?? {}
  const behind = body.slice(start + match[0].length)
  if (fixedPhrase.test(`${preposition} ${behind}`) || /^(?:and|or|&|,)/i.test(behind))
    return undefined
  if (!said && (bases.test(how) || /^used to (?:be|have)\s/i.test(body))) return undefined
  const isNot = /\bnot\b/i.test(words)
  const frame = frameOf(said, isPlural, isNot)
  const also = naming.test(how) && /\balso\b/i.test(words) ? 'also ' : ''
  const asked = askPreposition(`${also}${how.toLowerCase()}`, preposition.toLowerCase(), behind)
  if (!asked) return undefined
  const pattern = asked.pattern.replace('{be}', frame.auxiliary).replace('{}', `{}${frame.between}`)
  const whole = start + match[0].length - preposition.length - 1
  return {pattern, skip: asked.isWhole ? whole : start + match[0].length}
}

function frameOf(said: RegExpExecArray | null, isPlural: boolean, isNot: boolean): Frame {
  const {modal, needs, modalNot, isNot: after, is} = said?.groups ?? {}
  const not = isNot || after !== undefined || modalNot !== undefined ? ' not' : ''
  if (needs !== undefined)
    return {
      auxiliary: isPlural ? 'do' : 'does',
      between: /^n/i.test(needs) ? ' need to be' : ' have to be'
    }
  if (modal !== undefined) return {auxiliary: modal.toLowerCase(), between: `${not} be`}
  if (said && is === undefined) return {auxiliary: 'can', between: ' not be'}
  const isPast = /^w/i.test(is ?? '')
  if (isPast) return {auxiliary: isPlural ? 'were' : 'was', between: not}
  return {auxiliary: isPlural ? 'are' : 'is', between: not}
}

function askPreposition(
  how: string,
  preposition: string,
  behind: string
): {pattern: string; isWhole: boolean} | undefined {
  const next = behind.split(/\s+/, 1)[0]?.toLowerCase() ?? ''
  if (preposition === 'in' && /^order to\s/i.test(behind))
    return {pattern: `Why {be} {} ${how}?`, isWhole: true}
  if (preposition === 'to') return askTo(how, next)
  if (preposition === 'of' && !composed.test(how)) return undefined
  if (time.test(preposition) && !named.test(how))
    return {pattern: `When {be} {} ${how}?`, isWhole: true}
  const isManner =
    manner.test(preposition) ||
    (preposition === 'by' && /ing$/.test(next)) ||
    (preposition === 'at' && priced.test(how)) ||
    inManner.test(`${preposition} ${behind}`)
  if (isManner) return {pattern: `How {be} {} ${how}?`, isWhole: true}
  if (preposition === 'at' || (place.test(preposition) && placed.test(how)))
    return {pattern: `Where {be} {} ${how}?`, isWhole: true}
  if (preposition === 'from' && from.test(how))
    return {pattern: `From where {be} {} ${how}?`, isWhole: false}
  return {pattern: `What {be} {} ${how} ${preposition}?`, isWhole: false}
}

function askTo(how: string, next: string): {pattern: string; isWhole: boolean} | undefined {
  if (next === 'be') return {pattern: `What {be} {} ${how} to?`, isWhole: false}
  if (toDo.test(how) || (isBaseForm(next) && /ed$/.test(how)))
    return {pattern: `What {be} {} ${how} to do?`, isWhole: false}
  const isThing = related.test(how) && !isBaseForm(next)
  return isThing ? {pattern: `What {be} {} ${how} to?`, isWhole: false} : undefined
}

/** "Does not remove …", "Cannot span …": what something does not do. */
const negation =
  /^(?<auxiliary>does|do|can|must|should|will)(?: ?not|n['’]t) (?<verb>\p{Ll}{2,})(?: (?<particle>with|on|in|from|for|by|at|into|through|over|to)(?= (?!\p{Ll}+ (?:a|the)\b)))? (?=\S)/iu

/** Verbs that tell of things, not what to do. */
const stative =
  /^(?:support|have|require|need|use|include|contain|allow|provide|store|protect|guarantee|affect|enforce|work|block|apply|share|know|see|depend|rely|return|hold|cover|offer|prevent)$/

/** Ask for what something does not do. */
export function askEnglishNegation(body: string, isPlural: boolean): TermQuestion | undefined {
  const match = negation.exec(body)
  const {auxiliary: word = '', verb = '', particle} = match?.groups ?? {}
  if (!match || verb === 'be') return undefined
  const said = word.toLowerCase()
  // "Do not …" tells the reader what not to do.
  if (said === 'do' && (!isPlural || !stative.test(verb))) return undefined
  if (!isBaseForm(verb) && baseOf(`${verb}s`) === undefined && verb !== 'have') return undefined
  const agreed = /^do/.test(said) ? (isPlural ? 'do' : 'does') : said
  const behind = particle === undefined || particle === 'to' ? '' : ` ${particle}`
  const skip = particle === 'to' ? match[0].length - particle.length - 1 : match[0].length
  return {pattern: `What ${agreed} {} not ${verb}${behind}?`, skip}
}
