import {baseOfPast} from './english-past.js'
import {isEnglishPlural} from './english-plural.js'
import {baseOf, isBaseForm, openingOf} from './english-words.js'

/** A statement and its reason: offsets in the sentence. */
export interface Reason {
  /** How or when, where it does not ask why. */
  asks?: Circumstance
  /** Where its subject ends. */
  subjectEnd: number
  /** What stands before the subject in a question: "does". */
  auxiliary: string
  /** The verb behind it, in its base form; without one, the rest begins with it. */
  verb?: string
  /** The rest of the statement. */
  rest: readonly [start: number, end: number]
  /** Where the reason begins. */
  answerStart: number
}

/** What is asked of a statement beside why. */
export type Circumstance = 'How' | 'When' | 'Until when'

/** Conjunctions of a reason; those of a purpose, and of a cause, begin the answer. */
const linkBy = (conjunctions: string) =>
  `(?:,?\\s(?=because of\\s|due to\\s)|,?\\s(?:${conjunctions})\\s|,?\\s(?=in order to\\s|so that\\s))`
const link = linkBy('because|since(?=\\s\\p{L}+\\s\\p{L}+\\s)')
const subject = '(?<subject>[^,;:]{2,60}?)\\s'
const reason = '(?<reason>[^;:?]+)'

/**
 * Sentences that give a reason: who, how, what and why. A bare "to" is a purpose only with verbs that
 * name an aim.
 */
const withAuxiliary: ReadonlyArray<RegExp> = [
  `${subject}(?<auxiliary>is|are|was|were|can|cannot|must|should|may)\\s(?<rest>[^,;:]{6,160}?)(?:${link}|,?\\s(?=to (?:prevent|avoid|ensure|protect|reduce|improve|minimi[sz]e|maximi[sz]e|maintain|keep|guarantee|preserve|increase|limit|save|make sure)\\s))${reason}`,
  `${subject}(?<auxiliary>might|could|will|would|do|does|did|(?:has|have|had)(?=\\s(?:been|not|\\p{L}+ed)\\s))\\s(?<rest>[^,;:]{6,160}?)${link}${reason}`,
  // "Gateways must be redundant: without them, nothing works."
  `${subject}(?<auxiliary>must|should|cannot)\\s(?<rest>[^,;:]{6,120}?):\\s+(?<reason>[^;:?]{12,})`
].map((source) => new RegExp(`^${source}$`, 'iu'))
const withVerb = new RegExp(`^(?<main>[^,;:?]{10,160}?)${linkBy('because')}${reason}$`, 'iu')

/** Longest subject (words) that a verb may stand behind. */
const maxSubjectWords = 6
/** Shortest rest of a statement behind its verb (characters). */
const minRestLength = 4

/** Read an English statement with its reason; `undefined` for others. */
export function readEnglishReason(text: string): Reason | undefined {
  for (const pattern of withAuxiliary) {
    const groups = pattern.exec(text)?.groups
    if (!groups) continue
    const {subject: about = '', auxiliary: asked = '', rest = '', reason: why = ''} = groups
    const from = about.length + asked.length + 2
    return {
      subjectEnd: about.length,
      auxiliary: asked.toLowerCase(),
      rest: [from, from + rest.length],
      answerStart: text.length - why.length
    }
  }
  const {main = '', reason: why = ''} = withVerb.exec(text)?.groups ?? {}
  return main === '' ? undefined : readVerb(text, main.length, text.length - why.length)
}

/** Whether a form in "-ed" is a past tense and no participle: an object follows, and no "be" stands before it. */
function isPast(text: string, about: string): boolean {
  if (/(?:^|\s)(?:gets?|got|be|been|being|is|are|was|were|has|have|had)$/i.test(about)) return false
  return /^\S+\s(?:an?|the|its|their|his|her|all|every|each|many)\s/i.test(text)
}

