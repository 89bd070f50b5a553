import type {BlockContent, Paragraph} from 'mdast'
import {type Language, languageOf} from '../languages/index.js'
import type {Finding, Inline, Note} from '../types/index.js'
import {askAction} from './ask-action.js'
import {askLabel} from './ask-label.js'
import {askRelation} from './ask-relation.js'
import {countWords} from './count-words.js'
import {isLabel} from './labels.js'
import {lengthWithoutEnd} from './length-without-end.js'
import type {PlacedBlock} from './lists.js'
import {nameInSentence} from './naming.js'
import {parentTerm} from './parent-term.js'
import {cutEnd, cutStart, linesOf, maskedText, textOf, trimPhrasing} from './phrasing.js'
import {askDefinition, paragraphOf, paragraphsOf} from './propose.js'
import {isQuality} from './quality.js'
import {joinSentences, splitSentences} from './sentences.js'
import {stemsOf} from './stems.js'
import {subjectOf} from './subject.js'
import {refuseTerm} from './term-fault.js'
import {isEqualsSign, type TermItem} from './term-items.js'

/** Shortest and longest definition (words) that is asked back: it must tell its term from others. */
const minReversedWords = 6
const maxReversedWords = 14
/** What makes a definition of a class one of a single member: "a queue that …". */
const specific = /\s(?:that|which|who|whose|where|used|for|of|in|to|with|by|from|between|at|on)\s/i

/**
 * Propose a card for a term and its text: the first sentence answers, the rest is details.
 *
 * @returns `undefined` where the text only introduces what follows.
 */
export function proposeDefinition(
  note: Note,
  placed: PlacedBlock,
  item: TermItem
): Finding | undefined {
  const {block, section, items} = placed
  const {position} = block
  const [answer, ...rest] = answerFirst(splitSentences(item.body))
  if (block.type !== 'paragraph' || !position || !answer || /[:：]$/.test(textOf(item.body)))
    return undefined
  const refusal = refuseTerm(placed, item, answer, languageOf(note.language))
  if (refusal) return refusal
  const isStep = placed.list?.ordered === true && isInstruction(item.term, answer, note)
  const isOf = isValue(answer) && !(isEqualsSign(item.mark) && /^\d/.test(textOf(item.term)))
  const isProperty = isOf || isStep || item.isProperty === true
  const label = isProperty || isLabel(item.term, note) || isQuality(textOf(item.term), note)
  const term = textOf(item.term)
  const parent = parentTerm(placed, note)
  const heading = subjectOf(note, section.trail)
  const isHeading = heading.text.toLowerCase() === term.toLowerCase()
  const above = parent ?? (isHeading ? subjectOf(note, section.trail.slice(0, -1)) : heading).nodes
  const subject = label ? above : []
  const back = withoutEnd(answer)
  const asked = label
    ? {front: askLabel(note, subject, item.term), back, defines: false}
    : (askRelation(item, back, languageOf(note.language)) ?? askTerm(note, item.term, back, above))
  return {
    kind: isReversible(item, asked) ? 'reversed' : 'basic',
    anchor: label ? `${textOf(subject)} › ${term}` : term,
    trail: section.trail,
    ...(parent && !label && {topic: parent}),
    position,
    claims: [{block, sentence: 0}],
    front: asked.front,
    back: [paragraphOf(asked.back)],
    term: item.term,
    details: [
      ...paragraphsOf([joinSentences(rest), ...linesOf(block).slice(1)]),
      ...childBlocks(items, block)
    ],
    signals: {style: item.style, sentences: rest.length + 1, label}
  }
}

/** Whether a text tells what to do, and not what several things do: "Leaders send heartbeats". */
function isInstruction(term: Inline, answer: Inline, note: Note): boolean {
  const {openingOf, isPlural} = languageOf(note.language)
  if (note.language === 'und' || openingOf?.(textOf(answer)) !== 'base') return false
  return !isPlural(textOf(term)) || openingOf(textOf(term)) === 'base'
}

/** Longest first sentence (words) that only names its subject: "The how of the story." */
const maxTagWords = 5
/** Longest answer (words) of two sentences. */
const maxJoinedWords = 25

