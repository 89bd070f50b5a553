import type {SentenceForm} from './sentence-forms.js'
import {askByVerbs} from './term-questions.js'

/** Part of a question: our words, the subject, or a range of the text that it is made from. */
export type Piece = string | typeof subject | readonly [start: number, end: number]

/** Stands for the subject in a question. */
export const subject = Symbol('subject')

/** A verb that joins a term and what it is, in running text. */
export interface DefiningVerb {
  /**
   * Matches the verb and the spaces round it, in a sentence that begins with the term. Begins with
   * `\s+`, unless a particle joins term and verb.
   */
  pattern: RegExp
  /** What stands before the term where the sentence doesn't begin with it: `Unter … versteht man`. */
  opening?: RegExp
  /**
   * The question, `{}` for the term and `{verb}` for what the pattern calls so; two forms, as the
   * verb agrees with the term.
   */
  singular: string
  plural: string
  /** Whether it follows a bold term at the start of an item and stays in the answer: any verb. */
  followsBold?: true
}

/** A statement cut at its verb. */
export interface Action {
  /** Characters of the subject. */
  subjectEnd: number
  /** Where the answer begins (characters). */
  answerStart: number
  /** `{}` for the subject. */
  question: string
}

/** The question for the text of a term. */
export interface TermQuestion {
  /** `{}` for the term. */
  pattern: string
  /** Characters at the start of the text that the question says, and the answer need not. */
  skip: number
  /** Whether the text says what the term is, so that it can be asked back. */
  defines?: boolean
  /** Whether the text is no definition: where something stands above, the term is asked of that. */
  isProperty?: boolean
}

/** What the rules need to know of a language. Lower case, without accents folded. */
export interface Language {
  /** BCP 47. */
  id: string
  /** Question for the meaning of a term, `{}` for the term. */
  definition: {singular: string; plural: string}
  /** Question for the long form of an abbreviation; without one, abbreviations aren't asked. */
  abbreviation?: string
  /** Question for how two things differ, `{}` for each; without one, they are asked as a term. */
  difference?: string
  isPlural(term: string): boolean
  /** Words aren't parted by spaces: look at the characters that a text begins or ends with. */
  spaceless?: true
  /** Matches an article at the start of a term and the space behind it. */
  leadingArticle?: RegExp
  /** Matches the field that a definition holds in, before its term: `In der Chemie, `. */
  frame?: RegExp
  /** Matches where, when or of what a statement is true, before its subject: `In a full table, `. */
  setting?: RegExp
  /** Words that show a phrase to be more than a noun: finite verbs, relative pronouns. */
  clauseWords?: ReadonlySet<string>
  /** Matches where a definition has been given and its sentence goes on; its marks come first. */
  clauseEnd?: RegExp
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
   * Ask for what the text of a term says. Without it, or where the text tells nothing, `definition`
   * asks.
   *
   * @param body The text, without marks at its end.
   */
  askTerm?(term: string, body: string, isPlural: boolean): TermQuestion
  /** Ask for a labelled property of a subject, `{}`; `undefined` leaves it to the neutral form. */
  askLabel?(label: string, subject: string): string | undefined
  /** Ask for several things by a label in the plural, with `{label}`, `{}` and `{count}`. */
  askPlural?(label: string): string | undefined
  /** Sentences that say a name, property or work of something; for languages without `readAction`. */
  facts?: ReadonlyArray<SentenceForm>
  /** Sentences that say how a thing stands to others: asked where nothing else is. */
  relations?: ReadonlyArray<SentenceForm>
  /** Sentences that give a reason or purpose. */
  reasons?: ReadonlyArray<SentenceForm>
  /** Read a statement: who does what, or what is done how. */
  readAction?(text: string): Action | undefined
  /** Whether a text begins with what its subject is like: "Good for …", "Can be …". */
  isPredicate?(text: string): boolean
  /** How a text begins: with a verb (`base` form, `third` person), or otherwise. */
  openingOf?(text: string): 'base' | 'third' | 'other'
  /** Whether a heading tells what to do: it begins with a verb that is no noun as well. */
  isInstruction?(text: string): boolean
  /**
   * Turn the sentence before a list into a question.
   *
   * @param text Lead-in without its colon.
   * @param isSubjectPlural Whether the heading that a pronoun stands for is plural.
   * @returns Pieces of the question, or `undefined` if the sentence asks for no list.
   */
  askList?(text: string, isSubjectPlural: boolean): ReadonlyArray<Piece> | undefined
}

/** A set of the words of a text, separated by `|`; with `’`, they are also known with `'`. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(`${text}|${text.replaceAll('’', "'")}`.split('|').map((word) => word.trim()))
}

/** Whether a text begins with a word of a set; where no space parts words, with its characters. */
export function beginsWith(
  text: string,
  words: ReadonlySet<string>,
  {spaceless}: Pick<Language, 'spaceless'>
): boolean {
  const start = text.toLowerCase()
  if (spaceless) return holdsAny(words, (word) => start.startsWith(word))
  return words.has(start.split(/\s/, 1)[0] ?? '')
}

/** Whether any word of a set passes; without a copy of the set, which every sentence would make. */
export function holdsAny(words: ReadonlySet<string>, passes: (word: string) => boolean): boolean {
  for (const word of words) if (passes(word)) return true
  return false
}

const none: ReadonlySet<string> = new Set()

/**
 * A language by the question for a meaning, in a form that is right for every number and gender,
 * and by what else is known of it. Where its tables are empty, structure alone decides.
 */
export function defineLanguage(
  id: string,
  definition: string,
  words: Partial<Language> = {}
): Language {
  const language: Language = {
    id,
    definition: {singular: definition, plural: definition},
    isPlural: (term) => isListNoun(term, words),
    pronouns: none,
    subjectPronouns: none,
    pluralPronouns: none,
    nonTerms: none,
    labels: none,
    genericHeadings: none,
    skippedHeadings: none,
    listNouns: none,
    emphasis: none,
    definingVerbs: [],
    ...words
  }
  return language.definingVerbs.length > 0 ? {askTerm: askByVerbs(language), ...language} : language
}

/** Whether a phrase begins or ends with a noun that announces a list: a plural for sure. */
function isListNoun(term: string, {listNouns, spaceless}: Partial<Language>): boolean {
  const text = term.toLowerCase()
  if (listNouns === undefined) return false
  if (spaceless) return holdsAny(listNouns, (noun) => text.endsWith(noun))
  const words = text.split(/\s+/)
  return listNouns.has(words[0] ?? '') || listNouns.has(words.at(-1) ?? '')
}

/** Any verb behind a bold term that begins an item: what it says holds for the term. */
export function verbBehindBold(verb: string, question: string): DefiningVerb {
  const pattern = new RegExp(`\\s+(?=${verb}\\s)`, 'u')
  return {pattern, singular: question, plural: question, followsBold: true}
}

/** A verb of a definition whose question is right for every number and gender. */
export function definingVerb(pattern: RegExp, question: string, opening?: RegExp): DefiningVerb {
  return {pattern, singular: question, plural: question, ...(opening && {opening})}
}
