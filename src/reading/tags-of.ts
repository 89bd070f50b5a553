import type {Note} from '../types/index.js'

/** Lines of a note, 1-based and inclusive. */
interface Lines {
  line: number
  endLine: number
}

/** Tags that count for some lines of a note: those of its frontmatter, and those in its text. */
export function tagsOf({frontmatter, inlineTags}: Note, {line, endLine}: Lines): string[] {
  const inline = inlineTags.filter((tag) => tag.line <= endLine && tag.endLine >= line)
  return [...new Set([...frontmatter.tags, ...inline.map(({name}) => name)])]
}
