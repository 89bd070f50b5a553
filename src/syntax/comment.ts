import type {CompileContext} from 'mdast-util-from-markdown'
import {markdownLineEnding} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {Code, Construct, State, Token, Tokenizer} from 'micromark-util-types'
import {beginsRun} from './begins-run.js'
import {delimitedBlock} from './delimited-block.js'
import {consumeLineEnding} from './line-ending.js'
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
  micromark: {text: {[codes.percentSign]: text}, flow: {[codes.percentSign]: block}},
  fromMarkdown: {
    enter: {commentBlock: enterComment, commentText: enterComment},
    exit: {commentBlock: exitComment, commentText: exitComment}
  }
}

function tokenizeText(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  return start

  function start(code: Code): State {
    effects.enter('commentText')
    effects.consume(code)
    return openSecond
  }

  function openSecond(code: Code): State | undefined {
    if (code !== codes.percentSign) return nok(code)
    effects.consume(code)
    return afterOpen
  }

  function afterOpen(code: Code): State | undefined {
    return code === codes.percentSign ? nok(code) : inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === codes.eof) return nok(code)
    if (markdownLineEnding(code)) {
      consumeLineEnding(effects, code)
      return inside
    }
    effects.enter('rawLine')
    return raw(code)
  }

  function raw(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) {
      effects.exit('rawLine')
      return inside(code)
    }
    effects.consume(code)
    return code === codes.percentSign ? closeSecond : raw
  }

  function closeSecond(code: Code): State | undefined {
    if (code !== codes.percentSign) return raw(code)
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
