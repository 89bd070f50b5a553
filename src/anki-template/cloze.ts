import {encodeAttribute} from './encode-attribute.js'
import {stripTags} from './strip-html.js'

/** A deletion of a cloze text; deletions nest. */
interface Deletion {
  numbers: ReadonlyArray<number>
  nodes: Array<string | Deletion>
  hint?: string
}

/** Deletions that Anki nests at most; deeper ones become text of the last. */
const maxDepth = 10

/** Start of a deletion, for one card or several, or the end of one. */
const boundary = /\{\{c([\d,]+)::|\}\}/g

/** Anki keeps numbers in 16 bits and skips greater ones. */
const maxNumber = 0xffff

const mathJax = /(\\[([])(.*?)(\\[\])])/gs

/**
 * Show a cloze text as Anki does on a card.
 *
 * @param number Of the deletion that is asked, 1-based.
 * @param isQuestion Hide it, or show it.
 * @returns HTML; empty if the text has no such deletion.
 * @see https://github.com/ankitects/anki/blob/main/rslib/src/cloze.rs, whose results `test/anki`
 *   compares.
 */
export function revealCloze(text: string, number: number, isQuestion: boolean): string {
  const nodes = parseCloze(text)
  if (asked(nodes, number).length === 0) return ''
  const html = nodes.map((node) => reveal(node, number, isQuestion)).join('')
  return html.replace(mathJax, (_, opening: string, math: string, closing: string) => {
    return opening + stripTags(math) + closing
  })
}

/** Whether a cloze text has the deletion of a number. */
export function holdsDeletion(text: string, number: number): boolean {
  return asked(parseCloze(text), number).length > 0
}

/** Show only what is hidden, or that something is; several deletions with commas between them. */
export function revealClozeOnly(text: string, number: number, isQuestion: boolean): string {
  return asked(parseCloze(text), number)
    .map((deletion) => (isQuestion ? hintOf(deletion) : textOf(deletion)))
    .join(', ')
}

function parseCloze(text: string): Array<string | Deletion> {
  const nodes: Array<string | Deletion> = []
  const open: Deletion[] = []
  let end = 0
  for (const match of text.matchAll(boundary)) {
    const numbers = match[1] === undefined ? undefined : parseNumbers(match[1])
    if (numbers?.length === 0) continue
    addText(text.slice(end, match.index), nodes, open)
    end = match.index + match[0].length
    if (numbers === undefined) close(nodes, open)
    else if (open.length < maxDepth) open.push({numbers, nodes: []})
  }
  addText(text.slice(end), nodes, open)
  return nodes
}

function parseNumbers(list: string): number[] {
  const numbers = list.split(',').filter(Boolean).map(Number)
  return [...new Set(numbers.filter((number) => number <= maxNumber))].sort(ascending)
}

function ascending(a: number, b: number): number {
  return a - b
}

/** What follows the first `::` of a run of text inside a deletion is its hint. */
function addText(text: string, nodes: Array<string | Deletion>, open: Deletion[]): void {
  if (text === '') return
  const deletion = open.at(-1)
  if (!deletion) {
    nodes.push(text)
    return
  }
  const at = text.indexOf('::')
  deletion.nodes.push(at < 0 ? text : text.slice(0, at))
  if (at >= 0) deletion.hint = text.slice(at + 2)
}

function close(nodes: Array<string | Deletion>, open: Deletion[]): void {
  const deletion = open.pop()
  const siblings = open.at(-1)?.nodes ?? nodes
  siblings.push(deletion ?? '}}')
}

/** Deletions of a number, each before those inside it. */
function asked(nodes: ReadonlyArray<string | Deletion>, number: number): Deletion[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    const inner = asked(node.nodes, number)
    return node.numbers.includes(number) ? [node, ...inner] : inner
  })
}

function reveal(node: string | Deletion, number: number, isQuestion: boolean): string {
  if (typeof node === 'string') return node
  const isAsked = node.numbers.includes(number)
  const content = node.nodes.map((child) => reveal(child, number, isQuestion)).join('')
  const ordinal = `data-ordinal="${node.numbers.join(',')}"`
  if (!isAsked) return `<span class="cloze-inactive" ${ordinal}>${content}</span>`
  if (!isQuestion) return `<span class="cloze" ${ordinal}>${content}</span>`
  const hidden = `data-cloze="${encodeAttribute(content)}"`
  return `<span class="cloze" ${hidden} ${ordinal}>[${hintOf(node)}]</span>`
}

function hintOf({hint = '...'}: Deletion): string {
  return hint
}

function textOf({nodes}: Deletion): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node))).join('')
}
