import type {ElementContent} from 'hast'
import {all, common, createLowlight} from 'lowlight'

/** What learners write about beside highlight.js's common languages. */
const others =
  'clojure cmake dart delphi dockerfile elixir erlang fsharp haskell julia latex lisp matlab nginx ' +
  'ocaml powershell prolog scala scheme verilog vhdl x86asm'

const lowlight = createLowlight(common)
for (const name of others.split(' ')) {
  const grammar = all[name]
  if (grammar) lowlight.register(name, grammar)
}

/** Longest code that is coloured (characters): what is longer costs more than it tells. */
const maxLength = 20_000

/**
 * Colour code: its text in elements with classes of highlight.js (`hljs-keyword`). Takes a tenth of a
 * second to load.
 *
 * @param language Name or alias, in any case.
 * @returns `undefined` for a language that is not known.
 */
export function highlightCode(language: string, code: string): ElementContent[] | undefined {
  if (code.length > maxLength || !lowlight.registered(language)) return undefined
  const {children} = lowlight.highlight(language, code)
  // A root holds no doctype here.
  return children as ElementContent[]
}
