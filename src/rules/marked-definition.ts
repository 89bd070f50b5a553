import type {PhrasingContent} from 'mdast'
import {languageOf} from '../languages/index.js'
import {type MarkedDefinition, markedDefinitionsOf} from '../languages/marked-definitions.js'
import {findAnswerFault} from '../reading/answer-fault.js'
import {countWords} from '../reading/count-words.js'
import {withoutEnd} from '../reading/definition.js'
import {type PlacedBlock, placedBlocks} from '../reading/lists.js'
import {parentTerm} from '../reading/parent-term.js'
import {
  linesOf,
  maskedText,
  slicePhrasing,
  textOf,
  trimPhrasing,
  words
} from '../reading/phrasing.js'
import {paragraphOf, refuse, trailAnchor} from '../reading/propose.js'
import {addressesReader, splitSentences} from '../reading/sentences.js'
import type {Finding, Inline, Note, Rule} from '../types/index.js'

/** Longest term and answer (words). */
const maxTermWords = 5
const maxAnswerWords = 40
/** Shortest answer (characters): a formula may be short. */
const minAnswerLength = 4

/** `A graph is *connected* if every two vertices are joined by a path.` */
export const markedDefinition: Rule = {
  id: 'marked-definition',
  description:
    'A sentence that says when something is called by a bold or italic term, or what the term is.',
  *derive(note) {
    const known = markedDefinitionsOf(note.language)
    if (known.length === 0) return
    for (const placed of placedBlocks(note)) {
      const {block} = placed
      if (block.type !== 'paragraph' || !block.children.some(isMarked)) continue
      const sentences = linesOf(block).flatMap((line) => splitSentences(line))
      for (const [at, sentence] of sentences.entries()) {
        const found = findDefinition(sentence, known)
        const finding = found && ask(note, placed, at, found)
        if (finding) yield finding
      }
    }
  }
}

function isMarked({type}: PhrasingContent): boolean {
  return type === 'strong' || type === 'emphasis'
}

interface Found {
  term: PhrasingContent
  front: Inline
  answer: Inline
}

/** The first marked term of a sentence that it defines. */
function findDefinition(
  sentence: Inline,
  known: ReadonlyArray<MarkedDefinition>
): Found | undefined {
  let start = 0
  const text = maskedText(sentence)
  for (const node of sentence) {
    const end = start + textOf(node).length
    if (isMarked(node) && countWords(textOf(node)) <= maxTermWords) {
      const found = known.map((pattern) => match(sentence, text, node, [start, end], pattern))
      const [first] = found.filter((one) => one !== undefined)
      if (first) return first
    }
    start = end
  }
  return undefined
}

function match(
  sentence: Inline,
  text: string,
  term: PhrasingContent,
  [start, end]: readonly [number, number],
  {before, after, question}: MarkedDefinition
): Found | undefined {
  const head = before.exec(text.slice(0, start))
  const tail = head && after.exec(text.slice(end))
  if (!head || !tail) return undefined
  const ranges = new Map([
    ...rangesOf(head, 0),
    ...rangesOf(tail, end),
    ['', [start, end] as const]
  ])
  const [from, to] = ranges.get('answer') ?? [end + tail[0].length, text.length]
  const length = text.slice(from, to).search(nextTerm)
  const until = length < 0 ? to : from + length
  const answer = withoutEnd(trimPhrasing(slicePhrasing(sentence, from, until)))
  return {term, answer, front: fill(question, sentence, ranges)}
}

/** Where the sentence goes on to a second term: ", and *free* if …". */
const nextTerm = /,?\s+(?:and|und|et|y)\s+\S+\s+(?:if|otherwise|wenn|si)\b/u

/** Where the groups of a match stand in the sentence. */
function rangesOf(
  found: RegExpExecArray,
  offset: number
): Array<[name: string, range: readonly [number, number]]> {
  return Object.entries(found.indices?.groups ?? {}).flatMap(([name, range]) => {
    // The types leave out that a group may match nothing.
    const [start, end] = range ?? []
    return start === undefined || end === undefined ? [] : [[name, [offset + start, offset + end]]]
  })
}

function fill(
  question: string,
  sentence: Inline,
  ranges: ReadonlyMap<string, readonly [number, number]>
): Inline {
  const parts = question.split(/\{(\w*)\}/)
  return parts.flatMap((part, at): Inline => {
    if (at % 2 === 0) return part === '' ? [] : [words(part)]
    const range = ranges.get(part)
    if (!range) return []
    const nodes = slicePhrasing(sentence, ...range)
    return part === 'subject' ? withSmallArticle(nodes) : nodes
  })
}

/** A subject that no longer begins its sentence: "The action", "Eine Gruppe". */
function withSmallArticle(nodes: Inline): Inline {
  const text = textOf(nodes)
  return /^\p{Lu}\p{Ll}*\s\p{L}/u.test(text)
    ? [words(text.slice(0, 1).toLowerCase()), ...slicePhrasing(nodes, 1, text.length)]
    : nodes
}

function ask(
  note: Note,
  placed: PlacedBlock,
  at: number,
  {term, front, answer}: Found
): Finding | undefined {
  const {block, section} = placed
  const language = languageOf(note.language)
  const text = textOf(answer)
  if (!block.position) return undefined
  const fault =
    findAnswerFault(answer) ??
    (text.length < minAnswerLength || countWords(text) > maxAnswerWords ? 'length' : undefined) ??
    (addressesReader(`${textOf(front)} ${text}`, language) ? 'address to the reader' : undefined)
  const subject = textOf(front)
  if (fault || /\b(?:it|they|this|these|that|which|there)\s/i.test(subject.slice(0, 16)))
    return refuse(block, `Unexpected ${fault ?? 'pronoun'}, expected what “${textOf(term)}” means`)
  const parent = parentTerm(placed, note)
  return {
    kind: 'basic',
    anchor: trailAnchor(section.trail, textOf(term)),
    trail: section.trail,
    ...(parent && {topic: parent}),
    position: block.position,
    claims: [
      {block, sentence: at, part: 'definition'},
      {block, sentence: at, part: 'statement'}
    ],
    front,
    back: [paragraphOf(answer)],
    details: []
  }
}
