import type {Paragraph} from 'mdast'
import {type Language, languageOf} from '../languages/index.js'
import type {Inline, Note} from '../types/index.js'
import {beginsWithVerb, resolveImplied, withSubject} from './implied-subject.js'
import type {PlacedBlock} from './lists.js'
import {isName} from './noun-phrase.js'
import {parentTerm} from './parent-term.js'
import {linesOf, maskedText, slicePhrasing, textOf} from './phrasing.js'
import {plainStatement} from './plain-statement.js'
import {resolvePronoun} from './pronouns.js'
import {remember} from './remember.js'
import {splitSentences} from './sentences.js'
import {readTerm} from './statement-term.js'
import {headingNodes, isSpecific, subjectOf} from './subject.js'
import {readTermItem} from './term-items.js'

/** A sentence of running text, with its pronoun resolved. */
export interface Statement {
  sentence: Inline
  /** Which sentence of its block. */
  at: number
  /** Term of the item that it stands in. */
  topic?: Inline
  /** What "this type of device" at its start means. */
  pointsTo?: Inline
  /** Whether it stands where nothing is introduced: then it must be about what the note is about. */
  isInPassing?: true
  /** Whether its subject was put before it from a term or heading above, as it is written there. */
  isBare?: true
  /** Whether it is an item of its own: then it is no remark of a text. */
  isItem?: true
}

/** All sentences of a paragraph; of an item with a term, those after its definition. */
export function readStatements(note: Note, placed: PlacedBlock): ReadonlyArray<Statement> {
  return placed.block.type === 'paragraph' ? statementsOf(placed, note) : none
}

const none: ReadonlyArray<Statement> = []

const statementsOf = remember((placed: PlacedBlock, note: Note): ReadonlyArray<Statement> => {
  const {block, section, previous, items} = placed
  if (block.type !== 'paragraph') return []
  const language = languageOf(note.language)
  const item = readTermItem(block, language)
  // Outside a list, `X — это …` is a sentence.
  if (item && (items.length > 0 || item.style !== 'plain')) {
    const subject = {nodes: item.term, text: textOf(item.term)}
    return splitSentences(item.body)
      .map((sentence, at) => ({
        ...resolve(plainStatement(sentence, language), subject, language),
        at,
        topic: item.term
      }))
      .slice(1)
  }
  const subject = subjectOf(note, section.trail)
  const isFirst = previous === undefined && items.length === 0
  const statements: Statement[] = []
  // What the sentence before is about, where it left that out.
  let above: Inline | undefined
  for (const [at, sentence] of sentencesOf(block, language).entries()) {
    above = (at === 0 || above) && subjectAbove(note, placed, sentence)
    if (above) {
      statements.push({sentence: withSubject(sentence, above), at, isBare: true})
    } else if (at === 0 && isFirst) {
      statements.push({...resolve(sentence, subject, language), at})
    } else {
      const isItem = at === 0 && standsAsItem(placed, sentence, language)
      const resolved = resolveBy(sentence, statements.at(-1)?.sentence, language)
      statements.push({sentence: resolved, at, isInPassing: true, ...(isItem && {isItem})})
    }
  }
  return statements
})

/** Whether a sentence is an item and has a subject: none that begins with a verb has. */
function standsAsItem({block, items}: PlacedBlock, sentence: Inline, language: Language): boolean {
  const isItem = language.id === 'en' && items[0]?.children[0] === block
  return isItem && language.openingOf?.(maskedText(sentence)) === 'other'
}

function sentencesOf(block: Paragraph, language: Language): ReadonlyArray<Inline> {
  return splitSentences(linesOf(block)[0] ?? []).map((sentence) =>
    plainStatement(sentence, language)
  )
}

/** The subject of an English sentence: what stands before its first auxiliary or known verb. */
const copula = /\s(?:is|are|was|were|has|have|can)\s/

/** What it is was said by the sentence before. */
const again = /^(?:it|they)\s(?:is|are|was|were)\s(?:an?|the|one|also)\s/i

/** Put the subject of the sentence before in place of a pronoun that agrees with it. */
function resolveBy(sentence: Inline, before: Inline | undefined, language: Language): Inline {
  if (before && !language.readAction) return resolveImplied(sentence, before, language)
  if (!before || !language.readAction || again.test(maskedText(sentence))) return sentence
  const text = maskedText(before)
  const end = language.readAction(text)?.subjectEnd ?? text.search(copula)
  const nodes = end > 0 ? slicePhrasing(before, 0, end) : []
  const term = readTerm(nodes, language)
  return term ? resolvePronoun(sentence, {nodes, text: term.name}, language) : sentence
}

/** The term or heading above a line that begins with its verb. */
function subjectAbove(note: Note, placed: PlacedBlock, sentence: Inline): Inline | undefined {
  const language = languageOf(note.language)
  const {section, items, previous} = placed
  if (!beginsWithVerb(sentence, language) || (items.length === 0 && previous)) return undefined
  const heading = section.heading && headingNodes(section.heading)
  const term = (items.length > 1 ? parentTerm(placed, note) : undefined) ?? heading
  const text = term && textOf(term)
  return text && isSpecific(text, language) && isName(text, language) ? term : undefined
}

function resolve(
  written: Inline,
  subject: {nodes: Inline; text: string},
  language: Language
): Pick<Statement, 'sentence' | 'pointsTo'> {
  const sentence = resolvePronoun(written, subject, language)
  return pointsBack(sentence, language) ? {sentence, pointsTo: subject.nodes} : {sentence}
}

/** Longest words that point to a subject: "this type of device". */
const maxPointingWords = 4

/** A text that speaks of itself. */
const aboutText =
  /^(?:this|these)\s(?:document|notes?|page|section|guide|article|chapter|post|tutorial|course|lecture|file|readme|repo(?:sitory)?|list|table|overview)\b/i

/** Whether a sentence begins with words that mean what was named before: "This type of device evaluates …". */
function pointsBack(sentence: Inline, language: Language): boolean {
  const text = maskedText(sentence)
  if (!language.readAction || !/^(?:this|these|such)\s\p{L}/iu.test(text)) return false
  if (aboutText.test(text)) return false
  const end = language.readAction(text)?.subjectEnd ?? 0
  const count = text.slice(0, end).split(/\s+/).length
  return end > 0 && count > 1 && count <= maxPointingWords
}
