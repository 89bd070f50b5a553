import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {reportWarning} from '../message.js'

/** The lines that git writes round and between both texts of a conflict, in their order. */
const marks = [/^<{7} /, /^={7}$/, /^>{7} /]

/**
 * Say where git left a conflict in a note: cards come from both texts. What stands in code is an
 * example.
 */
export function reportConflict(text: string, tree: Root, file: VFile): void {
  if (!text.includes('<<<<<<< ')) return
  const code = codeLines(tree)
  let [found, first] = [0, 0]
  for (const [at, line] of text.split(/\r\n|[\n\r]/).entries()) {
    if (!marks[found]?.test(line) || code.has(at + 1)) continue
    if (found === 0) first = at + 1
    found += 1
  }
  if (found < marks.length) return
  const reason = 'Unexpected marks of a git conflict, expected one of the two texts'
  reportWarning(file, reason, 'conflict', {line: first, column: 1})
}

function codeLines(tree: Root): ReadonlySet<number> {
  const lines = new Set<number>()
  visit(tree, 'code', ({position}) => {
    for (let line = position?.start.line ?? 1; line <= (position?.end.line ?? 0); line += 1)
      lines.add(line)
  })
  return lines
}
