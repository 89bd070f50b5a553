import {baseOfPast} from './english-past.js'
import {isEnglishPlural} from './english-plural.js'
import {
  baseOf,
  beginsWithGerund,
  isBaseForm,
  isPluralVerb,
  isVerb,
  takesNext
} from './english-words.js'
import type {Action} from './language.js'

/** Where a verb may stand: further on, what stands before it is no name. */
const maxSubjectWords = 7
/** Shortest answer (words). */
const minObjectWords = 2
/** Words that are looked at: a subject, its adverb, an auxiliary, a verb and its preposition. */
const maxWords = maxSubjectWords + 5
/** Adverbs between a subject and its verb. */
const adverb = /^(?:also|often|then|thus|always|never|still|only|sometimes|usually|\p{L}+ly)$/iu
/** Those that begin no name; of the others some do: "Assembly", "Supply". */
const closedAdverb = /^(?:also|often|then|thus|always|never|still|only|sometimes|usually)$/i
const modal = /^(?:can|must|should|may|might|could|will)$/i
const copula = /^(?:is|are|was|were)$/i
/** Participles that end otherwise than in "-ed". */
const irregular =
  /^(?:built|bound|broken|brought|chosen|done|drawn|driven|found|given|held|hidden|kept|known|laid|led|lost|made|meant|paid|put|read|run|seen|sent|set|shown|sold|split|spread|stored|taken|taught|thought|told|understood|won|written|grown|born|cut|dealt)$/i
const noParticiple = /^(?:need|speed|seed|feed|bed|red|shed|indeed|embed)$/i
/** How the words behind a passive ask. */
const passive: ReadonlyArray<readonly [preposition: RegExp, question: string]> = [
  [/^(?:using|via|through)$/i, 'How {be} {} {verb}?'],
  [/^(?:in|at|inside|within|between|near|outside)$/i, 'Where {be} {} {verb}?'],
  [
    /^(?:by|with|from|into|for|to|as|of|on|against|over|under)$/i,
    'What {be} {} {verb} {preposition}?'
  ]
]
/** Words before an object, by which a past tense is told from a participle. */
const determiner = /^(?:an?|the|its|their|his|her|all|every|each|many|several|most|new)$/i
/** Verbs that say something, with what follows "that". */
const saying =
  /^(?:imply|implies|shows?|suggests?|argues?|claims?|posits?|believes?|proves?|reveals?|predicts?|proposes?|asserts?|concludes?|demonstrates?|assumes?|guarantees?|finds?|holds?|means?|requires?|insists?|maintains?|entails?|ensures?)$/i
/** Words after a verb that make no object of the rest. */
const noObject =
  /^(?:to|that|if|whether|how|why|not|also|because|when|and|or|so|than|like|as|near|above|below|beneath|under|behind|beside|before|after|during|within|without|across|along|around|towards?|until|since|inside|outside|onto|upon|off|away|back|together|more|less|better|worse|best|further|very|well|only|down|up|out|it|them|him|her|itself|this|there|is|are|was|were|must|can|will|should|may|has|have|be|been|being|\p{L}+ly|[,;:&].*)$/iu
/** Prepositions that belong to the verb before them. */
const particle = /^(?:with|on|in|from|for|by|at|into|through|between|over|against|of)$/i

interface Word {
  text: string
  start: number
  end: number
}

/**
 * Read an English statement: who does what, or what is done how.
 *
 * @returns Where its subject ends and its object begins, and the question; `undefined` for others.
 */
export function readEnglishAction(text: string): Action | undefined {
  const words = firstWords(text.slice(0, 240))
  if (closedAdverb.test(words[0]?.text ?? '')) return undefined
  for (let at = 1; at < Math.min(words.length, maxSubjectWords + 1); at += 1) {
    const word = words[at]?.text ?? ''
    if (/[,;:()]|^to$/i.test(words[at - 1]?.text ?? '')) return undefined
    if (adverb.test(word)) continue
    if (modal.test(word)) return readModal(text, words, at)
    if (copula.test(word)) return readPassive(text, words, at)
    const action = readVerb(text, words, at)
    if (action) return action
  }
  return undefined
}

/** The first words of a text: to part all of a long sentence takes several times as long. */
function firstWords(text: string): Word[] {
  const words: Word[] = []
  for (const {0: word, index} of text.matchAll(/\S+/g)) {
    words.push({text: word, start: index, end: index + word.length})
    if (words.length === maxWords) break
  }
  return words
}

/** "A tunnel encrypts the packets." */
function readVerb(text: string, words: ReadonlyArray<Word>, at: number): Action | undefined {
  const verb = words[at]?.text.toLowerCase() ?? ''
  const next = words[at + 1]?.text.toLowerCase() ?? ''
  const [inPlural, inSingular] = [isPluralVerb(verb, next) ? verb : undefined, baseOf(verb)]
  const past = determiner.test(next) ? baseOfPast(verb) : undefined
  if (past !== undefined)
    return askObject(text, words, at, subjectOf(text, words, at), `What did {} ${past}`)
  // Most words are no verb in either form; the subject's number takes long to tell.
  if (inPlural === undefined && inSingular === undefined) return undefined
  // "Gets allocated" is a passive.
  if (/^gets?$/.test(verb)) return undefined
  if (!takesNext(inSingular ?? verb, next)) return undefined
  const subject = subjectOf(text, words, at)
  // "Involving users helps", but "Routing policies help": there the verb tells.
  const isPlural =
    isEnglishPlural(subject) && !(inSingular !== undefined && beginsWithGerund(subject))
  const base = isPlural ? inPlural : inSingular
  if (base === undefined) return undefined
  return askObject(text, words, at, subject, `What ${isPlural ? 'do' : 'does'} {} ${base}`)
}

