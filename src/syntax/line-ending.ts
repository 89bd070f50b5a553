import type {Code, Effects} from 'micromark-util-types'

/** Consume one line ending as a token of its own, as micromark asks of whatever spans lines. */
export function consumeLineEnding(effects: Effects, code: Code): void {
  effects.enter('lineEnding')
  effects.consume(code)
  effects.exit('lineEnding')
}
