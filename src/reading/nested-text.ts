import type {Paragraph} from 'mdast'
import type {Position} from 'unist'
import {languageOf} from '../languages/index.js'
import type {Finding, Inline, Note} from '../types/index.js'
import {proposeDefinition} from './definition.js'
import {itemParagraph} from './item-paragraph.js'
import {saysKind} from './kind-of-thing.js'
import type {PlacedBlock} from './lists.js'
import {linesOf, maskedText, textOf} from './phrasing.js'
import {span} from './propose.js'
import {addressesReader} from './sentences.js'
import {readTermItem, type TermItem} from './term-items.js'

/**
 * Propose a card for a term that stands alone, from the text below it: the first item of its list,
 * or its own second paragraph, if that tells what the term does or is (`Allows …`, `A queue that
 * …`). Names below a term are an enumeration and no text.
 */
export function proposeNestedText(
  note: Note,
  placed: PlacedBlock,
  item: TermItem
): Finding | undefined {
  const found = findText(note, placed, item)
  const finding = found && proposeDefinition(note, placed, {...item, body: found.body})
  if (!found || !finding || finding.kind === 'refusal') return finding
  return {
    ...finding,
    position: span(finding.position, found.place),
    claims: [...finding.claims, {block: found.paragraph, sentence: 0}]
  }
}

interface NestedText {
  body: Inline
  paragraph: Paragraph
  place: Position
}

function findText(note: Note, {block, items}: PlacedBlock, item: TermItem): NestedText | undefined {
  const parent = items[0]
  if (item.body.length > 0 || !parent || parent.children[0] !== block) return undefined
  const [, below, other] = parent.children
  if (below?.type === 'paragraph' && !other) return tell(note, below)
  if (below?.type !== 'list' || below.ordered) return undefined
  const paragraph = below.children[0] && itemParagraph(below.children[0])
  if (!paragraph || readTermItem(paragraph, languageOf(note.language))) return undefined
  return tell(note, paragraph)
}

/** Shortest text (words) that tells something. */
const minWords = 4

function tell(note: Note, paragraph: Paragraph): NestedText | undefined {
  const language = languageOf(note.language)
  const line: Inline = linesOf(paragraph)[0] ?? []
  const text = maskedText(line)
  const words = text.split(/\s+/)
  if (words.length < minWords || /[:：?？؟]\s*$/.test(textOf(line))) return undefined
  const opening = language.openingOf?.(text)
  const isArticle = language.leadingArticle?.test(text) === true
  const isTelegram = opening === 'third' || opening === 'base'
  if (!isTelegram && !isArticle && !saysKind(text, language)) return undefined
  if (addressesReader(text, language)) return undefined
  return paragraph.position && {body: line, paragraph, place: paragraph.position}
}
