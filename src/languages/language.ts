/** Part of a question: our words, the subject, or a range of the text that it is made from. */
export type Piece = string | typeof subject | readonly [start: number, end: number]

/** Stands for the subject in a question. */
export const subject = Symbol('subject')

/** A verb that joins a term and what it is, in running text. */
export interface DefiningVerb {
  /**
   * Matches the verb and the spaces round it, in a sentence that begins with the term. Begins with
   * `\s+`.
   */
  pattern: RegExp
  /**
   * The question, `{}` for the term and `{verb}` for what the pattern calls so; two forms, as the
   * verb agrees with the term.
   */
  singular: string
  plural: string
}

/** What the rules need to know of a language. Lower case, without accents folded. */
export interface Language {
  /** BCP 47. */
  id: string
  /** Question for the meaning of a term, `{}` for the term. */
  definition: {singular: string; plural: string}
  /** Question for the long form of an abbreviation; without one, abbreviations aren't asked. */
  abbreviation?: string
  isPlural(term: string): boolean
  /** First words of sentences that are about something named before. */
  pronouns: ReadonlySet<string>
  /** Pronouns that a subject can stand in for, without a change to the rest of the sentence. */
  subjectPronouns: ReadonlySet<string>
  /** Those of them that are plural. */
  pluralPronouns: ReadonlySet<string>
  /** First words that make no term: prepositions, conjunctions, adverbs. */
  nonTerms: ReadonlySet<string>
  /** Labels and headings that name a property of a subject and mean nothing alone. */
  labels: ReadonlySet<string>
  /** Headings that group text and name nothing. */
  genericHeadings: ReadonlySet<string>
  /** Headings of sections that hold no facts: links, literature, navigation. */
  skippedHeadings: ReadonlySet<string>
  /** Nouns whose plural announces a list. */
  listNouns: ReadonlySet<string>
  /** Bold words that stress and hide nothing worth asking. */
  emphasis: ReadonlySet<string>
  definingVerbs: ReadonlyArray<DefiningVerb>
  /**
   * Turn the sentence before a list into a question.
   *
   * @param text Lead-in without its colon.
   * @param isSubjectPlural Whether the heading that a pronoun stands for is plural.
   * @returns Pieces of the question, or `undefined` if the sentence asks for no list.
   */
  askList?(text: string, isSubjectPlural: boolean): ReadonlyArray<Piece> | undefined
}

/** A set of the words of a text, separated by `|`. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split('|').map((word) => word.trim()))
}
