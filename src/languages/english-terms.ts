import {askEnglishNegation, askEnglishState} from './english-states.js'
import {baseOf, openingOf} from './english-words.js'
import type {TermQuestion} from './language.js'

/** Prepositions that belong to the verb before them: "works with both" is asked "work with?". */
const particles =
  /^(?:via|without|with|on|in|from|for|as|by|at|into|through|between|over|against|of|up|out)$/i
/** After these the text is needed whole: "helps to prevent" is no object. */
const wholeVerbs =
  /^(?:do|help|aim|try|want|get|go|come|let|make|take|work|run|start|continue|happen)$/

/** Prepositions behind them that make what follows an object: "works with", "runs on". */
const relations = /^(?:with|on|over|from|in|at|across|between)$/i

/** Openings that say what the question must be; the part that matches is no part of the answer. */
const openings: ReadonlyArray<readonly [pattern: RegExp, singular: string, plural: string]> = [
  [/^(?:is|was)\s+(?=(?:an?|the|one)\s)/i, 'What is {}?', 'What are {}?'],
  [/^(?:are|were)\s+(?=(?:an?|the|all|any|those)\s)/i, 'What are {}?', 'What are {}?'],
  [
    /^(?:stands for|short for|abbreviation (?:for|of))\s+/i,
    'What does {} stand for?',
    'What do {} stand for?'
  ],
  [/^refers? to\s+/i, 'What does {} refer to?', 'What do {} refer to?'],
  [/^consists? of\s+/i, 'What does {} consist of?', 'What do {} consist of?'],
  [/^depends? on\s+/i, 'What does {} depend on?', 'What do {} depend on?'],
  [/^can be\s+(?!\p{L}+(?:ed|en|wn|ght|ld)\s)/iu, 'What can {} be?', 'What can {} be?'],
  [/^can\s+(?!be\s)(?=\p{Ll})/iu, 'What can {} do?', 'What can {} do?'],
  [/^must\s+(?!be\s)(?=\p{Ll})/iu, 'What must {} do?', 'What must {} do?'],
  [/^should\s+(?!be\s)(?=\p{Ll})/iu, 'What should {} do?', 'What should {} do?'],
  [/^(?:is |are )?used to\s+/i, 'What is {} used to do?', 'What are {} used to do?'],
  [/^(?:is |are )?used for\s+/i, 'What is {} used for?', 'What are {} used for?'],
  [
    /^(?:only\s+)?available (?:only\s+)?(?=in|on|at|for|from)/i,
    'Where is {} available?',
    'Where are {} available?'
  ],
  [/^for\s+(?!example\b|instance\b)/i, 'What is {} for?', 'What are {} for?'],
  [/^to\s+(?=\p{Ll}+)/iu, 'What is the purpose of {}?', 'What is the purpose of {}?']
]

/** "Good for …", "Preferred for …", "Based on …": the words before the preposition ask. */
const quality =
  /^(?<quality>(?:(?:only|not|also|often|very|well|particularly|especially|mainly|mostly|typically|usually|automatically)\s+)?(?:good|best|ideal|suitable|useful|great|preferred|recommended|required|needed|responsible|based|designed|intended|known|supported|made|caused|located|found|formed|produced|created|treated|associated|characterized|composed|defined|divided|limited|restricted|similar|equivalent|related|opposed|derived|inspired|introduced|invented|developed|named|measured|written|stored|deployed|managed|assigned|attached|connected|triggered|controlled|covered|bad)) (?<preposition>for|on|in|to|by|of|as|with|from|into|at|after)\s+/i

