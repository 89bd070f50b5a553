import {markdownLineEnding} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {Code, Effects, State} from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** Part of a comment or of math that lies on one line. */
    rawLine: 'rawLine'
  }
}

/** What to do where raw text may end. */
export interface RawLinesOptions {
  /** Code of the mark. */
  marker: Code
  /** Whether a backslash takes its meaning from the character after it. */
  hasEscapes: boolean
  /** At a mark, in an open `rawLine`. */
  atMarker: State
  /** At a line ending or the end, with no `rawLine` open. */
  atBreak: State
}

/** States to go on with: at the start of a line, or inside the open `rawLine`. */
export interface RawLines {
  lineStart: State
  inside: State
}

/** Make the states that consume raw text, one `rawLine` for each line that is not empty. */
export function rawLines(
  effects: Effects,
  {marker, hasEscapes, atMarker, atBreak}: RawLinesOptions
): RawLines {
  return {lineStart, inside}

  function lineStart(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) return atBreak(code)
    effects.enter('rawLine')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) {
      effects.exit('rawLine')
      return atBreak(code)
    }
    if (code === marker) return atMarker(code)
    effects.consume(code)
    return code === codes.backslash && hasEscapes ? escaped : inside
  }

  function escaped(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) return inside(code)
    effects.consume(code)
    return inside
  }
}
