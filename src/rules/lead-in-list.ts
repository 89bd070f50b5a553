import type {List, Paragraph} from 'mdast'
import {type Language, languageOf} from '../languages/index.js'
import {lengthWithoutEnd} from '../reading/length-without-end.js'
import {itemNames, itemParagraph, type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {slicePhrasing, textOf, trimPhrasing, withoutMarks, words} from '../reading/phrasing.js'
import {askProperty, assemble, listOf, span, trailAnchor} from '../reading/propose.js'
import {splitSentences} from '../reading/sentences.js'
import {type Subject, subjectOf} from '../reading/subject.js'
import {readTermItem} from '../reading/term-items.js'
import type {Inline, Note, QaProposal, Rule} from '../types/index.js'

/** Items of a list that one card may ask for. */
const minItems = 2
const maxItems = 7
/** Lead-ins this short (words) are labels: they need a subject to ask. */
const maxLabelWords = 3
/** Longest lead-in (characters): more is no question at a glance. */
const maxLeadInLength = 400

/** `There are two ways to define a gateway:` and the list below it. */
export const leadInList: Rule = {
  id: 'lead-in-list',
  description: 'A sentence that ends in a colon, or a term, and the names of the items below it.',
  *derive(note) {
    const language = languageOf(note.language)
    for (const placed of placedBlocks(note)) {
      if (placed.block.type !== 'list') continue
      const leadIn = findLeadIn(placed)
      const names =
        leadIn && isAskable(placed.block) ? itemNames(placed.block, language) : undefined
      if (!leadIn || !names) continue
      const proposal = propose(note, placed, leadIn, names, language)
      if (proposal) yield proposal
    }
  }
}

function isAskable({children}: List): boolean {
  return children.length >= minItems && children.length <= maxItems
}

/** The paragraph before a list, if it ends in a colon; or the item's own, if nothing else stands there. */
function findLeadIn({previous, items}: PlacedBlock): Paragraph | undefined {
  if (previous?.type !== 'paragraph') return undefined
  if (/[:：]\s*$/.test(textOf(withoutMarks(previous.children)))) return previous
  const [item] = items
  return item && itemParagraph(item) === previous ? previous : undefined
}

function propose(
  note: Note,
  {block, section}: PlacedBlock,
  leadIn: Paragraph,
  names: ReadonlyArray<Inline>,
  language: Language
): QaProposal | undefined {
  if (block.type !== 'list' || !block.position || !leadIn.position) return undefined
  const subject = subjectOf(note, section.trail)
  const front = askLeadIn(leadIn, subject, names.length, language)
  if (!front) return undefined
  return {
    kind: 'basic',
    anchor: trailAnchor(section.trail, textOf(leadIn)),
    trail: section.trail,
    position: span(leadIn.position, block.position),
    claims: [{block: leadIn}],
    front,
    back: [listOf(names, block.ordered === true)],
    details: [],
    signals: {items: names.length}
  }
}

function askLeadIn(
  leadIn: Paragraph,
  subject: Subject,
  count: number,
  language: Language
): Inline | undefined {
  const nodes = withoutMarks(leadIn.children)
  const item = readTermItem(leadIn, language)
  const isTermAlone = item !== undefined && item.body.length === 0
  if (isTermAlone && item.style !== 'plain') {
    return isLabel(item.term, language)
      ? askProperty(subject.nodes, item.term, count)
      : [...item.term, words(` (${count})?`)]
  }
  const sentence = splitSentences(nodes).at(-1) ?? []
  const whole = textOf(sentence)
  const end = lengthWithoutEnd(whole, /\s*[:：]\s*$/)
  if (end === whole.length || end > maxLeadInLength) return undefined
  const text = trimPhrasing(slicePhrasing(sentence, 0, end))
  const plain = textOf(text)
  if (language.askList) {
    const pieces = language.askList(plain, language.isPlural(subject.text))
    if (pieces) return assemble(pieces, text, subject)
  }
  if (!language.askList) {
    return isShort(plain)
      ? askProperty(subject.nodes, text, count)
      : [...text, words(`: … (${count})?`)]
  }
  // A short lead-in is a label if it is a noun: `Main arteries:`, not `Four arrangements help:`.
  if (!isShort(plain)) return undefined
  const isNoun = isLabel(text, language) || language.isPlural(plain)
  return isNoun ? askProperty(subject.nodes, text, count) : undefined
}

/** Two characters of a script without spaces count as a word. */
function isShort(text: string): boolean {
  const spaceless = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  return text.split(/\s+/).length - 1 + (spaceless?.length ?? 2) / 2 <= maxLabelWords
}

function isLabel(term: Inline, language: Language): boolean {
  const text = textOf(term).toLowerCase()
  return (
    language.labels.has(text) || language.listNouns.has(text) || language.genericHeadings.has(text)
  )
}
