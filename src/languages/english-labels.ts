import {isEnglishPlural} from './english-plural.js'
import {baseOf, isBaseForm} from './english-words.js'

/** Labels that name what a thing is: the plain question asks for it. */
const meaning = /^(?:definitions?|meanings?|what (?:it is|is it)|descriptions?|explanations?)$/i
const questions: ReadonlyArray<readonly [label: RegExp, question: string]> = [
  [/^(?:purpose|goal|aim|objective)$/i, 'What is the purpose of {}?'],
  [
    /^(?:(?:use|usage)s?|used for|use[- ]cases?|when to use|best for|ideal for|good for|suitable for|applications?)$/i,
    'What is {} used for?'
  ],
  [/^(?:examples?|e\.?g\.?)$/i, 'What is an example of {}?'],
  [/^(?:pros)$/i, 'What are the advantages of {}?'],
  [/^(?:cons)$/i, 'What are the disadvantages of {}?'],
  [/^(?:how it works|how does it work)$/i, 'How does {} work?'],
  [/^(?:why|reasons?|rationale)$/i, 'What is the reason for {}?']
]
/** Labels of one thing that take "of". */
const singular =
  /^(?:(?:time|space|worst-case|best-case|average-case)\s+)?(?:complexity|function|role|effect|cause|result|advantage|disadvantage|benefit|drawback|limitation|property|formula|origin|structure|location|scope|size|cost|syntax|treatment|diagnosis|prevention|prognosis|management|main idea|key idea|idea|unit|value|domain|range|default|format|symbol)$/i
/** Labels of several that take "of". */
const plural =
  /^(?:(?:key|main|common|major|typical|important|risk|basic|clinical)\s+)?(?:types|kinds|forms|categories|features|components|parts|elements|benefits|advantages|disadvantages|drawbacks|limitations|properties|characteristics|requirements|causes|symptoms|signs|effects|consequences|complications|functions|roles|layers|phases|stages|principles|pillars|factors|goals|objectives|examples|triggers|side effects|indications|contraindications|responsibilities|assumptions|operations|subtypes)$/i

/**
 * Ask for a labelled property of a subject.
 *
 * @returns Question with `{}` for the subject, or `undefined` for a label that takes no "of".
 */
export function askEnglishLabel(label: string, subject: string): string | undefined {
  if (meaning.test(label)) return isEnglishPlural(subject) ? 'What are {}?' : 'What is {}?'
  const known = questions.find(([pattern]) => pattern.test(label))
  if (known)
    return isEnglishPlural(subject)
      ? known[1].replace(/\b(?:is|does) \{\}/, (verb) =>
          verb.replace('is', 'are').replace('does', 'do')
        )
      : known[1]
  if (plural.test(label)) return `What are the ${small(label)} of {}?`
  if (singular.test(label)) return `What is the ${small(label)} of {}?`
  return askPredicate(small(label), isEnglishPlural(subject))
}

/** A verb of the subject: "Supports", "Integrates with". A noun as often ("uses") is none. */
const verb = /^(?<verb>\p{L}+s)(?: (?<particle>with|on|by|from|for|to|into))?$/u
/** How the subject is: "Useful for", "Based on". */
const quality =
  /^(?<quality>useful|ideal|good|best|great|suitable|available|responsible|based|built|required|needed|recommended|known|limited|similar|related) (?<preposition>for|on|in|to|by|as|with|from)$/

/** Ask by a label that goes on with a sentence about its subject. */
function askPredicate(label: string, isPlural: boolean): string | undefined {
  const {quality: how, preposition} = quality.exec(label)?.groups ?? {}
  if (how !== undefined) return `What ${isPlural ? 'are' : 'is'} {} ${how} ${preposition}?`
  const {verb: third = '', particle} = verb.exec(label)?.groups ?? {}
  const base = baseOf(third)
  if (base === undefined || !(isBaseForm(base) || base === 'support')) return undefined
  return `What ${isPlural ? 'do' : 'does'} {} ${base}${particle === undefined ? '' : ` ${particle}`}?`
}

/** A label that says how many there are. */
const counted = /^(?:\d+|two|three|four|five|six|seven)\s/i

/** Longest label (words) that "of" can follow. */
const maxLabelWords = 4

/**
 * Ask for the several things that a plural label names: "Recovery options" of a subject.
 *
 * @returns Question with `{label}` for the label, `{}` for the subject, `{count}` for their number.
 */
export function askEnglishPlural(label: string): string | undefined {
  const words = label.split(/\s+/)
  const isPhrase =
    /^[\p{L}\d'’/ -]+$/u.test(label) &&
    !/\s(?:of|for|in|to|with|on|by|is|are|can|must|may)$/i.test(label)
  const isAction = /^\p{L}+ing$/iu.test(words[0] ?? '') && words.length > 1
  if (words.length > maxLabelWords || !isPhrase || isAction || !isEnglishPlural(label))
    return undefined
  return counted.test(label)
    ? 'What are the {label} of {}?'
    : 'What are the {label} of {} ({count})?'
}

function small(label: string): string {
  return label.toLowerCase()
}
