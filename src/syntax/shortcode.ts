import type {CompileContext} from 'mdast-util-from-markdown'
import {markdownLineEnding} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {Code, Construct, State, Token, Tokenizer} from 'micromark-util-types'
import {consumeLineEnding} from './line-ending.js'
import type {SyntaxExtension} from './syntax-extension.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    shortcode: 'shortcode'
  }
}

const text: Construct = {name: 'shortcode', tokenize}

/**
 * `{{< link file="a" display="a ring" >}}`, as Hugo writes it: the text that it shows, else nothing.
 *
 * @see https://gohugo.io/content-management/shortcodes/
 */
export const shortcode: SyntaxExtension = {
  mark: /\{\{[<%]/,
  micromark: {text: {[codes.leftCurlyBrace]: text}},
  fromMarkdown: {exit: {shortcode: exitShortcode}}
}

/** A second opening ends the attempt: each character is looked at twice at most. */
function tokenize(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let end: Code = codes.greaterThan
  return start

  function start(code: Code): State {
    effects.enter('shortcode')
    effects.enter('rawLine')
    effects.consume(code)
    return openSecond
  }

  function openSecond(code: Code): State | undefined {
    if (code !== codes.leftCurlyBrace) return nok(code)
    effects.consume(code)
    return openThird
  }

  function openThird(code: Code): State | undefined {
    if (code !== codes.lessThan && code !== codes.percentSign) return nok(code)
    end = code === codes.lessThan ? codes.greaterThan : codes.percentSign
    effects.consume(code)
    return inside
  }

  function lineStart(code: Code): State | undefined {
    if (code === codes.eof) return nok(code)
    if (markdownLineEnding(code)) {
      consumeLineEnding(effects, code)
      return lineStart
    }
    effects.enter('rawLine')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) {
      effects.exit('rawLine')
      return lineStart(code)
    }
    effects.consume(code)
    if (code === end) return closeSecond
    return code === codes.leftCurlyBrace ? afterBrace : inside
  }

  function afterBrace(code: Code): State | undefined {
    return code === codes.leftCurlyBrace ? nok(code) : inside(code)
  }

  function closeSecond(code: Code): State | undefined {
    if (code !== codes.rightCurlyBrace) return inside(code)
    effects.consume(code)
    return closeThird
  }

  function closeThird(code: Code): State | undefined {
    if (code !== codes.rightCurlyBrace) return inside(code)
    effects.consume(code)
    effects.exit('rawLine')
    effects.exit('shortcode')
    return ok
  }
}

/** Parameters that hold what a reader sees, the first one that is given. */
const shown = ['display', 'text', 'title', 'label']

function exitShortcode(this: CompileContext, token: Token): void {
  const source = this.sliceSerialize(token)
  const given = new Map(
    [...source.matchAll(/(\w+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
  )
  const value = shown.map((name) => given.get(name)).find(Boolean)
  if (value === undefined) {
    this.enter({type: 'comment', comment: source.slice(3, -3).trim()}, token)
    this.exit(token)
    return
  }
  for (const [at, part] of value.split(/\$([^$]+)\$/).entries()) {
    if (part === '') continue
    this.enter(
      at % 2 === 0
        ? {type: 'text', value: part}
        : {type: 'inlineMath', value: part, display: false},
      token
    )
    this.exit(token)
  }
}