/** Find the verb of a statement that has no auxiliary: "Teenagers go to bed late". */
function readVerb(text: string, end: number, answerStart: number): Reason | undefined {
  const main = text.slice(0, end)
  const found = [...main.matchAll(/\S+/g)]
  for (const {0: word, index} of found.slice(1, maxSubjectWords + 1)) {
    const about = main.slice(0, index).trimEnd()
    if (/^(?:that|which|who|whose|if|when|while|to)$/i.test(word)) return undefined
    const opening = openingOf(text.slice(index))
    const isPlural = isEnglishPlural(about)
    const base = opening === 'base' || isBaseForm(word) ? word : undefined
    const past = isPast(main.slice(index), about) ? baseOfPast(word) : undefined
    const present = isPlural ? base : opening === 'third' ? baseOf(word) : undefined
    const verb = past ?? present
    if (verb === undefined || main.length - index - word.length < minRestLength) continue
    return {
      subjectEnd: about.length,
      auxiliary: past ? 'did' : isPlural ? 'do' : 'does',
      verb,
      rest: [index + word.length, main.length],
      answerStart
    }
  }
  return undefined
}

/** Words after which a sentence says how or when it is so: they begin the answer. */
const circumstances: ReadonlyArray<readonly [asks: Circumstance, link: RegExp]> = [
  [
    'How',
    /,?\s(?=(?:by|through|via)\s(?:\p{L}+ly\s)?\p{L}+ing\s|by means of\s|with the help of\s)/u
  ],
  [
    'When',
    /(?<!\b(?:ask|asks|see|know|knows|check|checks|determine|determines|wonder|tell|test|sure|as|so|even|matters?|on|of|at)(?:\s\p{Ll}{1,4})?),?\s(?=(?:only\s)?(?:when|whenever|if|once(?!\sand\sfor)|as soon as|as long as|provided that)\s)/u
  ],
  ['Until when', /,?\s(?=until\s)/u]
]
/** A statement with an auxiliary, up to its circumstance. */
const statement =
  /^(?<subject>[^,;:]{2,60}?)\s(?<auxiliary>is|are|was|were|can|cannot|must|should|may|will|does|do|did|(?:has|have|had)(?=\s(?:been|not|\p{L}+ed)\s))\s(?<rest>[^,;:]{4,120})$/iu
const isCopula = /^(?:is|are|was|were)$/i
/** What is done, and not what something is. */
const participle =
  /^(?:(?:also|often|not|only|then|usually|\p{L}+ly)\s)*(?:\p{L}+ed|built|done|found|given|kept|made|sent|set|shown|split|taken|written|put|read|run|drawn|chosen|held)(?:\s|$)/iu
/** Clauses of which the circumstance may be a part. */
const clause = /\b(?:this|these|those|that|which|who|whom|whose|where|what|how|whether|why|than)\b/i

/** Read an English statement that says how or when it is so: "Tools help people by doing more". */
export function readEnglishCircumstance(text: string): Reason | undefined {
  for (const [asks, link] of circumstances) {
    const match = link.exec(text)
    if (!match || match.index < 10 || /[,;:?]/.test(text.slice(0, match.index))) continue
    const main = text.slice(0, match.index)
    const answerStart = match.index + match[0].length
    if (clause.test(main) || /[:?;]/.test(text.slice(answerStart))) continue
    const read = readAuxiliary(main, answerStart, asks) ?? readVerb(text, match.index, answerStart)
    if (read) return {...read, asks}
  }
  return undefined
}

function readAuxiliary(main: string, answerStart: number, asks: Circumstance): Reason | undefined {
  const {subject: about, auxiliary = '', rest = ''} = statement.exec(main)?.groups ?? {}
  if (about === undefined || /ly$/.test(about)) return undefined
  if (isCopula.test(auxiliary) && (asks === 'How' ? !participle.test(rest) : /^to\s/i.test(rest)))
    return undefined
  const from = about.length + auxiliary.length + 2
  return {
    subjectEnd: about.length,
    auxiliary: auxiliary.toLowerCase(),
    rest: [from, from + rest.length],
    answerStart
  }
}
