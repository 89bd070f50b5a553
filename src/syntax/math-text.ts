import {asciiDigit, markdownLineEndingOrSpace} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {Code, Construct, State, TokenizeContext, Tokenizer} from 'micromark-util-types'
import {beginsRun} from './begins-run.js'
import {consumeLineEnding} from './line-ending.js'
import {rawLines} from './raw-lines.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText'
  }
}

/**
 * Text construct for `$x$` and, inside a line, `$$x$$`.
 *
 * As in Obsidian, `$x$` has no space inside its marks and no digit after them, so that prices are
 * text. The next `$` closes or ends the attempt: each character is looked at twice at most.
 */
export const mathText: Construct = {
  name: 'mathText',
  previous: beginsRun(codes.dollarSign),
  tokenize: tokenizeText
}

function tokenizeText(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  const context = this
  const marker = codes.dollarSign
  const {lineStart, inside} = rawLines(effects, {marker, hasEscapes: true, atMarker, atBreak})
  let isDisplay = false
  return start

  function start(code: Code): State {
    effects.enter('mathText')
    effects.consume(code)
    return openSecond
  }

  function openSecond(code: Code): State | undefined {
    if (code !== marker) return markdownLineEndingOrSpace(code) ? nok(code) : lineStart(code)
    isDisplay = true
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

  function atMarker(code: Code): State | undefined {
    if (!isDisplay && markdownLineEndingOrSpace(context.previous)) return nok(code)
    effects.consume(code)
    return isDisplay ? closeSecond : afterClose
  }

  function closeSecond(code: Code): State | undefined {
    if (code !== marker) return inside(code)
    effects.consume(code)
    return end
  }

  function afterClose(code: Code): State | undefined {
    return asciiDigit(code) ? nok(code) : end(code)
  }

  function end(code: Code): State | undefined {
    effects.exit('rawLine')
    effects.exit('mathText')
    return ok(code)
  }
}
