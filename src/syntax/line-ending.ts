import type {Code, Effects} from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** Part of a comment or of math that lies on one line. */
    rawLine: 'rawLine'
  }
}

/** Consume one line ending as a token of its own, as micromark asks of whatever spans lines. */
export function consumeLineEnding(effects: Effects, code: Code): void {
  effects.enter('lineEnding')
  effects.consume(code)
  effects.exit('lineEnding')
}
