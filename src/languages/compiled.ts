/** A regular expression that is not compiled. */
export interface PatternSource {
  source: string
  flags: string
}

let known = new Map<PatternSource, RegExp>()

/**
 * Compile a pattern once while notes are read. Of the hundreds of forms of all languages, compiled
 * code takes 25 MB, which is needed for other things afterwards.
 */
export function compiled(pattern: PatternSource): RegExp {
  const found = known.get(pattern)
  if (found) return found
  const made = new RegExp(pattern.source, pattern.flags)
  known.set(pattern, made)
  return made
}

/** Give back the memory of all that was compiled: what is asked for again is compiled anew. */
export function forgetCompiled(): void {
  known = new Map()
}
