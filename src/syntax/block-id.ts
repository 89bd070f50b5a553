import type {Parents} from 'mdast'
import type {CompileContext} from 'mdast-util-from-markdown'
import {factorySpace} from 'micromark-factory-space'
import {asciiAlphanumeric, markdownLineEndingOrSpace} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {Code, Construct, State, Token, Tokenizer} from 'micromark-util-types'
import type {SyntaxExtension} from './syntax-extension.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    blockId: 'blockId'
  }
}

const construct: Construct = {name: 'blockId', previous: mayPrecede, tokenize: tokenizeBlockId}

/** `^id` at the end of a paragraph or heading. */
export const blockId: SyntaxExtension = {
  mark: /\^[A-Za-z0-9-]/,
  micromark: {text: {[codes.caret]: construct}},
  fromMarkdown: {exit: {blockId: exitBlockId}}
}

function mayPrecede(code: Code): boolean {
  return code === codes.eof || markdownLineEndingOrSpace(code)
}

function tokenizeBlockId(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  return start

  function start(code: Code): State {
    effects.enter('blockId')
    effects.consume(code)
    return first
  }

  function first(code: Code): State | undefined {
    return isIdCode(code) ? inside(code) : nok(code)
  }

  function inside(code: Code): State | undefined {
    if (isIdCode(code)) {
      effects.consume(code)
      return inside
    }
    effects.exit('blockId')
    return factorySpace(effects, atEnd, 'whitespace')(code)
  }

  function atEnd(code: Code): State | undefined {
    return code === codes.eof ? ok(code) : nok(code)
  }
}

function isIdCode(code: Code): boolean {
  return asciiAlphanumeric(code) || code === codes.dash
}

function exitBlockId(this: CompileContext, token: Token): void {
  const parent = this.stack.at(-1)
  // Obsidian has no ids of cells: `x ^2` is text there.
  if (parent?.type !== 'paragraph' && parent?.type !== 'heading') {
    this.config.enter.data?.call(this, token)
    this.config.exit.data?.call(this, token)
    return
  }
  trimTail(parent)
  this.enter({type: 'blockId', id: this.sliceSerialize(token).slice(1)}, token)
  this.exit(token)
}

/** Drop the space before the id from the text; its position still covers it. */
function trimTail({children}: Parents): void {
  const text = children.at(-1)
  if (text?.type !== 'text') return
  text.value = text.value.trimEnd()
  if (text.value === '') children.pop()
}
