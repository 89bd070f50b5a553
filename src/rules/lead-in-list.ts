import type {List, Paragraph} from 'mdast'
import {exampleLabel} from '../languages/examples.js'
import {languageOf} from '../languages/index.js'
import {listItems} from '../note-options.js'
import {findListFault, isTemplate, type ListContent} from '../reading/answer-fault.js'
import {askNames, isListLabel} from '../reading/ask-names.js'
import {askSentence, maxNeutralWords} from '../reading/ask-sentence.js'
import {refuseLongList} from '../reading/askable-list.js'
import {countWords} from '../reading/count-words.js'
import {itemNames, itemTexts} from '../reading/item-names.js'
import {itemParagraph} from '../reading/item-paragraph.js'
import {lengthWithoutEnd} from '../reading/length-without-end.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {isNounPhrase} from '../reading/noun-phrase.js'
import {isOutline} from '../reading/outline.js'
import {parentTerm} from '../reading/parent-term.js'
import {
  slicePhrasing,
  textOf,
  trimPhrasing,
  withoutMarks,
  withoutOrnaments
} from '../reading/phrasing.js'
import {listOf, refuse, span, trailAnchor} from '../reading/propose.js'
import {splitSentences} from '../reading/sentences.js'
import {type Subject, subjectOf} from '../reading/subject.js'
import {readTermItem} from '../reading/term-items.js'
import type {Callout} from '../syntax/nodes.js'
import type {Finding, Inline, Note, Rule} from '../types/index.js'

/** Longest name (words) of what belongs to an item; what is longer says something of it. */
const maxMemberWords = 5
/** Longest lead-in (characters): more is no question at a glance. */
const maxLeadInLength = 400

/** `There are two ways to define a gateway:` and the list below it. */
export const leadInList: Rule = {
  id: 'lead-in-list',
  description: 'A sentence that ends in a colon, or a term, and the names of the items below it.',
  *derive(note) {
    for (const placed of placedBlocks(note)) {
      if (placed.block.type !== 'list') continue
      const leadIn = findLeadIn(placed, note)
      const finding = leadIn && propose(note, placed, placed.block, leadIn)
      if (finding) yield finding
    }
  }
}

/** The paragraph before a list, if it announces one; or the item's own, if nothing else stands there. */
function findLeadIn({previous, items}: PlacedBlock, note: Note): Paragraph | undefined {
  if (previous?.type === 'callout') return lastLeadIn(previous)
  if (previous?.type !== 'paragraph') return undefined
  const text = textOf(withoutMarks(previous.children))
  if (/[:：]\s*$/.test(text)) return previous
  const [item] = items
  const isOwn = item !== undefined && itemParagraph(item) === previous
  return isOwn || isBareLeadIn(text, previous, note) ? previous : undefined
}

/** A short line without a stop that names several things: "3 goals of HCI". */
function isBareLeadIn(text: string, line: Paragraph, note: Note): boolean {
  return (
    text.split(/\s+/).length <= maxNeutralWords &&
    !/[.!?;,。！？؟；，]\s*$/.test(text) &&
    isNounPhrase(text.trim(), languageOf(note.language)) &&
    announcesNames(line, note)
  )
}

/** A callout that ends in a colon announces what follows it. */
function lastLeadIn({children}: Callout): Paragraph | undefined {
  const last = children.at(-1)
  return last?.type === 'paragraph' && /[:：]\s*$/.test(textOf(last)) ? last : undefined
}

