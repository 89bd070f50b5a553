/** A part of TeX source and where it ends. */
export interface TexPart {
  text: string
  /** Offset after it. */
  end: number
}

/** Offset of the first character that is no white space. */
export function skipSpaces(tex: string, at: number): number {
  let end = at
  while (/\s/.test(tex.charAt(end))) end += 1
  return end
}

/** Read a control sequence with its backslash: `\alpha`, `\,`; `undefined` if there is none. */
export function readName(tex: string, at: number): TexPart | undefined {
  name.lastIndex = at
  const [text] = name.exec(tex) ?? []
  return text === undefined ? undefined : {text, end: at + text.length}
}

const name = /\\(?:[A-Za-z]+|.)/suy

/** Read what is between two brackets or braces, without them; `undefined` if they are not there. */
export function readBetween(
  tex: string,
  at: number,
  [open, close]: readonly [string, string]
): TexPart | undefined {
  const start = skipSpaces(tex, at)
  if (tex.charAt(start) !== open) return undefined
  let depth = 0
  for (let end = start + 1; end < tex.length; end += 1) {
    const character = tex.charAt(end)
    if (character === close && depth === 0) return {text: tex.slice(start + 1, end), end: end + 1}
    if (character === '\\') end += 1
    else if (character === '{') depth += 1
    else if (character === '}') depth -= 1
  }
  return undefined
}

/** Read what is in braces. */
export function readGroup(tex: string, at: number): TexPart | undefined {
  return readBetween(tex, at, ['{', '}'])
}

/** Put two parts of TeX together, so that no name runs into the letters after it. */
export function joinTex(left: string, right: string): string {
  return needsSpace(left, right) ? `${left} ${right}` : left + right
}

/** Whether a name at the end of one part would run into the letters of the next. */
export function needsSpace(left: string, right: string): boolean {
  return /^[A-Za-z]/.test(right) && /\\[A-Za-z]+$/.test(left.slice(-longestName))
}

/** No name of TeX's is longer (characters). */
const longestName = 60
