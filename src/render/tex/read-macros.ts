import {readBetween, readGroup, readName, skipSpaces, type TexPart} from './scan-tex.js'

/** A command that a note or vault defines. */
export interface Macro {
  /** Number of arguments, 0–9, the optional one among them. */
  parameters: number
  /** What stands in for the first argument if `[…]` is left out; `undefined` if it can't be. */
  optional: string | undefined
  /** `#1` stands for the first argument. */
  body: string
  /** The body is TeX's own command of that name, whatever the note makes of the name later. */
  isFinal?: true
}

/** Macros by their names, with the backslash. */
export type Macros = ReadonlyMap<string, Macro>

interface Definition {
  name: string
  macro: Macro
  /** Offset after it. */
  end: number
}

/** Reads what follows the name of a command that defines one. */
type ReadDefinition = (tex: string, at: number, macros: Macros) => Definition | undefined

const definers = new Map<string, ReadDefinition>([
  ['\\newcommand', readCommand],
  ['\\renewcommand', readCommand],
  ['\\providecommand', readCommand],
  ['\\DeclareMathOperator', readOperator],
  ['\\def', readDef],
  ['\\gdef', readDef],
  ['\\let', readLet]
])

/** Tells at one look that TeX defines nothing. */
export const definesMacros =
  /\\(?:(?:new|renew|provide)command|DeclareMathOperator|g?def|let)(?![A-Za-z])/

/**
 * Read the definitions in TeX source: `\newcommand` and its like, `\DeclareMathOperator`, `\let`, and
 * `\def` whose arguments are not separated by marks. What can't be read is left where it is.
 *
 * @returns Macros, of two with one name the later, and what is left without their definitions.
 */
export function readMacros(source: string): {macros: Macros; rest: string} {
  const tex = source.replace(/(?<!\\)%.*$/gm, '')
  const macros = new Map<string, Macro>()
  let rest = ''
  for (let at = 0; at < tex.length; ) {
    const next = tex.indexOf('\\', at)
    const command = next === -1 ? undefined : readName(tex, next)
    if (!command) return {macros, rest: rest + tex.slice(at)}
    const found = definers.get(command.text)?.(tex, command.end, macros)
    if (found) macros.set(found.name, found.macro)
    rest += tex.slice(at, found ? next : command.end)
    at = found?.end ?? command.end
  }
  return {macros, rest}
}

/** `{\name}[2][default]{body}`, `\name{body}`. */
function readCommand(tex: string, at: number): Definition | undefined {
  const name = readDefinedName(tex, skipStar(tex, at))
  const count = name && readBrackets(tex, name.end)
  const optional = count && readBrackets(tex, count.end)
  const body = name && readGroup(tex, (optional ?? count ?? name).end)
  if (!body) return undefined
  const parameters = Number(count?.text ?? 0)
  if (!Number.isInteger(parameters)) return undefined
  const macro = {parameters, optional: optional?.text, body: body.text}
  return {name: name.text, macro, end: body.end}
}

/** `{\name}{text}`, with a star if its limits stand below. */
function readOperator(tex: string, at: number): Definition | undefined {
  const start = skipStar(tex, at)
  const name = readDefinedName(tex, start)
  const text = name && readGroup(tex, name.end)
  if (!text) return undefined
  const body = `\\operatorname${tex.slice(at, start).trim()}{${text.text}}`
  return {name: name.text, macro: plain(body), end: text.end}
}

/** `\name#1#2{body}`. */
function readDef(tex: string, at: number): Definition | undefined {
  const name = readName(tex, skipSpaces(tex, at))
  if (!name) return undefined
  const [parameters = ''] = /^(?:\s*#[1-9])*/.exec(tex.slice(name.end)) ?? []
  const body = readGroup(tex, name.end + parameters.length)
  if (!body) return undefined
  const macro = {...plain(body.text), parameters: parameters.replace(/[^#]/g, '').length}
  return {name: name.text, macro, end: body.end}
}

/** `\name=\other`: what the other means now. */
function readLet(tex: string, at: number, macros: Macros): Definition | undefined {
  const name = readName(tex, skipSpaces(tex, at))
  const sign = name && /^\s*=?\s*/.exec(tex.slice(name.end))?.[0]
  const other = name && readName(tex, name.end + (sign?.length ?? 0))
  if (!other) return undefined
  const macro = macros.get(other.text) ?? {...plain(other.text), isFinal: true}
  return {name: name.text, macro, end: other.end}
}

function plain(body: string): Macro {
  return {parameters: 0, optional: undefined, body}
}

function skipStar(tex: string, at: number): number {
  const start = skipSpaces(tex, at)
  return tex.charAt(start) === '*' ? start + 1 : start
}

function readDefinedName(tex: string, at: number): TexPart | undefined {
  const group = readGroup(tex, at)
  if (!group) return readName(tex, skipSpaces(tex, at))
  const text = group.text.trim()
  return readName(text, 0)?.text === text ? {text, end: group.end} : undefined
}

function readBrackets(tex: string, at: number): TexPart | undefined {
  return readBetween(tex, at, ['[', ']'])
}
