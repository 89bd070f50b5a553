import type {Blockquote, Break, Paragraph, PhrasingContent} from 'mdast'
import type {CompileContext} from 'mdast-util-from-markdown'
import type {Token} from 'micromark-util-types'
import type {Point, Position} from 'unist'
import {calloutMarker} from './callout-marker.js'
import type {Callout} from './nodes.js'
import type {SyntaxExtension} from './syntax-extension.js'

/** Markers, as written, by the first paragraph of the quote that they make a callout. */
const markers = new WeakMap<Paragraph, string>()

/** `> [!type]+ title`: made of a block quote as it is left, so that no tree is walked. */
export const callout: SyntaxExtension = {
  mark: /\[!/,
  micromark: calloutMarker,
  fromMarkdown: {
    exit: {
      blockQuote: exitBlockQuote,
      calloutMarker: exitMarker,
      calloutTitleEnd: exitTitleEnd
    }
  }
}

function exitMarker(this: CompileContext, token: Token): void {
  const [quote, paragraph] = this.stack.slice(-2)
  const isFirst = quote?.type === 'blockquote' && quote.children.length === 1
  if (isFirst && paragraph?.type === 'paragraph') {
    markers.set(paragraph, this.sliceSerialize(token))
    return
  }
  this.config.enter.data?.call(this, token)
  this.config.exit.data?.call(this, token)
}

/** Leaves a `break` after the title, unless a hard one is there already. */
function exitTitleEnd(this: CompileContext, token: Token): void {
  const parent = this.stack.at(-1)
  if (this.data.atHardBreak || parent?.type !== 'paragraph' || !markers.has(parent)) {
    this.config.exit.lineEnding?.call(this, token)
    return
  }
  const end: Break = {type: 'break'}
  this.enter(end, token)
  this.exit(token)
}

function exitBlockQuote(this: CompileContext, token: Token): void {
  const quote = this.stack.at(-1)
  this.exit(token)
  if (quote?.type !== 'blockquote') return
  const [paragraph] = quote.children
  if (paragraph?.type !== 'paragraph') return
  const marker = markers.get(paragraph)
  if (marker !== undefined) Object.assign(quote, calloutFields(quote, paragraph, marker))
}

function calloutFields(
  {children: [, ...blocks]}: Blockquote,
  paragraph: Paragraph,
  marker: string
): Omit<Callout, 'position'> {
  const [title, body] = splitLine(paragraph.children)
  const children: Callout['children'] = [...blocks]
  if (body.length > 0) children.unshift({type: 'paragraph', children: body, ...place(body)})
  if (title.length > 0) children.unshift({type: 'calloutTitle', children: title, ...place(title)})
  const fold = marker.at(-1)
  return {
    type: 'callout',
    calloutType: marker
      .replace(/^\[!|[|\]].*$/gs, '')
      .trim()
      .toLowerCase(),
    fold: fold === '+' || fold === '-' ? fold : undefined,
    children
  }
}

function splitLine(
  children: ReadonlyArray<PhrasingContent>
): [title: PhrasingContent[], body: PhrasingContent[]] {
  const found = children.findIndex(({type}) => type === 'break')
  const end = found === -1 ? children.length : found
  return [trim(children.slice(0, end)), children.slice(end + 1)]
}

/** Without the space after the marker and before the line ending. */
function trim(nodes: ReadonlyArray<PhrasingContent>): PhrasingContent[] {
  return nodes
    .map((node, index) => {
      const trimmed = index === 0 ? trimStart(node) : node
      return index === nodes.length - 1 ? trimEnd(trimmed) : trimmed
    })
    .filter((node) => node.type !== 'text' || node.value !== '')
}

function trimStart(node: PhrasingContent): PhrasingContent {
  if (node.type !== 'text' || !node.position) return node
  const value = node.value.trimStart()
  const start = shift(node.position.start, node.value.length - value.length)
  return {type: 'text', value, position: {...node.position, start}}
}

function trimEnd(node: PhrasingContent): PhrasingContent {
  if (node.type !== 'text' || !node.position) return node
  const value = node.value.trimEnd()
  const end = shift(node.position.end, value.length - node.value.length)
  return {type: 'text', value, position: {...node.position, end}}
}

function shift({line, column, offset = 0}: Point, count: number): Point {
  return {line, column: column + count, offset: offset + count}
}

function place(nodes: ReadonlyArray<PhrasingContent>): {position?: Position} {
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  return start && end ? {position: {start, end}} : {}
}
