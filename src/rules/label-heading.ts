import type {List, Paragraph} from 'mdast'
import {exampleLabel} from '../languages/examples.js'
import {openHeadings, toldInProse} from '../languages/heading-labels.js'
import {languageOf} from '../languages/index.js'
import {findAnswerFault, findListFault} from '../reading/answer-fault.js'
import {askLabel} from '../reading/ask-label.js'
import {isAskable} from '../reading/askable-list.js'
import {countWords} from '../reading/count-words.js'
import {isValue, withoutEnd} from '../reading/definition.js'
import {itemTexts} from '../reading/item-names.js'
import {itemParagraph} from '../reading/item-paragraph.js'
import {factSections} from '../reading/lists.js'
import {linesOf, textOf} from '../reading/phrasing.js'
import {startsWithPronoun} from '../reading/pronouns.js'
import {listOf, paragraphOf, paragraphsOf, refuse, span, trailAnchor} from '../reading/propose.js'
import {splitSentences} from '../reading/sentences.js'
import {headingNodes, isSpecific, subjectOf} from '../reading/subject.js'
import type {Claim, Finding, Inline, Note, Rule, Section} from '../types/index.js'

/** Longest and shortest sentence (words) that answers. */
const maxAnswerWords = 30
const minAnswerWords = 3

/** `## Caching` › `### Purpose`: its text, or what its items say. */
export const labelHeading: Rule = {
  id: 'label-heading',
  description: 'A heading that names a property of what stands above it, and the text below it.',
  *derive(note) {
    for (const section of factSections(note)) {
      const finding = propose(note, section)
      if (finding) yield finding
    }
  }
}

/** What answers below a heading. */
interface Answer {
  back: Paragraph | List
  details: ReadonlyArray<Inline>
  claim: Claim
  count?: number
}

function propose(note: Note, section: Section): Finding | undefined {
  const {heading, trail, blocks} = section
  const label = heading && headingNodes(heading)
  if (!label || !heading.position) return undefined
  const value = readValue(section)
  if (!value && !isProperty(textOf(label), note)) return undefined
  const subject = subjectOf(note, trail.slice(0, -1))
  if (!isSpecific(subject.text, languageOf(note.language))) return undefined
  const [first] = blocks.filter(({type}) => type !== 'comment')
  const answer =
    value ??
    (first?.type === 'paragraph' && toldInProse.test(textOf(label))
      ? readText(first, note)
      : first?.type === 'list'
        ? readItems(first, note)
        : undefined)
  const place = answer?.claim.block.position
  if (!answer || !place)
    return first?.type === 'list'
      ? refuse(first, 'Unexpected items below a heading for a property, expected short ones')
      : undefined
  return {
    kind: 'basic',
    anchor: trailAnchor(trail),
    trail,
    position: span(heading.position, place),
    claims: [{block: heading}, answer.claim],
    front: askLabel(note, subject.nodes, label, answer.count),
    back: [answer.back],
    details: paragraphsOf(answer.details)
  }
}

/** Longest heading (words) that names what a value below it is of. */
const maxLabelWords = 4

/** A formula or value that is all of a section: `### Space complexity` above `O(n)`. */
function readValue({heading, blocks}: Section): Answer | undefined {
  const [block, other] = blocks.filter(({type}) => type !== 'comment' && type !== 'thematicBreak')
  if (!heading || !block || other || block.type !== 'paragraph') return undefined
  const label = textOf(headingNodes(heading))
  if (countWords(label) > maxLabelWords || exampleLabel.test(label) || /[?？\d]/.test(label))
    return undefined
  const [line = [], more] = linesOf(block)
  const text = textOf(line).trim()
  if (more || !text || !isValue(line) || !holdsFormula(line)) return undefined
  return {back: paragraphOf(withoutEnd(line)), details: [], claim: {block, sentence: 0}}
}

/** Whether a value is more than a number: a formula, a complexity, a quantity. */
function holdsFormula(line: Inline): boolean {
  return (
    line.some(({type}) => type === 'inlineMath') ||
    /[OΘΩ]\(|[=<>≤≥%]|\d\s?\p{L}/u.test(textOf(line))
  )
}

function isProperty(text: string, {language}: Note): boolean {
  const label = text.toLowerCase()
  if (exampleLabel.test(text) || openHeadings.test(text)) return false
  return languageOf(language).labels.has(label)
}

function readText(block: Paragraph, note: Note): Answer | undefined {
  const language = languageOf(note.language)
  const [line = [], ...lines] = linesOf(block)
  const [sentence, ...rest] = splitSentences(line)
  if (!sentence) return undefined
  const count = countWords(textOf(sentence))
  if (count < minAnswerWords || count > maxAnswerWords || /[:：?？؟]\s*$/.test(textOf(line)))
    return undefined
  if (startsWithPronoun(sentence, language) || findAnswerFault(sentence)) return undefined
  return {
    back: paragraphOf(withoutEnd(sentence)),
    details: [...rest, ...lines],
    claim: {block, sentence: 0}
  }
}

function readItems(list: List, note: Note): Answer | undefined {
  const [only, other] = list.children
  if (!other) {
    const paragraph = only && only.children.length === 1 ? itemParagraph(only) : undefined
    return paragraph && readText(paragraph, note)
  }
  const texts = isAskable(list.children.length, note) ? itemTexts(list) : undefined
  if (!texts || findListFault(texts, 'actions', note)) return undefined
  return {
    back: listOf(texts, list.ordered === true),
    details: [],
    claim: {block: list, part: 'names'},
    count: texts.length
  }
}
