/** Offsets of a part of a text. */
export type Range = readonly [start: number, end: number]

/** The clauses of a text: what stands between marks, unless these stand in brackets. */
export function rangesOf(text: string, mark: RegExp): Range[] {
  const ranges: Range[] = []
  let start = 0
  let depth = 0
  let read = 0
  for (const match of text.matchAll(mark)) {
    depth += depthOf(text.slice(read, match.index))
    read = match.index
    if (depth > 0) continue
    ranges.push([start, match.index])
    start = match.index + match[0].length
  }
  ranges.push([start, text.length])
  return ranges
}

function depthOf(text: string): number {
  return (
    (text.match(/[（(「『《【[]/g)?.length ?? 0) - (text.match(/[）)」』》】\]]/g)?.length ?? 0)
  )
}
