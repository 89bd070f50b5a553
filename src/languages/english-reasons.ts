import {isEnglishPlural} from './english-plural.js'
import {baseOf, isBaseForm, openingOf} from './english-words.js'

/** A statement and its reason: offsets in the sentence. */
export interface Reason {
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
    const verb = isPlural ? base : opening === 'third' ? baseOf(word) : undefined
    if (verb === undefined || main.length - index - word.length < minRestLength) continue
    return {
      subjectEnd: about.length,
      auxiliary: isPlural ? 'do' : 'does',
      verb,
      rest: [index + word.length, main.length],
      answerStart
    }
  }
  return undefined
}
