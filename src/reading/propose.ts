import type {BlockContent, Heading, List, Paragraph} from 'mdast'
import type {Node, Position} from 'unist'
import {type Language, type Piece, subject as subjectMark} from '../languages/index.js'
import type {Inline, Refusal} from '../types/index.js'
import {slicePhrasing, textOf, words} from './phrasing.js'
import {headingNodes, type Subject} from './subject.js'

/** Between the levels of an anchor. */
const anchorSeparator = ' › '

/** Anchor of a fact without a term: the headings above it and its own words. */
export function trailAnchor(trail: ReadonlyArray<Heading>, phrase = ''): string {
  const headings = trail.map((heading) => textOf(headingNodes(heading)))
  return [...headings, phrase.trim()].filter(Boolean).join(anchorSeparator)
}

/** Put nodes into a question pattern in place of `{}`. */
export function fillPattern(pattern: string, nodes: Inline): Inline {
  const [before = '', after = ''] = pattern.split('{}')
  return [words(before), ...nodes, words(after)].filter((node) => textOf(node) !== '')
}

/** Ask what a term is, in the language's way. */
export function askDefinition(term: Inline, language: Language): Inline {
  const {singular, plural} = language.definition
  const isName = term.every(({type}) => type === 'inlineCode' || type === 'inlineMath')
  const isPlural = !isName && language.isPlural(textOf(term))
  return fillPattern(isPlural ? plural : singular, term)
}

/** Ask for a property of a subject, in a form that needs no grammar: `VPN — purpose?`. */
export function askProperty(subject: Inline, label: Inline, count?: number): Inline {
  const end = count === undefined ? '?' : ` (${count})?`
  const isAsked = /[?？]$/.test(textOf(label))
  return [...subject, words(' — '), ...label, words(isAsked && count === undefined ? '' : end)]
}

/** Put the pieces of a question together. @param text What the ranges are cut from. */
export function assemble(pieces: ReadonlyArray<Piece>, text: Inline, subject: Subject): Inline {
  return pieces.flatMap((piece) => {
    if (piece === subjectMark) return [...subject.nodes]
    if (typeof piece === 'string') return [words(piece)]
    return slicePhrasing(text, piece[0], piece[1])
  })
}

/** A paragraph of ours round phrasing of the note. */
export function paragraphOf(children: Inline): Paragraph {
  return {type: 'paragraph', children: [...children]}
}

/** Paragraphs for lines that hold anything. */
export function paragraphsOf(lines: ReadonlyArray<Inline>): BlockContent[] {
  return lines.filter((line) => line.length > 0).map(paragraphOf)
}

/** A tight list of names, numbered as the list that they come from. */
export function listOf(names: ReadonlyArray<Inline>, ordered: boolean): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: names.map((name) => ({
      type: 'listItem',
      spread: false,
      children: [paragraphOf(name)]
    }))
  }
}

/** From the start of one node to the end of another. */
export function span(first: Position, last: Position): Position {
  return {start: first.start, end: last.end}
}

/** Say why a part of the note gives no card. A part without a place can't be named. */
export function refuse({position}: Node, reason: string): Refusal | undefined {
  return position && {kind: 'refusal', reason, position}
}