/** "Each key can have an expiry date." */
function readModal(text: string, words: ReadonlyArray<Word>, at: number): Action | undefined {
  const subject = subjectOf(text, words, at)
  const auxiliary = words[at]?.text.toLowerCase() ?? ''
  const next = words[at + 1]?.text.toLowerCase() ?? ''
  if (next === 'be') {
    const read = readParticiple(text, words, at + 2, subject)
    return (
      read && {
        ...read,
        question: read.question.replace('{be}', `${auxiliary}`).replace('{}', '{} be')
      }
    )
  }
  if (!isVerb(next) && next !== 'have') return undefined
  return askObject(text, words, at + 1, subject, `What ${auxiliary} {} ${next}`)
}

/** "Packets are stored in a queue." */
function readPassive(text: string, words: ReadonlyArray<Word>, at: number): Action | undefined {
  const read = readParticiple(text, words, at + 1, subjectOf(text, words, at))
  return (
    read && {...read, question: read.question.replace('{be}', words[at]?.text.toLowerCase() ?? '')}
  )
}

function readParticiple(
  text: string,
  words: ReadonlyArray<Word>,
  from: number,
  subject: string
): Action | undefined {
  const at = adverb.test(words[from]?.text ?? '') ? from + 1 : from
  const [verb, preposition] = [words[at]?.text ?? '', words[at + 1]]
  const isParticiple =
    irregular.test(verb) || (/^\p{Ll}{2,}ed$/u.test(verb) && !noParticiple.test(verb))
  if (!isParticiple || !preposition) return undefined
  const asked = passive.find(([pattern]) => pattern.test(preposition.text))
  const rest = text.slice(preposition.end).trim()
  // "Referred to as", "thought of as" and "bound to & visible" go on.
  if (/^(?:as|&|and|or|,)(?:\s|$)|^(?:be|have|top of|behalf of)\s/i.test(rest)) return undefined
  if (!asked || rest.split(/\s+/).length < minObjectWords) return undefined
  const next = rest.split(/\s+/, 1)[0]?.toLowerCase() ?? ''
  const isPurpose = /^to$/i.test(preposition.text) && (isBaseForm(next) || next === 'be')
  const question = (isPurpose ? 'What {be} {} {verb} to do?' : asked[1])
    .replace('{verb}', verb)
    .replace('{preposition}', preposition.text.toLowerCase())
  const isWhole = !asked[1].includes('{preposition}')
  return {
    subjectEnd: subject.length,
    answerStart: isWhole ? preposition.start : preposition.end,
    question
  }
}

/** Ask for the object of the verb at `at`, with the preposition that belongs to it. */
function askObject(
  text: string,
  words: ReadonlyArray<Word>,
  at: number,
  subject: string,
  question: string
): Action | undefined {
  const [verb, next] = [words[at], words[at + 1]]
  if (!verb || !next) return undefined
  const onBasis = askBasis(text, verb, subject, question)
  const isSaid = /^that$/i.test(next.text) && saying.test(verb.text)
  if (onBasis || (noObject.test(next.text) && !isSaid)) return onBasis
  const isParticle =
    particle.test(next.text) &&
    !/^\s*(?:least|most|once|addition|order|fact|turn|general|particular|case)\s/i.test(
      text.slice(next.end)
    )
  const start = isParticle ? next.end : verb.end
  if (text.slice(start).trim().split(/\s+/).length < minObjectWords) return undefined
  return {
    subjectEnd: subject.length,
    answerStart: start,
    question: `${question}${isParticle ? ` ${next.text.toLowerCase()}` : ''}?`
  }
}

/** Most words between a verb and what it goes by. */
const maxBasisWords = 10

/** "Gateways direct packets based on a list": on what basis? */
function askBasis(text: string, verb: Word, subject: string, question: string): Action | undefined {
  const match = /\s(?:based on|depending on|according to)\s/.exec(text.slice(verb.end))
  if (!match || !question.startsWith('What ')) return undefined
  const middle = text.slice(verb.end, verb.end + match.index)
  if (middle.trim().split(/\s+/).length > maxBasisWords || /[,;:]/.test(middle)) return undefined
  return {
    subjectEnd: subject.length,
    answerStart: verb.end + match.index + match[0].length,
    question: `${question.replace('What ', 'On what basis ')}${middle}?`
  }
}

/** The text before a verb and its adverbs. */
function subjectOf(text: string, words: ReadonlyArray<Word>, at: number): string {
  let last = at - 1
  while (last > 0 && adverb.test(words[last]?.text ?? '')) last -= 1
  return text.slice(0, words[last]?.end ?? 0)
}