/** The sentence that answers and the rest; a first one that says next to nothing takes the second. */
function answerFirst(sentences: ReadonlyArray<Inline>): ReadonlyArray<Inline> {
  const [first, second, ...rest] = sentences
  if (!first || !second || countWords(textOf(first)) > maxTagWords) return sentences
  const joined = joinSentences([first, second])
  return countWords(textOf(joined)) > maxJoinedWords ? sentences : [joined, ...rest]
}

/**
 * Ask for a term by what its text says, in the language's way; one that the text doesn't define is
 * asked as a property of what stands above.
 */
function askTerm(note: Note, term: Inline, body: Inline, above: Inline) {
  const language = languageOf(note.language)
  const isName = term.every(({type}) => type === 'inlineCode' || type === 'inlineMath')
  const text = maskedText(body)
  const isPlural = !isName && language.isPlural(textOf(term))
  const asked = language.askTerm?.(textOf(term), text, isPlural)
  if (!asked)
    return {
      front: askDefinition(term, language),
      back: body,
      defines: beginsWithArticle(text, language)
    }
  if (asked.isProperty && !sharesWord(textOf(term), textOf(above)))
    return {front: askLabel(note, above, term), back: body, defines: false}
  const back = trimPhrasing(cutStart(body, asked.skip))
  const {front, back: answer} = askAction(asked.pattern, nameInSentence(term, note), back, language)
  return {front, back: answer, defines: asked.defines === true}
}

function beginsWithArticle(text: string, {leadingArticle}: Language): boolean {
  return leadingArticle?.test(text) === true
}

/** Whether a text is a formula, code or number alone: the value of something, and no description. */
export function isValue(nodes: Inline): boolean {
  const visible = nodes.filter((node) => /[\p{L}\p{N}]/u.test(textOf(node)))
  return visible.every(
    (node) =>
      node.type === 'inlineMath' ||
      node.type === 'inlineCode' ||
      /^[\s\d.,~≈≤≥<>=%+*/^()OoΘΩnlogkm²³-]+$/u.test(textOf(node)) ||
      quantity.test(textOf(node).trim())
  )
}

/** A number, its unit and a few words: "128 KB", "5–7 days", "~35% pass rate". */
const quantity =
  /^[~≈≤≥<>]?\s?\d[\d.,]*\s?(?:[-–]|to|bis|a)?\s?(?:%|[\d\p{L}°µ/]{0,8})(?:\s[\p{L}\d°µ/%.()-]+){0,3}\.?$/u

/** Marks that end an item, repeated or not, and a full stop that follows another mark. */
const endMarks =
  /(?:\s*[;,:；，]|(?<=[.;,])\s*\.|\s+\.|(?<=[\p{L}\p{N})"”](?<!\b(?:etc|e\.g|i\.e|usw|z\.B|vs)))\.)+\s*$/u

/** Phrasing without the marks that end an item of a list: `;`, `,`, a stray full stop. */
export function withoutEnd(nodes: Inline): Inline {
  const text = maskedText(nodes)
  const end = lengthWithoutEnd(text, endMarks)
  return end === text.length ? nodes : cutEnd(nodes, end)
}

/** A definition that says what kind of thing its term is, and which of them. */
function isReversible(
  {term, style}: TermItem,
  {back, defines}: ReturnType<typeof askTerm>
): boolean {
  const answer = textOf(back)
  const count = answer.split(/\s+/).length
  if (!defines || style === 'plain' || !specific.test(answer)) return false
  if (count < minReversedWords || count > maxReversedWords) return false
  return !sharesWord(textOf(term), answer)
}

function sharesWord(term: string, answer: string): boolean {
  const told = new Set(stemsOf(answer))
  return (
    stemsOf(term).some((stem) => told.has(stem)) ||
    answer.toLowerCase().includes(term.toLowerCase())
  )
}

/** What stands in the item below its first paragraph. */
function childBlocks(items: PlacedBlock['items'], block: Paragraph): BlockContent[] {
  const [item] = items
  if (!item || item.children[0] !== block) return []
  return item.children
    .slice(1)
    .filter(
      (child): child is BlockContent =>
        child.type !== 'definition' && child.type !== 'footnoteDefinition'
    )
}
