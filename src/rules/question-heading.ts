import type {BlockContent, Heading} from 'mdast'
import {languageOf} from '../languages/index.js'
import {reportWarning} from '../message.js'
import {choice} from '../reading/answer-fault.js'
import {answerWith} from '../reading/answer-with.js'
import {refuseLongList} from '../reading/askable-list.js'
import {factSections} from '../reading/lists.js'
import {textOf} from '../reading/phrasing.js'
import {refuse, span, trailAnchor} from '../reading/propose.js'
import {headingNodes} from '../reading/subject.js'
import type {Finding, Note, Rule, Section} from '../types/index.js'

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
