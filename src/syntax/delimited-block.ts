import {content} from 'micromark-core-commonmark'
import {factorySpace} from 'micromark-factory-space'
import {markdownLineEnding} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {
  Code,
  Construct,
  State,
  TokenizeContext,
  Tokenizer,
  TokenType
} from 'micromark-util-types'
import {consumeLineEnding} from './line-ending.js'
import {rawLines} from './raw-lines.js'

/** What tells one delimited block from another. */
export interface DelimitedBlockOptions {
  /** Type of the token around the marks and what is between them. */
  type: TokenType
  /** Code of the mark, two of which open and close the block. */
  marker: Code
  /** Whether a backslash takes its meaning from the character after it. */
  hasEscapes: boolean
  /**
   * Whether the marks may stand again below this line; without them the block is plain text.
   * When absent, an unclosed block runs to the end of its container, like fenced code.
   */
  mayClose?: (context: TokenizeContext) => boolean
}

const continuation: Construct = {partial: true, tokenize: tokenizeContinuation}

/**
 * Make a flow construct for a block between two double marks, each at any place of its line.
 *
 * The opening mark begins a line. Text after the closing mark on that same line leaves all to the
 * inline construct; on a later line it becomes a paragraph, since what is between the marks can
 * no longer be taken apart: `concrete` has kept its lines from being list items and quotes.
 */
export function delimitedBlock(options: DelimitedBlockOptions): Construct {
  return {
    name: options.type,
    concrete: true,
    tokenize(effects, ok, nok) {
      return tokenizeBlock(this, options, [effects, ok, nok])
    }
  }
}

function tokenizeBlock(
  context: TokenizeContext,
  {type, marker, hasEscapes, mayClose}: DelimitedBlockOptions,
  [effects, ok, nok]: Parameters<Tokenizer>
): State {
  const {lineStart, inside} = rawLines(effects, {marker, hasEscapes, atMarker, atBreak})
  let isFirstLine = true
  return start

  function start(code: Code): State {
    effects.enter(type)
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
    if (isFirstLine && mayClose?.(context) === false) return nok(code)
    if (context.interrupt) return ok(code)
    isFirstLine = false
    return effects.attempt(continuation, lineStart, unclosed)(code)
  }

  function unclosed(code: Code): State | undefined {
    if (mayClose) return nok(code)
    effects.exit(type)
    return ok(code)
  }

  function atMarker(code: Code): State {
    effects.consume(code)
    return closeSecond
  }

  function closeSecond(code: Code): State | undefined {
    if (code !== marker) return inside(code)
    effects.consume(code)
    effects.exit('rawLine')
    effects.exit(type)
    return factorySpace(effects, afterClose, 'whitespace')
  }

  function afterClose(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) return ok(code)
    return isFirstLine ? nok(code) : effects.attempt(content, ok, nok)(code)
  }
}

/** The line ending, if the next line is in the same container (not lazy). */
function tokenizeContinuation(
  this: TokenizeContext,
  ...[effects, ok, nok]: Parameters<Tokenizer>
): State {
  const context = this
  return start

  function start(code: Code): State | undefined {
    if (code === codes.eof) return nok(code)
    consumeLineEnding(effects, code)
    return after
  }

  function after(code: Code): State | undefined {
    return context.parser.lazy[context.now().line] ? nok(code) : ok(code)
  }
}
