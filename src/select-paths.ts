import type {Config} from './types/index.js'

/** Which notes the configuration wants, as far as their paths say. */
export interface PathFilter {
  /** Whether a note is wanted. */
  selects(path: string): boolean
  /** Whether a wanted note may be at a path or below it, for what can't be read. */
  concerns(path: string): boolean
}

/** A folder or note, or a pattern for several. */
interface Pattern {
  /** As given, in the form of a path. */
  text: string
  /** The folder above the first part that is a pattern. */
  base: string
  matches(path: string): boolean
}

/** Read the folders that are included and excluded, so that paths can be compared with them. */
export async function createPathFilter({
  include,
  exclude
}: Pick<Config, 'include' | 'exclude'>): Promise<PathFilter> {
  const included = await readPatterns(include?.folders)
  const excluded = await readPatterns(exclude?.folders)
  const isWanted = (path: string) =>
    included.length === 0 || included.some((pattern) => pattern.matches(path))
  const isExcluded = (path: string) => excluded.some((pattern) => pattern.matches(path))
  return {
    selects: (path) => isWanted(path) && !isExcluded(path),
    concerns: (path) =>
      !isExcluded(path) && (isWanted(path) || included.some((pattern) => isAbove(path, pattern)))
  }
}

async function readPatterns(globs: ReadonlyArray<string> = []): Promise<ReadonlyArray<Pattern>> {
  if (globs.length === 0) return []
  // Loaded here, as most vaults are read whole.
  const {default: picomatch} = await import('picomatch/posix.js')
  return globs.map((glob) => {
    const text = glob.normalize('NFC').replace(/^(?:\.?\/)+|\/+$/g, '')
    const isMatch = picomatch([text, `${text}/**`], {dot: true, nonegate: true})
    return {
      text,
      base: picomatch.scan(text).base,
      // Folders may be called `Notes (old)`: what is written as it is called is meant.
      matches: (path) => isWithin(path, text) || isMatch(path)
    }
  })
}

function isAbove(path: string, {text, base}: Pattern): boolean {
  if (isWithin(base, path)) return true
  return base !== text && (base === '' || isWithin(path, base))
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}
