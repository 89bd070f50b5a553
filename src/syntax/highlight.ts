import type {CompileContext} from 'mdast-util-from-markdown'
import {markdownLineEndingOrSpace, unicodeWhitespace} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {
  Code,
  Construct,
  Event,
  State,
  Token,
  TokenizeContext,
  Tokenizer
} from 'micromark-util-types'
import {beginsRun} from './begins-run.js'
import type {SyntaxExtension} from './syntax-extension.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    highlight: 'highlight'
    highlightSequence: 'highlightSequence'
    highlightSequenceTemporary: 'highlightSequenceTemporary'
  }
}

/** Indices of the events that enter an opening and its closing sequence. */
type Pair = [open: number, close: number]

const construct: Construct = {
  name: 'highlight',
  previous: beginsRun(codes.equalsTo),
  tokenize: tokenizeSequence,
  resolveAll: resolveHighlights
}

/** `==text==`, which may hold other inline syntax and soft line ends, but no highlight. */
export const highlight: SyntaxExtension = {
  mark: /==/,
  micromark: {
    text: {[codes.equalsTo]: construct},
    insideSpan: {null: [construct]},
    // So that `**` next to `==` opens and closes, as it does next to letters.
    attentionMarkers: {null: [codes.equalsTo]}
  },
  fromMarkdown: {
    canContainEols: ['highlight'],
    enter: {highlight: enterHighlight},
    exit: {highlight: exitHighlight}
  }
}

function tokenizeSequence(
  this: TokenizeContext,
  ...[effects, ok, nok]: Parameters<Tokenizer>
): State {
  const {previous} = this
  return start

  function start(code: Code): State {
    effects.enter('highlightSequenceTemporary')
    effects.consume(code)
    return second
  }

  function second(code: Code): State | undefined {
    if (code !== codes.equalsTo) return nok(code)
    effects.consume(code)
    return after
  }

  function after(code: Code): State | undefined {
    const canOpen = !isSpace(code)
    const canClose = !isSpace(previous)
    if (code === codes.equalsTo || !(canOpen || canClose)) return nok(code)
    const token = effects.exit('highlightSequenceTemporary')
    token._open = canOpen
    token._close = canClose
    return ok(code)
  }
}

function isSpace(code: Code): boolean {
  return code === codes.eof || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)
}

/** Pairs the sequences in one pass and builds a new list: splicing one by one is quadratic. */
function resolveHighlights(events: Event[], context: TokenizeContext): Event[] {
  const pairs = pairSequences(events)
  if (pairs.length === 0) return events

  const parts: Event[][] = []
  let from = 0
  for (const [open, close] of pairs) {
    parts.push(events.slice(from, open), groupEvents(events, [open, close], context))
    from = close + 2
  }
  parts.push(events.slice(from))
  replaceEvents(events, parts)
  return events
}

/** Callers of resolvers hold on to the list, so its content is replaced. */
function replaceEvents(events: Event[], parts: ReadonlyArray<Event[]>): void {
  events.length = 0
  for (const part of parts) {
    for (const event of part) events.push(event)
  }
}

/** A closer takes the nearest opener before it; whatever stays alone is text. */
function pairSequences(events: ReadonlyArray<Event>): Pair[] {
  const pairs: Pair[] = []
  let open = -1
  for (let index = 0; index < events.length; index++) {
    const token = events[index]?.[1]
    // Both events of a sequence share the token: the second one is no longer temporary.
    if (token?.type !== 'highlightSequenceTemporary') continue
    token.type = 'data'
    if (open !== -1 && token._close) {
      pairs.push([open, index])
      open = -1
    } else if (token._open) {
      open = index
    }
  }
  return pairs
}

function groupEvents(events: Event[], [open, close]: Pair, context: TokenizeContext): Event[] {
  const opening = events.slice(open, open + 2)
  const closing = events.slice(close, close + 2)
  const first = opening[0]?.[1]
  const last = closing[0]?.[1]
  if (!first || !last) return []

  first.type = 'highlightSequence'
  last.type = 'highlightSequence'
  const token: Token = {type: 'highlight', start: {...first.start}, end: {...last.end}}
  const inner = resolveInner(events.slice(open + 2, close), context)
  const enter: Event = ['enter', token, context]
  const exit: Event = ['exit', token, context]
  return [[enter], opening, inner, closing, [exit]].flat()
}

/** Emphasis and the like must not reach across the marks. */
function resolveInner(events: Event[], context: TokenizeContext): Event[] {
  let resolved = events
  for (const {resolveAll} of context.parser.constructs.insideSpan.null ?? []) {
    if (resolveAll && resolveAll !== resolveHighlights) resolved = resolveAll(resolved, context)
  }
  return resolved
}

function enterHighlight(this: CompileContext, token: Token): void {
  this.enter({type: 'highlight', children: []}, token)
}

function exitHighlight(this: CompileContext, token: Token): void {
  this.exit(token)
}
