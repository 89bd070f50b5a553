import type {BlockContent, Paragraph} from 'mdast'
import {type Language, languageOf} from '../languages/index.js'
import type {Inline, Note, QaProposal} from '../types/index.js'
import {lengthWithoutEnd} from './length-without-end.js'
import type {PlacedBlock} from './lists.js'
import {isLinkOnly, itemParagraph} from './lists.js'
import {cutEnd, linesOf, maskedText, textOf} from './phrasing.js'
import {askDefinition, askProperty, paragraphOf, paragraphsOf} from './propose.js'
import {splitSentences} from './sentences.js'
import {subjectOf} from './subject.js'
import {readTermItem, type TermItem} from './term-items.js'

/** Shortest definition (words) that tells its term from others: shorter ones aren't asked back. */
const minReversedWords = 4
/** Longest definition (words) that is asked back. */
const maxReversedWords = 25

/**
 * Propose a card for a term and its text: the first sentence answers, the rest is details.
 *
 * @returns `undefined` where the text only introduces what follows.
 */
export function proposeDefinition(
  note: Note,
  placed: PlacedBlock,
  item: TermItem
): QaProposal | undefined {
  const {block, section, items} = placed
  const {position} = block
  const [answer, ...rest] = splitSentences(item.body)
  if (block.type !== 'paragraph' || !position || !answer || /[:：]$/.test(textOf(item.body)))
    return undefined
  if (isLinkOnly(item.body)) return undefined
  const language = languageOf(note.language)
  const term = textOf(item.term)
  const label = language.labels.has(term.toLowerCase())
  const back = withoutEnd(answer)
  const subject = label
    ? (parentTerm(placed, language) ?? subjectOf(note, section.trail).nodes)
    : []
  return {
    kind: !label && isReversible(term, textOf(back)) ? 'reversed' : 'basic',
    anchor: label ? `${textOf(subject)} › ${term}` : term,
    trail: section.trail,
    position,
    claims: [{block, sentence: 0}],
    front: label ? askProperty(subject, item.term) : askDefinition(item.term, language),
    back: [paragraphOf(back)],
    term: item.term,
    details: [
      ...paragraphsOf([joinSentences(rest), ...laterLines(block)]),
      ...childBlocks(items, block)
    ],
    signals: {style: item.style, sentences: rest.length + 1}
  }
}

/** Marks that end an item, repeated or not, and a full stop that follows another mark. */
const endMarks = /(?:\s*[;,:；，]|(?<=[.;,])\s*\.|\s+\.)+\s*$/

/** Phrasing without the marks that end an item of a list: `;`, `,`, a stray full stop. */
export function withoutEnd(nodes: Inline): Inline {
  const text = maskedText(nodes)
  const end = lengthWithoutEnd(text, endMarks)
  return end === text.length ? nodes : cutEnd(nodes, end)
}

function isReversible(term: string, answer: string): boolean {
  const count = answer.split(/\s+/).length
  if (count < minReversedWords || count > maxReversedWords) return false
  return !answer.toLowerCase().includes(term.toLowerCase())
}

/** The term of the item that holds this one: "Treatment" below "Asthma" is the treatment of asthma. */
function parentTerm({items}: PlacedBlock, language: Language): Inline | undefined {
  const parent = items[1] && itemParagraph(items[1])
  return parent && readTermItem(parent, language)?.term
}

function joinSentences(sentences: ReadonlyArray<Inline>): Inline {
  return sentences.flatMap((sentence, at) =>
    at === 0 ? [...sentence] : [{type: 'text' as const, value: ' '}, ...sentence]
  )
}

function laterLines(paragraph: Paragraph): ReadonlyArray<Inline> {
  return linesOf(paragraph).slice(1)
}

/** What stands in the item below its first paragraph. */
function childBlocks(items: PlacedBlock['items'], block: PlacedBlock['block']): BlockContent[] {
  const [item] = items
  if (!item || item.children[0] !== block) return []
  return item.children
    .slice(1)
    .filter(
      (child): child is BlockContent =>
        child.type !== 'definition' && child.type !== 'footnoteDefinition'
    )
}
