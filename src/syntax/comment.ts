import type {CompileContext} from 'mdast-util-from-markdown'
import {codes} from 'micromark-util-symbol'
import type {Code, Construct, State, Token, Tokenizer} from 'micromark-util-types'
import {beginsRun} from './begins-run.js'
import {delimitedBlock} from './delimited-block.js'
import {consumeLineEnding} from './line-ending.js'
import {rawLines} from './raw-lines.js'
import type {SyntaxExtension} from './syntax-extension.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    commentBlock: 'commentBlock'
    commentText: 'commentText'
  }
}

const text: Construct = {
  name: 'commentText',
  previous: beginsRun(codes.percentSign),
  tokenize: tokenizeText
}

const block = delimitedBlock({
  type: 'commentBlock',
  marker: codes.percentSign,
  hasEscapes: false
})

/** `%%text%%` inside a paragraph, or as a block that may hold blank lines. */
export const comment: SyntaxExtension = {
  mark: /%%/,
  micromark: {text: {[codes.percentSign]: text}, flow: {[codes.percentSign]: block}},
  fromMarkdown: {
    enter: {commentBlock: enterComment, commentText: enterComment},
    exit: {commentBlock: exitComment, commentText: exitComment}
  }
}

function tokenizeText(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  const marker = codes.percentSign
  const {lineStart, inside} = rawLines(effects, {marker, hasEscapes: false, atMarker, atBreak})
  return start

  function start(code: Code): State {
    effects.enter('commentText')
    effects.consume(code)
    return openSecond
  }

  function openSecond(code: Code): State | undefined {
    if (code !== marker) return nok(code)
    effects.consume(code)
    return afterOpen
  }

  function afterOpen(code: Code): State | undefined {
    return code === marker ? nok(code) : lineStart(code)
  }

  function atBreak(code: Code): State | undefined {
    if (code === codes.eof) return nok(code)
    consumeLineEnding(effects, code)
    return lineStart
  }

  function atMarker(code: Code): State {
    effects.consume(code)
    return closeSecond
  }

  function closeSecond(code: Code): State | undefined {
    if (code !== marker) return inside(code)
    effects.consume(code)
    effects.exit('rawLine')
    effects.exit('commentText')
    return ok
  }
}

function enterComment(this: CompileContext, token: Token): void {
  this.enter({type: 'comment', comment: ''}, token)
}

function exitComment(this: CompileContext, token: Token): void {
  const node = this.stack.at(-1)
  // A block that runs to the end has no closing marks.
  const inner = this.sliceSerialize(token).slice(2).replace(/%%$/, '')
  if (node?.type === 'comment') node.comment = inner.trim()
  this.exit(token)
}
