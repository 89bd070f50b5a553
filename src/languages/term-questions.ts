import type {Language, TermQuestion} from './language.js'

/**
 * Ask for the text of a term by the verb that it begins with: "steht für …". Any other text is what
 * the term is; it defines it if it begins with an article, where there are any. Where no spaces part
 * words, a verb may begin an attribute ("用来…的绳索" is a rope): there, only verbs that define count.
 * See `Language.askTerm`.
 */
export function askByVerbs({
  definition,
  definingVerbs,
  leadingArticle,
  spaceless
}: Language): NonNullable<Language['askTerm']> {
  const verbs = definingVerbs.filter(
    ({opening, singular}) =>
      opening === undefined && (!spaceless || singular === definition.singular)
  )
  return (_term, body, isPlural): TermQuestion => {
    const text = spaceless ? body : ` ${body}`
    for (const {pattern: verb, singular, plural} of verbs) {
      const match = verb.exec(text)
      if (match?.index !== 0) continue
      const skip = match[0].length - (text.length - body.length)
      const question = isPlural ? plural : singular
      const pattern = question.replace('{verb}', match.groups?.verb ?? '')
      return {pattern, skip, defines: pattern === definition.singular}
    }
    const pattern = isPlural ? definition.plural : definition.singular
    return {pattern, skip: 0, defines: leadingArticle?.test(body) ?? true}
  }
}

/**
 * Ask for a labelled property by the first list of labels that holds it: `{label}` stands for the
 * label as it is written within a sentence. See `Language.askLabel`.
 *
 * @param questions Labels, separated by `|`, and the question for all of them.
 * @param small Whether a sentence writes them small.
 */
export function askByLabels(
  questions: ReadonlyArray<readonly [labels: string, question: string]>,
  small = true
): NonNullable<Language['askLabel']> {
  const known = questions.map(([labels, question]) => ({
    labels: new Set(labels.split('|')),
    question
  }))
  return (label) => {
    const plain = label.toLowerCase()
    const question = known.find(({labels}) => labels.has(plain))?.question
    return question?.replace('{label}', small ? plain : label)
  }
}
