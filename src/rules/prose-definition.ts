import {type Language, languageOf} from '../languages/index.js'
import {withoutEnd} from '../reading/definition.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {
  linesOf,
  maskedText,
  slicePhrasing,
  textOf,
  trimPhrasing,
  words
} from '../reading/phrasing.js'
import {resolvePronoun} from '../reading/pronouns.js'
import {fillPattern, paragraphOf, paragraphsOf} from '../reading/propose.js'
import {remember} from '../reading/remember.js'
import {splitSentences} from '../reading/sentences.js'
import {subjectOf} from '../reading/subject.js'
import {readTermItem} from '../reading/term-items.js'
import type {Inline, Note, QaProposal, Rule} from '../types/index.js'

/** Longest term (words) that a sentence may define. */
const maxTermWords = 6
/** Where an answer may end before its sentence does, once it has said this much (words). */
const minAnswerWords = 4
/** Where a verb may end (characters): a later one follows no term. */
const maxVerbOffset = 110
/** Shortest text after the verb (words). */
const minBodyWords = 2
const clauseEnd =
  /[;:]\s|\s[–—]\s|,\s+(?:which|where|so|but|while|whereas|because|and (?:it|they|are|is))\s/
/** Words that show that a sentence does not begin with a noun phrase. */
const noTerm =
  /[,:;(]|\b(?:that|which|who|if|when|while|because|is|are|was|were|can|will|has|have|does|do|there|dass|wenn|que|si)\b/i

/** `A virtual private network (VPN) is a …` */
export const proseDefinition: Rule = {
  id: 'prose-definition',
  description: 'A sentence that says what something is, where one would look for it.',
  *derive(note) {
    const language = languageOf(note.language)
    if (language.definingVerbs.length === 0) return
    for (const placed of placedBlocks(note)) {
      for (const statement of readStatements(note, placed, language)) {
        const proposal = askStatement(placed, statement, language)
        if (proposal) yield proposal
      }
    }
  }
}

/** A sentence that may define something, with its pronoun resolved. */
interface Statement {
  sentence: Inline
  /** Which sentence of its block. */
  at: number
  /** Term of the item that it stands in. */
  topic?: Inline
  /** Names that the section is about; a sentence in passing must define one of these. */
  expected?: ReadonlyArray<string>
}

/** All sentences of a paragraph; of an item with a term, those after its definition. */
function* readStatements(
  note: Note,
  {block, section, previous, items}: PlacedBlock,
  language: Language
): Generator<Statement> {
  if (block.type !== 'paragraph') return
  const item = readTermItem(block, language)
  if (item) {
    const subject = {nodes: item.term, text: textOf(item.term)}
    for (const [at, sentence] of splitSentences(item.body).entries()) {
      if (at > 0)
        yield {sentence: resolvePronoun(sentence, subject, language), at, topic: item.term}
    }
  } else if (items.length === 0) {
    const subject = subjectOf(note, section.trail)
    const sentences = splitSentences(linesOf(block)[0] ?? [])
    for (const [at, sentence] of sentences.entries()) {
      if (at === 0 && previous === undefined)
        yield {sentence: resolvePronoun(sentence, subject, language), at}
      else yield {sentence, at, expected: [note.title, subject.text]}
    }
  }
}

function askStatement(
  {block, section}: PlacedBlock,
  {sentence, at, topic, expected}: Statement,
  language: Language
): QaProposal | undefined {
  const found = findVerb(sentence, language)
  if (!found || !block.position) return undefined
  const {name, phrase, body, singular, plural} = found
  if (expected && sentence[0]?.type !== 'strong' && !isNamed(name, expected)) return undefined
  // What the term is was said by the item's first sentence.
  if (topic && singular === language.definition.singular) return undefined
  const {answer, rest} = cutAnswer(body)
  return {
    kind: 'basic',
    anchor: topic ? `${textOf(topic)} › ${name}` : name,
    trail: section.trail,
    ...(topic && {topic}),
    position: block.position,
    claims: [{block, sentence: at}],
    front: fillPattern(language.isPlural(name) ? plural : singular, phrase),
    back: [paragraphOf(answer)],
    details: paragraphsOf([rest]),
    signals: {sentence: at}
  }
}

/**
 * All verbs of a language in one pattern: most sentences hold none, and one look tells. All begin
 * with spaces, which are matched once for all of them: half the time (measured).
 */
const anyVerb = remember(({definingVerbs}: Language) => {
  const sources = definingVerbs.map(({pattern}) =>
    pattern.source.replace(/^\\s\+/, '').replace('(?<verb>', '(?:')
  )
  return new RegExp(`\\s(?:${sources.join('|')})`)
})

interface Found {
  /** The term without article and brackets. */
  name: string
  /** The term as the question says it. */
  phrase: Inline
  body: Inline
  singular: string
  plural: string
}

function findVerb(sentence: Inline, language: Language): Found | undefined {
  const text = maskedText(sentence)
  const start = text.slice(0, maxVerbOffset)
  if (!anyVerb(language).test(start)) return undefined
  for (const {pattern, singular, plural} of language.definingVerbs) {
    const match = pattern.exec(start)
    if (!match) continue
    const term = readTerm(slicePhrasing(sentence, 0, match.index), language)
    if (!term) continue
    const body = trimPhrasing(slicePhrasing(sentence, match.index + match[0].length, text.length))
    const verb = match.groups?.verb ?? ''
    if (textOf(body).split(/\s+/).length < minBodyWords) continue
    return {
      ...term,
      body,
      singular: singular.replace('{verb}', verb),
      plural: plural.replace('{verb}', verb)
    }
  }
  return undefined
}

/** A noun phrase: as it stands, for the question, and without article and brackets, for the anchor. */
function readTerm(nodes: Inline, language: Language): {name: string; phrase: Inline} | undefined {
  const text = maskedText(nodes)
  const article = /^(?:the|an?|der|die|das|eine?|el|la|los|las|una?)\s+/i.exec(text)?.[0] ?? ''
  const bracket = /\s*\([^()]*\)\s*$/.exec(text)?.index ?? text.length
  const plain = text.slice(article.length, bracket).trim()
  const first = plain.split(/\s+/, 1)[0]?.toLowerCase() ?? ''
  if (plain === '' || plain.split(/\s+/).length > maxTermWords || noTerm.test(plain))
    return undefined
  if (language.pronouns.has(first) || language.nonTerms.has(first)) return undefined
  const phrase = trimPhrasing(slicePhrasing(nodes, article.length, text.length))
  const name = textOf(nodes).slice(article.length, bracket).trim()
  // Other languages ask for a quoted term, which stands there without its article.
  if (language.id !== 'en' || article === '') return {name, phrase}
  return {name, phrase: [words(article.toLowerCase()), ...phrase]}
}

/** Whether a term is what the note or section is about. */
function isNamed(term: string, names: ReadonlyArray<string>): boolean {
  const plain = term.toLowerCase()
  return names.some((name) => name.toLowerCase().includes(plain) && plain.length > 2)
}

function cutAnswer(body: Inline): {answer: Inline; rest: Inline} {
  const text = maskedText(body)
  const cut = clauseEnd.exec(text)
  if (!cut || text.slice(0, cut.index).split(/\s+/).length < minAnswerWords) {
    return {answer: withoutEnd(body), rest: []}
  }
  const mark = /^[\s;:,–—]+/.exec(cut[0])?.[0].length ?? 0
  const rest = slicePhrasing(body, cut.index + mark, text.length)
  return {answer: withoutEnd(slicePhrasing(body, 0, cut.index)), rest: trimPhrasing(rest)}
}
