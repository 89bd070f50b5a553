import type {Macro, Macros} from './read-macros.js'
import {
  joinTex,
  needsSpace,
  readBetween,
  readGroup,
  readName,
  skipSpaces,
  type TexPart
} from './scan-tex.js'

/** Most expansions in a formula: what needs more never ends. */
const maxExpansions = 1000
/** What macros may add to a formula (characters): no person writes one that grows by more. */
const maxGrowth = 20_000

/**
 * Write a formula without macros, as each card must typeset on its own: MathJax would keep their
 * definitions for all cards that come later.
 *
 * @returns The formula as it is if its macros never end.
 */
export function expandMacros(tex: string, macros: Macros): string {
  let done = ''
  let rest = tex
  for (let count = 0; count <= maxExpansions; ) {
    const next = rest.indexOf('\\')
    const name = next === -1 ? undefined : readName(rest, next)
    if (!name) return done + rest
    const macro = macros.get(name.text)
    const call = macro && readCall(rest, name.end, macro)
    if (!call) {
      done += rest.slice(0, name.end)
      rest = rest.slice(name.end)
      continue
    }
    done += rest.slice(0, next)
    // The name before must not run into the text, nor the text's last name into what follows.
    if (needsSpace(done, call.text)) done += ' '
    rest = joinTex(call.text, rest.slice(call.end))
    if (macro.isFinal) {
      done += call.text
      rest = rest.slice(call.text.length)
    }
    count += 1
    if (done.length + rest.length > tex.length + maxGrowth) return tex
  }
  return tex
}

/** What a macro with its arguments stands for; `undefined` if there are too few of them. */
function readCall(tex: string, at: number, macro: Macro): TexPart | undefined {
  const given = macro.optional === undefined ? undefined : readBetween(tex, at, ['[', ']'])
  const values = macro.optional === undefined ? [] : [given?.text ?? macro.optional]
  let end = given?.end ?? at
  while (values.length < macro.parameters) {
    const argument = readArgument(tex, end)
    if (!argument) return undefined
    values.push(argument.text)
    end = argument.end
  }
  return {text: fillIn(macro.body, values), end}
}

function readArgument(tex: string, at: number): TexPart | undefined {
  const start = skipSpaces(tex, at)
  const [character] = tex.slice(start, start + 2)
  if (character === undefined) return undefined
  return (
    readGroup(tex, start) ??
    readName(tex, start) ?? {text: character, end: start + character.length}
  )
}

function fillIn(body: string, values: ReadonlyArray<string>): string {
  const [first = '', ...parts] = body.split(/#([1-9])/)
  let text = first
  for (let at = 0; at < parts.length; at += 2) {
    text = joinTex(text, values[Number(parts[at]) - 1] ?? '')
    text = joinTex(text, parts[at + 1] ?? '')
  }
  return text
}
