import {isEnglishPlural} from './english-plural.js'
import {type Piece, subject} from './language.js'

/** Vague quantities, left out of a question for the list. */
const vague =
  /^(?:(?:several|many|some|various|a few|different|multiple|a number of|a couple of|the following|following|mainly|basically|generally|essentially|also|the|main)\s+)+/i

/** Words that tie a noun to what it belongs to. */
const tie = /\s(?:of|for|to|in|on|that|which|between|with|from|by|used|when)\s/i

/** Verbs that end a lead-in, and how the question says them. */
const listVerbs = (
  [
    ['includes?', 'include'],
    ['consists? of', 'consist of'],
    ['contains?', 'contain'],
    ['supports?', 'support'],
    ['provides?', 'provide'],
    ['offers?', 'offer'],
    ['comprises?', 'comprise'],
    ['allows? for', 'allow for'],
    ['allows?', 'allow'],
    ['involves?', 'involve'],
    ['requires?', 'require'],
    ['needs?', 'need'],
    ['uses?', 'use'],
    ['covers?', 'cover'],
    ['depends? on', 'depend on'],
    ['relies on|rely on', 'rely on'],
    ['has|have', 'have'],
    ['causes?', 'cause'],
    ['produces?', 'produce'],
    ['returns?', 'return']
  ] as const
).map(([verb, question]) => ({
  alone: new RegExp(`^(?:${verb})$`, 'i'),
  atEnd: new RegExp(`^(.+?)\\s+(${verb})$`, 'i'),
  question
}))

const auxiliary =
  /^(?<aux>is|are|was|were|can|could|may|might|must|should|will|would)\s+(?<rest>.+)$/i
const following = /\s*\b(?:the following(?: \w+)?|as follows|these(?: \w+)?)$/i

/** Turn an English lead-in into a question. See `Language.askList`. */
export function askEnglishList(
  text: string,
  isSubjectPlural: boolean
): ReadonlyArray<Piece> | undefined {
  const body = text.replace(following, '')
  return (
    askExistence(body) ??
    askPronoun(body, isSubjectPlural) ??
    askNumber(body) ??
    askSentence(body) ??
    askNominal(body)
  )
}

/** "There are two ways to define a gateway" */
function askExistence(text: string): ReadonlyArray<Piece> | undefined {
  const opening =
    /^(?:there (?:are|exist)|(?:here|these|the following|following|below) are)\s+/i.exec(text)?.[0]
  if (opening === undefined) return undefined
  return askNouns(text, opening.length)
}

/** A noun phrase from `start` to the end: asked as it is if it says of what, else of the subject. */
function askNouns(text: string, start: number): ReadonlyArray<Piece> | undefined {
  const from = start + (vague.exec(text.slice(start))?.[0].length ?? 0)
  const nouns = text.slice(from)
  if (nouns.length < 3) return undefined
  if (tie.test(nouns)) return ['What are the ', [from, text.length], '?']
  if (
    /^(?:\w+ )?(?:types|kinds|forms|categories|classes|parts|components|layers|phases|stages)$/i.test(
      nouns
    )
  ) {
    return ['What are the ', [from, text.length], ' of ', subject, '?']
  }
  if (isEnglishPlural(nouns) && nouns.split(/\s+/).length <= maxNounWords)
    return ['What are the ', [from, text.length], ' of ', subject, '?']
  return [subject, ' — ', [from, text.length], '?']
}

/** Longest noun phrase (words) that a subject is joined to. */
const maxNounWords = 4

/** "They allow for", "It can be" */
function askPronoun(text: string, isSubjectPlural: boolean): ReadonlyArray<Piece> | undefined {
  const opening =
    /^(?:they|it|this|these|those)\s+(?:also\s+|generally\s+|typically\s+|usually\s+)?/i.exec(
      text
    )?.[0]
  if (opening === undefined) return undefined
  const start = opening.length
  const rest = text.slice(start)
  const {aux, rest: tail} = auxiliary.exec(rest)?.groups ?? {}
  if (aux && tail) {
    const end = /\bto$/i.test(tail) ? ' do?' : '?'
    const verb = /^(?:is|are)$/i.test(aux) ? (isSubjectPlural ? 'are' : 'is') : aux.toLowerCase()
    return [`What ${verb} `, subject, ' ', [text.length - tail.length, text.length], end]
  }
  const question = findListVerb(rest)
  if (question === undefined) return undefined
  return [isSubjectPlural ? 'What do ' : 'What does ', subject, ` ${question}?`]
}