/** Words that begin a sentence with a subject of its own, or a clause: no definition. */
const ownSubject =
  /^(?:you|we|i|it|they|he|she|there|this|these|those|by default|if|when|whenever|because|since|as|in|on|at|with|without|after|before|during|depending|available|based|similar|same|different|not|no|never|always|often|usually|only|must|should|may|might|has|have|had|is|are|was|were|can|cannot|can't|does|do|don't|doesn't|will|due|similarly|preferred|good|bad|better|best)\b/i

/** A clause that says what its term is: "when the input is lost", "those who know". */
const definingClause = /^(?:when(?:ever)?\s\p{L}+\s\p{L}+\s\p{L}+|those\s(?:who|which|that)\s)/iu

/** A text that only gives an example. */
const exampleStart = /^(?:e\.?g\.?,?|for (?:example|instance),?|such as)\s+/i

/** A text of short items: "Dyspnea, orthopnea, edema". */
const maxItemWords = 4
const minItems = 3

/**
 * Ask for what an English term's text says, by how the text begins. See `Language.askTerm`.
 *
 * @param term As the question says it.
 * @param body The text, without the marks at its end.
 */
export function askEnglishTerm(term: string, body: string, isPlural: boolean): TermQuestion {
  const own =
    /^(?:it|this|they|these)\s+(?=(?:is|are|was|were|can|has|have|\p{L}+s)\s)/iu.exec(body)?.[0]
      .length ?? 0
  if (own > 0) {
    const asked = askEnglishTerm(term, body.slice(own), isPlural)
    return {...asked, skip: asked.skip + own}
  }
  if (isClause(term)) return {pattern: 'What does “{}” mean?', skip: 0}
  if (/\?$/.test(body)) return {pattern: about(isPlural), skip: 0, isProperty: true}
  const example = exampleStart.exec(body)?.[0].length
  if (example !== undefined) return {pattern: 'What is an example of {}?', skip: example}
  for (const [opening, singular, plural] of openings) {
    const match = opening.exec(body)
    if (match) return {pattern: isPlural ? plural : singular, skip: match[0].length}
  }
  const stated = askEnglishNegation(body, isPlural) ?? askEnglishState(body, isPlural)
  if (stated) return stated
  const {quality: asked, preposition} = quality.exec(body)?.groups ?? {}
  const isVerbNext =
    preposition === 'to' && /^(?:good|best|ideal|useful|great|required|needed)$/i.test(asked ?? '')
  if (asked && preposition && !isVerbNext) {
    const pattern = `What ${isPlural ? 'are' : 'is'} {} ${asked.toLowerCase()} ${preposition.toLowerCase()}?`
    return {pattern, skip: quality.exec(body)?.[0].length ?? 0}
  }
  if (isEnumeration(body) && openingOf(body) !== 'third' && !/^ha(?:s|ve)\s/i.test(body))
    return {pattern: 'What is listed under “{}”?', skip: 0, isProperty: true}
  const verb = askVerb(body, isPlural)
  // "Cluster: clusters instances" would say its verb twice.
  const last = term.toLowerCase().split(/\s+/).at(-1) ?? ''
  if (verb?.pattern.endsWith(` ${last}?`)) return {...verb, pattern: doing(isPlural), skip: 0}
  if (verb) return verb
  if (ownSubject.test(body) && !definingClause.test(body))
    return {pattern: 'What is characteristic of {}?', skip: 0, isProperty: true}
  return {
    pattern: isPlural ? 'What are {}?' : 'What is {}?',
    skip: 0,
    defines: /^(?:an?|the|any)\s/i.test(body)
  }
}

/** The question for what something does, whatever that is. */
function doing(isPlural: boolean): string {
  return isPlural ? 'What do {} do?' : 'What does {} do?'
}

/** What a text that asks tells of its term. */
function about(isPlural: boolean): string {
  return `What ${isPlural ? 'are' : 'is'} {} about?`
}

/** "Bypasses two-step verification" answers "What does X bypass?", "Manage access" "What does X do?". */
function askVerb(body: string, isPlural: boolean): TermQuestion | undefined {
  const auxiliary = isPlural ? 'do' : 'does'
  const adverb = /^(?:(?:also|often|only|just|then|\p{L}+ly)\s+)?/iu.exec(body)?.[0].length ?? 0
  const [first = '', next = '', third = ''] = body.slice(adverb).split(/\s+/, 3)
  if (/^(?:has|have)$/i.test(first))
    return {pattern: `What ${auxiliary} {} have?`, skip: adverb + first.length + 1}
  const opening = openingOf(body)
  if (opening === 'other') return undefined
  const base = baseOf(first.toLowerCase())
  const pair = /^\S+ (?<and>and|or) (?<second>\p{Ll}+s)\s(?=\S)/u.exec(body.slice(adverb))
  const other = baseOf(pair?.groups?.second ?? '')
  if (opening === 'third' && base !== undefined && pair && other !== undefined)
    return {
      pattern: `What ${auxiliary} {} ${base} ${pair.groups?.and} ${other}?`,
      skip: adverb + pair[0].length
    }
  const isWhole =
    base === undefined ||
    (wholeVerbs.test(base) && !relations.test(next)) ||
    /^(?:to|and|or)$/i.test(next)
  if (opening === 'base' || isWhole) return {pattern: `What ${auxiliary} {} do?`, skip: 0}
  if (!particles.test(next) || (/^up$/i.test(next) && /^to$/i.test(third)))
    return {pattern: `What ${auxiliary} {} ${base}?`, skip: adverb + first.length + 1}
  return {
    pattern: `What ${auxiliary} {} ${base} ${next.toLowerCase()}?`,
    skip: adverb + first.length + next.length + 2
  }
}

/** Whether a text begins with what its subject is like or can do. */
export function isEnglishPredicate(text: string): boolean {
  return (
    quality.test(text) ||
    askEnglishState(text, false) !== undefined ||
    askEnglishNegation(text, false) !== undefined ||
    /^(?:(?:is|are)\s(?=(?:an?|the|used|based)\s)|(?:can|must|should)\s(?!be\s)\p{Ll})/iu.test(text)
  )
}

/** Whether a term is a phrase with a verb, which no question can take in as it stands. */
function isClause(term: string): boolean {
  const words = term.split(/\s+/)
  if (words.length < 2) return false
  if (/\s(?:is|are|was|were|can|has|have|if|when|that|which)\s/i.test(term)) return true
  return words.length > 2 && openingOf(term) === 'base'
}

function isEnumeration(body: string): boolean {
  const items = body.split(/\s*(?:[,;]|\s(?:and|or)\s)\s*/)
  return items.length >= minItems && items.every((item) => item.split(/\s+/).length <= maxItemWords)
}
