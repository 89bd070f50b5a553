import type {CompileContext} from 'mdast-util-from-markdown'
import {
  asciiAlphanumeric,
  asciiDigit,
  markdownLineEndingOrSpace,
  unicodeWhitespace
} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {Code, Construct, State, Token, Tokenizer} from 'micromark-util-types'
import type {SyntaxExtension} from './syntax-extension.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    tag: 'tag'
  }
}

/** Brackets and quotes a tag may follow; not `{`, since `{#id}` is an attribute elsewhere. */
const openingMarks = new Set(
  Array.from('(["\'“‘„‚«‹「『（〔［【《〈', (character) => character.charCodeAt(0))
)

/** Last code of ASCII, where names hold letters, digits, `-` and `_` only. */
const lastAsciiCode = 0x7f

const punctuation = /\p{P}/u

const construct: Construct = {name: 'tag', previous: mayPrecede, tokenize: tokenizeTag}

/** `/` with more of the name after it. */
const level: Construct = {partial: true, tokenize: tokenizeLevel}

/** `#topic/part`. */
export const tag: SyntaxExtension = {
  mark: /#[^\s#]/,
  micromark: {text: {[codes.numberSign]: construct}},
  fromMarkdown: {exit: {tag: exitTag}}
}

function mayPrecede(code: Code): boolean {
  return (
    code === codes.eof ||
    markdownLineEndingOrSpace(code) ||
    openingMarks.has(code) ||
    unicodeWhitespace(code)
  )
}

function tokenizeTag(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let isNumber = true
  return start

  function start(code: Code): State {
    effects.enter('tag')
    effects.consume(code)
    return first
  }

  function first(code: Code): State | undefined {
    return isNameCode(code) ? inside(code) : nok(code)
  }

  function inside(code: Code): State | undefined {
    if (code === codes.slash) return effects.attempt(level, afterLevel, end)(code)
    if (!isNameCode(code)) return end(code)
    isNumber &&= asciiDigit(code)
    effects.consume(code)
    return inside
  }

  function afterLevel(code: Code): State | undefined {
    isNumber = false
    return inside(code)
  }

  function end(code: Code): State | undefined {
    if (isNumber) return nok(code)
    effects.exit('tag')
    return ok(code)
  }
}

function tokenizeLevel(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  return start

  function start(code: Code): State {
    effects.consume(code)
    return after
  }

  function after(code: Code): State | undefined {
    return isNameCode(code) ? ok(code) : nok(code)
  }
}

/** Beyond ASCII all but spaces and punctuation: half of an emoji says little more. */
function isNameCode(code: Code): boolean {
  if (code === codes.eof || code < 0) return false
  if (code <= lastAsciiCode) {
    return asciiAlphanumeric(code) || code === codes.dash || code === codes.underscore
  }
  return !unicodeWhitespace(code) && !punctuation.test(String.fromCharCode(code))
}

function exitTag(this: CompileContext, token: Token): void {
  if (isInLabel(this)) {
    this.config.enter.data?.call(this, token)
    this.config.exit.data?.call(this, token)
    return
  }
  this.enter({type: 'tag', value: this.sliceSerialize(token).slice(1)}, token)
  this.exit(token)
}

/** Whether this is the text of a link or image, which shows it but tags nothing. */
function isInLabel({stack}: CompileContext): boolean {
  for (let index = stack.length - 1; index > 0; index--) {
    const type = stack[index]?.type
    if (type === 'fragment') return true
    if (type === 'paragraph' || type === 'heading' || type === 'tableCell') return false
  }
  return false
}
