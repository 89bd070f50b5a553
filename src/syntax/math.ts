import type {CompileContext} from 'mdast-util-from-markdown'
import {markdownLineEnding} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {
  Construct,
  ParseContext,
  State,
  Token,
  TokenizeContext,
  Tokenizer
} from 'micromark-util-types'
import {delimitedBlock} from './delimited-block.js'
import {mathText} from './math-text.js'
import type {SyntaxExtension} from './syntax-extension.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathBlock: 'mathBlock'
  }
}

/** Last line of a document that holds `$$`. */
const lastMarkLines = new WeakMap<ParseContext, number>()

const block = delimitedBlock({
  type: 'mathBlock',
  marker: codes.dollarSign,
  hasEscapes: true,
  mayClose: ({parser, now}) => (lastMarkLines.get(parser) ?? Infinity) > now().line
})

/**
 * Never a container: it only looks ahead, where a line begins with `$`.
 *
 * Whether a block of math is closed must be known at its first line. When it turns out at the end
 * of the document that it is not, its lines can be read again as text, but not as the lists and
 * quotes they are, and only constructs of the document can see the lines to come.
 */
const lookahead: Construct = {tokenize: tokenizeLookahead}

/** `$x$` and `$$x$$` in text, `$$` blocks; TeX is kept as it is written. */
export const math: SyntaxExtension = {
  mark: /\$/,
  micromark: {
    document: {[codes.dollarSign]: lookahead},
    flow: {[codes.dollarSign]: block},
    text: {[codes.dollarSign]: mathText}
  },
  fromMarkdown: {
    enter: {mathBlock: enterMathBlock, mathText: enterMathText},
    exit: {mathBlock: exitMath, mathText: exitMath}
  }
}

function tokenizeLookahead(this: TokenizeContext, ...[, , nok]: Parameters<Tokenizer>): State {
  if (!lastMarkLines.has(this.parser)) lastMarkLines.set(this.parser, findLastMarkLine(this))
  return nok
}

function findLastMarkLine({now, sliceStream}: TokenizeContext): number {
  const start = now()
  let {line} = start
  let last = line
  for (const chunk of sliceStream({start, end: {...start, _index: Infinity, _bufferIndex: -1}})) {
    if (typeof chunk === 'string') {
      if (chunk.includes('$$')) last = line
    } else if (markdownLineEnding(chunk)) {
      line++
    }
  }
  return last
}

function enterMathBlock(this: CompileContext, token: Token): void {
  this.enter({type: 'math', value: ''}, token)
}

function enterMathText(this: CompileContext, token: Token): void {
  this.enter({type: 'inlineMath', value: '', display: false}, token)
}

function exitMath(this: CompileContext, token: Token): void {
  const source = this.sliceSerialize(token)
  const isDouble = source.startsWith('$$')
  const size = isDouble ? 2 : 1
  const node = this.stack.at(-1)
  if (node?.type === 'math' || node?.type === 'inlineMath') {
    const value = source.slice(size, -size).trim()
    // In a table the bar is escaped, as in code.
    node.value = this.data.inTable ? value.replaceAll('\\|', '|') : value
  }
  if (node?.type === 'inlineMath') node.display = isDouble
  this.exit(token)
}
