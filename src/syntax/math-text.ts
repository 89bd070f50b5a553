import {
  asciiDigit,
  markdownLineEnding,
  markdownLineEndingOrSpace,
  markdownSpace
} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {Code, Construct, State, TokenizeContext, Tokenizer} from 'micromark-util-types'
import {beginsRun} from './begins-run.js'
import {consumeLineEnding} from './line-ending.js'

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
  let isDisplay = false
  let isBlank = true
  return start

  function start(code: Code): State {
    effects.enter('mathText')
    effects.consume(code)
    return openSecond
  }

  function openSecond(code: Code): State | undefined {
    if (code === codes.dollarSign) {
      isDisplay = true
      effects.consume(code)
      return afterOpen
    }
    return markdownLineEndingOrSpace(code) ? nok(code) : inside(code)
  }

  function afterOpen(code: Code): State | undefined {
    return code === codes.dollarSign ? nok(code) : inside(code)
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
    if (code === codes.dollarSign) return close(code)
    isBlank &&= markdownSpace(code)
    effects.consume(code)
    return code === codes.backslash ? escaped : raw
  }

  function escaped(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) return raw(code)
    effects.consume(code)
    return raw
  }

  function close(code: Code): State | undefined {
    if (!isDisplay && markdownLineEndingOrSpace(context.previous)) return nok(code)
    effects.consume(code)
    return isDisplay ? closeSecond : afterClose
  }

  function closeSecond(code: Code): State | undefined {
    if (code !== codes.dollarSign) return raw(code)
    if (isBlank) return nok(code)
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
