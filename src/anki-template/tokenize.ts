/** A piece of a template; offsets are into its text. */
export interface Token {
  kind: 'text' | 'unclosed' | 'replacement' | 'open' | 'open-negated' | 'close'
  /** Text, or what stands between the braces less its sign and the spaces round it. */
  value: string
  start: number
  end: number
}

/** What legacy templates begin with to write `<% %>` in place of braces. */
const legacyDirective = '{{=<% %>=}}'

/** Signs that make a section of what follows. */
const signs: ReadonlyMap<string, Token['kind']> = new Map([
  ['#', 'open'],
  ['^', 'open-negated'],
  ['/', 'close']
])

/**
 * Split a template as Anki does: comments are text, and so are braces that nothing closes (these
 * become an `unclosed` token of their own).
 *
 * @see https://github.com/ankitects/anki/blob/main/rslib/src/template.rs, whose results `test/anki`
 *   compares.
 */
export function* tokenize(template: string): Generator<Token> {
  const isLegacy = template.trimStart().startsWith(legacyDirective)
  const [opening, closing] = isLegacy ? ['<%', '%>'] : ['{{', '}}']
  const markers = isLegacy ? /<!--|<%/g : /<!--|\{\{/g
  let at = isLegacy ? template.indexOf(legacyDirective) + legacyDirective.length : 0
  while (at < template.length) {
    const token =
      readComment(template, at) ??
      readHandle(template, at, opening, closing) ??
      readText(template, at, markers, opening)
    yield token
    at = token.end
  }
}

function readComment(template: string, start: number): Token | undefined {
  if (!template.startsWith('<!--', start)) return undefined
  const end = template.indexOf('-->', start + 4)
  return end < 0 ? undefined : textToken(template, start, end + 3)
}

function readHandle(
  template: string,
  start: number,
  opening: string,
  closing: string
): Token | undefined {
  if (!template.startsWith(opening, start)) return undefined
  const end = template.indexOf(closing, start + opening.length)
  if (end < 0) return undefined
  const content = template.slice(start + opening.length, end)
  return {...classify(content.replace(/^\{+/, '').trim()), start, end: end + closing.length}
}

/** A lone sign is no section but a field of that name, which no note type has. */
function classify(content: string): Pick<Token, 'kind' | 'value'> {
  const kind = content.length > 1 ? signs.get(content.charAt(0)) : undefined
  return kind ? {kind, value: content.slice(1).trimStart()} : {kind: 'replacement', value: content}
}

function readText(template: string, start: number, markers: RegExp, opening: string): Token {
  markers.lastIndex = start + 1
  const end = markers.exec(template)?.index ?? template.length
  const isUnclosed = template.startsWith(opening, start)
  return {...textToken(template, start, end), kind: isUnclosed ? 'unclosed' : 'text'}
}

function textToken(template: string, start: number, end: number): Token {
  return {kind: 'text', value: template.slice(start, end), start, end}
}
