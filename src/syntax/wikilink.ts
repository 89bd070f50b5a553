import type {CompileContext} from 'mdast-util-from-markdown'
import {markdownLineEnding, markdownLineEndingOrSpace} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {Code, Construct, State, Token, Tokenizer} from 'micromark-util-types'
import type {SyntaxExtension} from './syntax-extension.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikilink: 'wikilink'
  }
}

const construct: Construct = {name: 'wikilink', tokenize: tokenizeWikilink}

/** `(https://…)` or `(#…)`: makes `[[1]](…)` an ordinary link, as pasted from Wikipedia. */
const resource: Construct = {partial: true, tokenize: tokenizeResource}

/** `[[target#heading|alias]]` and `![[embed]]`, on one line. */
export const wikilink: SyntaxExtension = {
  mark: /\[\[/,
  micromark: {
    text: {[codes.leftSquareBracket]: construct, [codes.exclamationMark]: construct}
  },
  fromMarkdown: {exit: {wikilink: exitWikilink}}
}

/** Gives up at a second `[[`, so that no character is looked at by more than two attempts. */
function tokenizeWikilink(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let isNamed = false
  return start

  function start(code: Code): State {
    effects.enter('wikilink')
    effects.consume(code)
    return code === codes.exclamationMark ? openFirst : openSecond
  }

  function openFirst(code: Code): State | undefined {
    if (code !== codes.leftSquareBracket) return nok(code)
    effects.consume(code)
    return openSecond
  }

  function openSecond(code: Code): State | undefined {
    if (code !== codes.leftSquareBracket) return nok(code)
    effects.consume(code)
    return afterOpen
  }

  function afterOpen(code: Code): State | undefined {
    if (code === codes.leftSquareBracket) return nok(code)
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) return nok(code)
    if (code === codes.verticalBar && !isNamed) return nok(code)
    effects.consume(code)
    if (code === codes.leftSquareBracket) return afterOpen
    if (code === codes.rightSquareBracket) return closeSecond
    isNamed ||= isNamePart(code)
    return inside
  }

  function closeSecond(code: Code): State | undefined {
    if (code !== codes.rightSquareBracket) return inside(code)
    if (!isNamed) return nok(code)
    effects.consume(code)
    return afterClose
  }

  function afterClose(code: Code): State | undefined {
    if (code !== codes.leftParenthesis) return end(code)
    return effects.check(resource, nok, end)(code)
  }

  function end(code: Code): State | undefined {
    effects.exit('wikilink')
    return ok(code)
  }
}

function isNamePart(code: Code): boolean {
  return code !== codes.numberSign && code !== codes.backslash && !markdownLineEndingOrSpace(code)
}

function tokenizeResource(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let isUrl = false
  return start

  function start(code: Code): State {
    effects.consume(code)
    return inside
  }

  function inside(code: Code): State | undefined {
    if (code === codes.rightParenthesis) return isUrl ? ok(code) : nok(code)
    if (code === codes.eof || code === codes.leftSquareBracket) return nok(code)
    if (markdownLineEndingOrSpace(code)) return nok(code)
    isUrl ||= code === codes.colon || code === codes.slash || code === codes.numberSign
    effects.consume(code)
    return inside
  }
}

function exitWikilink(this: CompileContext, token: Token): void {
  const source = this.sliceSerialize(token)
  const embed = source.startsWith('!')
  // In a table the bar is escaped.
  const [path = '', ...rest] = source.slice(embed ? 3 : 2, -2).split(/\\?\|/)
  const alias = rest.length > 0 ? rest.join('|') : undefined
  const [target = '', ...headings] = path.split('#').map((part) => part.trim())
  const shown = [target, ...headings].filter((part) => part !== '').join(' > ')
  const value = embed ? '' : alias?.trim() || shown

  this.enter({type: 'wikilink', embed, target, fragment: headings.join('#'), alias, value}, token)
  this.exit(token)
}