function propose(
  note: Note,
  placed: PlacedBlock,
  list: List,
  leadIn: Paragraph
): Finding | undefined {
  const {section} = placed
  const count = list.children.length
  if (!list.position || !leadIn.position || count < listItems.min) return undefined
  const tooLong = refuseLongList(list, note)
  if (tooLong) return tooLong
  const language = languageOf(note.language)
  if (isExample(textOf(leadIn)))
    return refuse(list, 'Unexpected list of examples, expected an enumeration')
  const content = contentBehind(leadIn)
  const names = itemNames(list, language) ?? (content === 'names' ? undefined : itemTexts(list))
  if (!names) return refuse(list, 'Unexpected items without short names, expected an enumeration')
  if (isTemplate(textOf(list)) || numbered.test(textOf(leadIn).trim()))
    return refuse(list, 'Unexpected template, expected names')
  const fault = findListFault(names, content, note)
  if (fault) return refuse(list, `Unexpected ${fault}, expected an enumeration`)
  const front = askLeadIn(note, placed, leadIn, names)
  if (!front)
    return refuse(
      leadIn,
      `Unexpected lead-in “${textOf(leadIn)}”, expected one that asks for a list`
    )
  const asksMembers = content === 'names' && !announcesNames(leadIn, note)
  const saysMore = (readTermItem(leadIn, language)?.body.length ?? 0) > 0
  if (asksMembers && (saysMore || isOutline(note) || !names.every(isMember)))
    return refuse(
      leadIn,
      'Unexpected item that names one thing, expected one that announces several'
    )
  const parent = parentTerm(placed, note)
  return {
    kind: 'basic',
    anchor: trailAnchor(section.trail, textOf(leadIn)),
    trail: section.trail,
    ...(parent && !holds(front, parent) && {topic: parent}),
    position: span(leadIn.position, list.position),
    claims: [
      {block: leadIn, part: 'list'},
      {block: list, part: 'names'}
    ],
    front,
    back: [listOf(names, list.ordered === true)],
    details: [],
    signals: {items: names.length}
  }
}

/** Whether a lead-in announces examples, or explains the letters of a formula: "Where:". */
function isExample(text: string): boolean {
  const plain = text.replace(/[\s:：]+$/, '').trim()
  return exampleLabel.test(plain) || /^(?:e\.?g\b|where$|wobei$|donde$|où$|其中$)/i.test(plain)
}

/** Whether an item without a colon says that several things stand below it: "Advantages", "Kinds of cell". */
function announcesNames(leadIn: Paragraph, note: Note): boolean {
  const {isPlural} = languageOf(note.language)
  const term = trimPhrasing(withoutMarks(leadIn.children))
  return isListLabel(term, note) || isPlural(textOf(term))
}

function isMember(name: Inline): boolean {
  return countWords(textOf(name)) <= maxMemberWords
}

/** "Connection 2": a place to fill in. */
const numbered = /^\p{L}+\s+\d{1,2}:?$/u

/** What a lead-in announces: without a colon, names. */
function contentBehind(leadIn: Paragraph): ListContent {
  const text = textOf(withoutMarks(leadIn.children)).trim()
  if (!/[:：]$/.test(text)) return 'names'
  return /\b(?:to|by|can|lets? you|allows? you)\s*[:：]$/i.test(text) ? 'actions' : 'statements'
}

function holds(front: Inline, part: Inline): boolean {
  return textOf(front).toLowerCase().includes(textOf(part).toLowerCase())
}

function askLeadIn(
  note: Note,
  placed: PlacedBlock,
  leadIn: Paragraph,
  names: ReadonlyArray<Inline>
): Inline | undefined {
  const language = languageOf(note.language)
  const subject = subjectAbove(note, placed)
  const nodes = withoutMarks(leadIn.children)
  const item = readTermItem(leadIn, language)
  const isTermAlone = item !== undefined && item.body.length === 0
  if (isTermAlone && item.style !== 'plain') return askNames(note, subject.nodes, item.term, names)
  const sentence = withoutOrnaments(splitSentences(nodes).at(-1) ?? [])
  const whole = textOf(sentence)
  const end = lengthWithoutEnd(whole, /\s*[:：]\s*$/)
  if (end > maxLeadInLength || whole === '') return undefined
  const text = trimPhrasing(slicePhrasing(sentence, 0, end))
  if (end === whole.length) return askParent(note, subject, text, names)
  return askSentence(note, subject, text, names.length)
}

/** What a list is about: the item above the lead-in, else the nearest heading that names something. */
function subjectAbove(note: Note, placed: PlacedBlock): Subject {
  const parent = parentTerm(placed, note)
  const isName = parent && !isListLabel(parent, note)
  return isName ? {nodes: parent, text: textOf(parent)} : subjectOf(note, placed.section.trail)
}

/** An item with names below it, without a colon: a short one names them. */
function askParent(
  note: Note,
  subject: Subject,
  text: Inline,
  names: ReadonlyArray<Inline>
): Inline | undefined {
  const language = languageOf(note.language)
  const plain = textOf(text)
  if (plain.split(/\s+/).length > maxNeutralWords || /[.!?,;。！？；，]$/.test(plain))
    return undefined
  if (!isNounPhrase(plain, language)) return undefined
  return askNames(note, subject.nodes, text, names)
}
