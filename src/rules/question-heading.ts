import type {BlockContent, Heading, List} from 'mdast'
import {languageOf} from '../languages/index.js'
import {reportWarning} from '../message.js'
import {choice} from '../reading/answer-fault.js'
import {refuseLongList} from '../reading/askable-list.js'
import {itemNames} from '../reading/item-names.js'
import {factSections} from '../reading/lists.js'
import {linesOf, textOf} from '../reading/phrasing.js'
import {listOf, paragraphOf, paragraphsOf, refuse, span, trailAnchor} from '../reading/propose.js'
import {splitSentences} from '../reading/sentences.js'
import {headingNodes} from '../reading/subject.js'
import type {Finding, Inline, Note, Rule, Section} from '../types/index.js'

/** Longest paragraph (words) that answers as a whole; of a longer one, the first sentence does. */
const maxAnswerWords = 30

/** `## What is …?` asks; what stands below answers. */
export const questionHeading: Rule = {
  id: 'question-heading',
  description: 'A heading that ends in a question mark; what stands below it answers.',
  *derive(note) {
    for (const section of factSections(note)) {
      const {heading} = section
      if (!heading || !/[?？؟]\s*$/.test(textOf(heading))) continue
      const finding = propose(note, section, heading)
      if (finding) yield finding
    }
  }
}

function propose(note: Note, {trail, blocks}: Section, heading: Heading): Finding | undefined {
  if (isLabelQuestion(heading, note))
    return refuse(heading, 'Unexpected question without a subject, expected what it asks about')
  const content = blocks.filter(isContent)
  const [first, second] = content
  if (!heading.position || !first?.position) {
    const reason = 'Unexpected empty answer below question heading, expected content'
    if (isLastLevel(note, heading)) reportWarning(note.file, reason, 'question-heading', heading)
    return undefined
  }
  const isLeadIn = first.type === 'paragraph' && /[:：]\s*$/.test(textOf(first))
  const answer = isLeadIn && second ? second : first
  const tooLong = answer.type === 'list' && refuseLongList(answer, note)
  if (tooLong) return tooLong
  if (choice.test(textOf(answer)))
    return refuse(answer, 'Unexpected choice of an exercise, expected the answer')
  const {back, rest} = answerWith(note, answer)
  return {
    kind: 'basic',
    anchor: trailAnchor(trail),
    trail: trail.filter((above) => above !== heading),
    position: span(heading.position, first.position),
    claims: [{block: heading}, {block: first}],
    front: headingNodes(heading),
    back,
    details: [...rest, ...content.slice(isLeadIn ? 2 : 1)]
  }
}

/** "How it works?" asks nothing by itself. */
function isLabelQuestion(heading: Heading, {language}: Note): boolean {
  const text = textOf(headingNodes(heading)).replace(/^¿|\s*[?？؟]+$/gu, '')
  return languageOf(language).labels.has(text.trim().toLowerCase())
}

function isContent(block: Section['blocks'][number]): block is BlockContent {
  return (
    block.type !== 'comment' &&
    block.type !== 'definition' &&
    block.type !== 'footnoteDefinition' &&
    block.type !== 'yaml'
  )
}

/** Whether nothing is meant to follow: no deeper heading directly below. */
function isLastLevel(note: Note, heading: Heading): boolean {
  const at = note.sections.findIndex((section) => section.heading === heading)
  return (note.sections[at + 1]?.heading?.depth ?? 0) <= heading.depth
}

/** What a block answers, and what of it is shown below the answer. */
export function answerWith(
  note: Note,
  block: BlockContent
): {back: BlockContent[]; rest: BlockContent[]} {
  if (block.type === 'list') {
    const names = itemNames(block, languageOf(note.language))
    if (!names) return {back: [block], rest: []}
    const back = [listOf(names, block.ordered === true)]
    return {back, rest: saysMore(block, names) ? [block] : []}
  }
  if (block.type !== 'paragraph') return {back: [block], rest: []}
  const lines = linesOf(block)
  if (textOf(block).split(/\s+/).length <= maxAnswerWords) return {back: [block], rest: []}
  const [answer = [], ...others] = splitSentences(lines[0] ?? [])
  return {back: [paragraphOf(answer)], rest: paragraphsOf([joined(others), ...lines.slice(1)])}
}

/** Whether a list says more than the names of its items, marks at their ends aside. */
function saysMore(list: List, names: ReadonlyArray<Inline>): boolean {
  const length = names.reduce((sum, name) => sum + textOf(name).length, 0)
  return textOf(list).length > length + list.children.length
}

function joined(sentences: ReadonlyArray<Inline>): Inline {
  return sentences.flatMap((sentence) => [...sentence, {type: 'text' as const, value: ' '}])
}