function findListVerb(text: string): string | undefined {
  return listVerbs.find(({alone}) => alone.test(text))?.question
}

const amount =
  '(?:two|three|four|five|six|seven|several|many|various|different|multiple|some|a number of)'
/** "The therapy includes four classes of drugs that …" */
const counted = new RegExp(
  `^(?<nouns>[^,:;]{2,60}?)\\s(?<verb>includes?|ha(?:s|ve)|contains?|supports?|provides?|offers?|comprises?|involves?|requires?|needs?|uses?|consists? of|defines?|follows?|shows?|takes?)\\s(?<rest>${amount}\\s[^:;]+)$`,
  'i'
)
/** "We distinguish between three kinds of …" */
const impersonal = new RegExp(
  `^(?:we|you|one)\\s(?:can\\s|may\\s)?(?:distinguish|differentiate|have|know|identify|use|define)\\s(?:between\\s)?(?<rest>${amount}\\s[^:;]+)$`,
  'i'
)

/** A number of things that something has: asked as they are counted. */
function askNumber(text: string): ReadonlyArray<Piece> | undefined {
  const general = impersonal.exec(text)?.groups?.rest
  if (general !== undefined) return askNouns(text, text.length - general.length)
  const {nouns = '', verb = '', rest} = counted.exec(text)?.groups ?? {}
  if (rest === undefined || nouns.split(/\s+/).length > maxSubjectWords) return undefined
  if (/^(?:they|it|this|these|those|we|you|i|there)$/i.test(nouns)) return undefined
  const question = findListVerb(verb) ?? verb.replace(/s$/, '')
  const auxiliary = /^(?:has|\w+s(?:\s|$))/i.test(verb) ? 'does' : 'do'
  const article = /^(?:an?|the)\s/i.exec(nouns)?.[0] ?? ''
  const start = text.length - rest.length
  return [
    'Which ',
    [start, text.length],
    ` ${auxiliary} ${article.toLowerCase()}`,
    [article.length, nouns.length],
    ` ${question}?`
  ]
}

/** "A cell consists of", "The main parts of a cell are" */
function askSentence(text: string): ReadonlyArray<Piece> | undefined {
  const copula = /^(?<nouns>.+?)\s+(?:are|is)(?:\s+called)?$/i.exec(text)?.groups?.nouns
  if (copula) {
    const from = /^the\s+/i.exec(copula)?.[0].length ?? 0
    if (!tie.test(copula)) return from > 0 ? askNouns(copula, from) : undefined
    return ['What are the ', [from, copula.length], '?']
  }
  for (const {atEnd, question} of listVerbs) {
    const [, nouns, verb] = atEnd.exec(text) ?? []
    if (!nouns || !verb || nouns.split(/\s+/).length > maxSubjectWords || /,/.test(nouns)) continue
    const isSingular = /^(?:has|\w+s(?:\s|$))/i.test(verb)
    const article = /^(?:an?|the)\s/i.exec(nouns)?.[0] ?? ''
    const modal = /\s(?<word>must|should|can|may|will|could|might)$/i.exec(nouns)
    const helper = modal?.groups?.word?.toLowerCase() ?? (isSingular ? 'does' : 'do')
    const end = modal?.index ?? nouns.length
    return [`What ${helper} ${article.toLowerCase()}`, [article.length, end], ` ${question}?`]
  }
  return undefined
}

/** Longest subject (words) of a lead-in that is a sentence. */
const maxSubjectWords = 8

/** "Benefits of caching" */
function askNominal(text: string): ReadonlyArray<Piece> | undefined {
  const nouns =
    /^(?:the\s+|some\s+|key\s+|main\s+|common\s+|major\s+|(?:two|three|four|five|six|seven|\d)\s+)*(?<noun>[\p{L}-]+s)\s+(?:of|for|in|to)\s+\S/iu.exec(
      text
    )
  if (!nouns?.groups?.noun || text.split(/\s+/).length > maxNominalWords) return undefined
  const from = vague.exec(text)?.[0].length ?? 0
  return [
    'What are the ',
    lowerFirst(text.slice(from, from + 1), text.slice(from + 1, from + 2)),
    [from + 1, text.length],
    '?'
  ]
}

/** Longest noun phrase (words) that is asked for as it stands. */
const maxNominalWords = 10

function lowerFirst(first: string, second: string): string {
  return second === second.toLowerCase() ? first.toLowerCase() : first
}
