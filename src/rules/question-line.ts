import type {BlockContent, Paragraph} from 'mdast'
import {type Language, languageOf} from '../languages/index.js'
import {asksForFact} from '../languages/interrogatives.js'
import {choice, findAnswerFault} from '../reading/answer-fault.js'
import {answerWith} from '../reading/answer-with.js'
import {refuseLongList} from '../reading/askable-list.js'
import {countWords} from '../reading/count-words.js'
import {itemParagraph} from '../reading/item-paragraph.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {parentTerm} from '../reading/parent-term.js'
import {linesOf, textOf} from '../reading/phrasing.js'
import {paragraphOf, refuse, trailAnchor} from '../reading/propose.js'
import {addressesReader, joinSentences, splitSentences} from '../reading/sentences.js'
import type {Claim, Finding, Inline, Note, Rule} from '../types/index.js'

/** Shortest and longest question (words), and longest answer. */
const minQuestionWords = 2
const maxQuestionWords = 20
const maxAnswerWords = 45
/** Shortest question that names its subject, in a script without spaces (characters). */
const minSpacelessLength = 9
/** Most sentences of a paragraph that asks and answers: an essay asks in order to go on. */
const maxSentences = 4

/** `- Why is the sky blue? Air scatters short waves.`, or with the answer in the items below. */
export const questionLine: Rule = {
  id: 'question-line',
  description: 'A line or item that asks, and what answers behind or below it.',
  *derive(note) {
    for (const placed of placedBlocks(note)) {
      const {block} = placed
      if (block.type !== 'paragraph' || !/[?？؟]/.test(textOf(block))) continue
      const finding = propose(note, placed, block)
      if (finding) yield finding
    }
  }
}

function propose(note: Note, placed: PlacedBlock, block: Paragraph): Finding | undefined {
  const sentences = linesOf(block).flatMap((line) => splitSentences(line))
  const [question, ...rest] = sentences
  if (!question || !block.position || !/[?？؟][*_]*$/.test(textOf(question))) return undefined
  const answer = rest.length > 0 ? readBehind(rest, block, note) : readBelow(placed, note)
  if (!answer || rest.length >= maxSentences || isProse(placed, block)) return undefined
  const fault = findFault(question, answer, languageOf(note.language))
  if (fault) return refuse(block, `Unexpected ${fault}, expected a question and its answer`)
  const parent = parentTerm(placed, note)
  return {
    kind: 'basic',
    anchor: trailAnchor(placed.section.trail, textOf(question)),
    trail: placed.section.trail,
    ...(parent && {topic: parent}),
    position: block.position,
    claims: [{block}, ...answer.claims],
    front: question,
    back: answer.back,
    details: answer.details
  }
}

/** Whether a question stands in running text, where an essay asks in order to go on. */
function isProse({items, line, list}: PlacedBlock, {children: [first]}: Paragraph): boolean {
  // Numbered questions are an exercise.
  if (list?.ordered) return true
  return items.length === 0 && line === undefined && first?.type !== 'strong'
}

interface Answer {
  back: ReadonlyArray<BlockContent>
  details: ReadonlyArray<BlockContent>
  claims: ReadonlyArray<Claim>
}

/** The sentences behind a question. */
function readBehind(rest: ReadonlyArray<Inline>, block: Paragraph, note: Note): Answer {
  const text = paragraphOf(joinSentences(rest))
  const {back, rest: details} = answerWith(note, {...text, position: block.position})
  return {back, details, claims: []}
}

/** What stands in the item below a question that is all of its text. */
function readBelow({block, items}: PlacedBlock, note: Note): Answer | undefined {
  const [item] = items
  if (!item || itemParagraph(item) !== block) return undefined
  const [first, ...others] = item.children.filter((child): child is BlockContent => {
    return child !== block && child.type !== 'definition' && child.type !== 'footnoteDefinition'
  })
  if (!first || (first.type === 'list' && refuseLongList(first, note))) return undefined
  const only = first.type === 'list' && first.children.length === 1 ? first.children[0] : undefined
  const paragraph = only && only.children.length === 1 ? itemParagraph(only) : undefined
  const {back, rest} = answerWith(note, paragraph ?? first)
  return {
    back,
    details: [...rest, ...others],
    claims: [{block: first}, ...(paragraph ? [{block: paragraph}] : [])]
  }
}

function findFault(question: Inline, {back}: Answer, language: Language): string | undefined {
  const text = textOf(question)
  const count = countWords(text)
  if (count < minQuestionWords || count > maxQuestionWords) return 'length of a question'
  if (!asksForFact(text, language.id) || /["“”„«»:]/.test(text))
    return 'question that wants no fact'
  if (language.spaceless && text.length < minSpacelessLength) return 'length of a question'
  if (pointsBack(question, language)) return 'pronoun in a question'
  const answer = back.map((part) => textOf(part)).join(' ')
  if (addressesReader(`${text} ${answer}`, language)) return 'address to the reader'
  if (choice.test(answer)) return 'choice of an exercise'
  if (/[?？؟]/.test(answer)) return 'question as an answer'
  if (/[!！:：)）]\s*$/.test(answer) || language.openingOf?.(answer) === 'base')
    return 'advice or remark'
  const [first] = back
  const fault = first?.type === 'paragraph' ? findAnswerFault(first.children) : undefined
  return fault ?? (countWords(answer) > maxAnswerWords ? 'length of an answer' : undefined)
}

/** A question about "this" or "it" stands in the middle of a train of thought. */
function pointsBack(question: Inline, language: Language): boolean {
  return textOf(question)
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .slice(1)
    .some((word) => language.subjectPronouns.has(word))
}
