import {factorySpace} from 'micromark-factory-space'
import {markdownLineEnding, markdownSpace} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {
  Code,
  Construct,
  Extension,
  State,
  TokenizeContext,
  Tokenizer
} from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    calloutMarker: 'calloutMarker'
    calloutTitleEnd: 'calloutTitleEnd'
  }
}

const marker: Construct = {name: 'calloutMarker', tokenize: tokenizeMarker}

const titleEnd: Construct = {name: 'calloutTitleEnd', tokenize: tokenizeTitleEnd}

/**
 * Text constructs for `[!type|metadata]+` at the start of a text, and the line ending after it.
 *
 * The text does not know what holds it, so these tokens are found in any text.
 */
export const calloutMarker: Extension = {
  text: {
    [codes.leftSquareBracket]: marker,
    [codes.carriageReturn]: titleEnd,
    [codes.lineFeed]: titleEnd,
    [codes.carriageReturnLineFeed]: titleEnd
  }
}

function tokenizeMarker(
  this: TokenizeContext,
  ...[effects, ok, nok]: Parameters<Tokenizer>
): State {
  if (this.previous !== codes.eof) return nok
  let isNamed = false
  return start

  function start(code: Code): State {
    effects.enter('calloutMarker')
    effects.consume(code)
    return exclamationMark
  }

  function exclamationMark(code: Code): State | undefined {
    if (code !== codes.exclamationMark) return nok(code)
    effects.consume(code)
    return inside
  }

  function inside(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) return nok(code)
    if (code === codes.leftSquareBracket) return nok(code)
    const mustBeNamed = code === codes.verticalBar || code === codes.rightSquareBracket
    if (mustBeNamed && !isNamed) return nok(code)
    isNamed ||= !markdownSpace(code)
    effects.consume(code)
    return code === codes.rightSquareBracket ? fold : inside
  }

  function fold(code: Code): State | undefined {
    if (code === codes.leftParenthesis) return nok(code)
    if (code !== codes.plusSign && code !== codes.dash) return end(code)
    effects.consume(code)
    return end
  }

  function end(code: Code): State | undefined {
    effects.exit('calloutMarker')
    return ok(code)
  }
}

function tokenizeTitleEnd(
  this: TokenizeContext,
  ...[effects, ok, nok]: Parameters<Tokenizer>
): State {
  const first = this.events[0]?.[1]
  // The marker keeps in mind that its line has ended.
  if (first?.type !== 'calloutMarker' || first._close) return nok
  first._close = true
  return start

  function start(code: Code): State {
    effects.enter('calloutTitleEnd')
    effects.consume(code)
    effects.exit('calloutTitleEnd')
    return factorySpace(effects, ok, 'linePrefix')
  }
}
