import {isEnglishPlural} from './english-plural.js'

/** Labels that name what a thing is: the plain question asks for it. */
const meaning = /^(?:definitions?|meanings?|what (?:it is|is it)|descriptions?|explanations?)$/i
const questions: ReadonlyArray<readonly [label: RegExp, question: string]> = [
  [/^(?:purpose|goal|aim|objective)$/i, 'What is the purpose of {}?'],
  [
    /^(?:(?:use|usage)s?|used for|use cases?|when to use|best for|ideal for|good for|suitable for|applications?)$/i,
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
  return undefined
}

function small(label: string): string {
  return label.toLowerCase()
}
