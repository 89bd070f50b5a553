import type {PhrasingContent} from 'mdast'
import type {MarkedDefinition} from '../languages/marked-definitions.js'
import type {Inline} from '../types/index.js'
import {countWords} from './count-words.js'
import {withoutEnd} from './definition.js'
import {maskedText, slicePhrasing, textOf, trimPhrasing, words} from './phrasing.js'

/** Longest term (words). */
const maxTermWords = 5

/** A marked term, what asks for it, and what its sentence says of it. */
export interface DefinedTerm {
  term: PhrasingContent
  front: Inline
  answer: Inline
}

/** Whether a node is set off in bold or italics. */
export function isMarked({type}: PhrasingContent): boolean {
  return type === 'strong' || type === 'emphasis'
}

interface Found {
  term: PhrasingContent
  front: Inline
  /** Where the answer stands in the text of the sentence. */
  answer: readonly [number, number]
  head: RegExpExecArray
  pattern: MarkedDefinition
}

/** The marked terms of a sentence that it defines: the first, and those that go on as it did. */
export function findDefinedTerms(
  sentence: Inline,
  known: ReadonlyArray<MarkedDefinition>
): DefinedTerm[] {
  const found: Found[] = []
  const text = maskedText(sentence)
  let start = 0
  for (const node of sentence) {
    const end = start + textOf(node).length
    if (isMarked(node) && countWords(textOf(node)) <= maxTermWords) {
      const last = found.at(-1)
      const place = [start, end] as const
      const next = last
        ? goOn(sentence, text, node, place, last)
        : known.flatMap((pattern) => match(sentence, text, node, place, pattern) ?? [])[0]
      if (next) found.push(next)
    }
    start = end
  }
  return found.map(({term, front, answer}) => ({
    term,
    front,
    answer: cutAnswer(sentence, text, answer)
  }))
}

/** Where the sentence goes on to a second term that is not marked: ", and open otherwise". */
const nextTerm = /,?\s+(?:and|und|et|y)\s+\S+\s+(?:if|otherwise|wenn|si)\b/u

function cutAnswer(sentence: Inline, text: string, [from, to]: Found['answer']): Inline {
  const length = text.slice(from, to).search(nextTerm)
  const until = length < 0 ? to : from + length
  return withoutEnd(trimPhrasing(slicePhrasing(sentence, from, until)))
}

/** What joins a second term to what is said of the first: ", and *free* if …", "and the *stabilizer* …". */
const joint = /,?\s+(?:and|but|or|und|et|y|e)\s+(?:(?:the|an?|its|two such)\s+)?$/u

/** A second term of the same form, which ends the answer for the one before it. */
function goOn(
  sentence: Inline,
  text: string,
  term: PhrasingContent,
  [start, end]: readonly [number, number],
  before: Found
): Found | undefined {
  const [from] = before.answer
  const joined = joint.exec(text.slice(from, start))
  const {pattern, head} = before
  const tail = joined && joined.index > 0 ? pattern.after.exec(text.slice(end)) : null
  if (!joined || !tail) return undefined
  before.answer = [from, from + joined.index]
  return complete(sentence, text, term, [start, end], {pattern, head, tail})
}

function match(
  sentence: Inline,
  text: string,
  term: PhrasingContent,
  [start, end]: readonly [number, number],
  pattern: MarkedDefinition
): Found | undefined {
  const head = pattern.before.exec(text.slice(0, start))
  const tail = head && pattern.after.exec(text.slice(end))
  return head && tail
    ? complete(sentence, text, term, [start, end], {pattern, head, tail})
    : undefined
}

function complete(
  sentence: Inline,
  text: string,
  term: PhrasingContent,
  [start, end]: readonly [number, number],
  {pattern, head, tail}: Pick<Found, 'pattern' | 'head'> & {tail: RegExpExecArray}
): Found {
  const ranges = new Map([
    ...rangesOf(head, 0),
    ...rangesOf(tail, end),
    ['', [start, end] as const]
  ])
  const answer = ranges.get('answer') ?? [end + tail[0].length, text.length]
  return {term, answer, head, pattern, front: fill(pattern.question, sentence, ranges)}
}

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
    return part === 'subject' || part === 'article' ? withSmallArticle(nodes) : nodes
  })
}

/** A subject that no longer begins its sentence: "The action", "Eine Gruppe". */
function withSmallArticle(nodes: Inline): Inline {
  const text = textOf(nodes)
  return /^(?:\p{Lu}\p{Ll}*\s\p{L}|An?$)/u.test(text)
    ? [words(text.slice(0, 1).toLowerCase()), ...slicePhrasing(nodes, 1, text.length)]
    : nodes
}
