/** Code and math, where marks of Markdown are text. */
const verbatim = /<(code|pre)\b.*?<\/\1>|\\\(.*?\\\)|\\\[.*?\\\]/gs

const tags = /<[^>]*>/g

/** Obsidian's marks, embeds among them, which a reader never sees; `===` is none. */
const marks = [/\[\[/, /(?<!=)==(?!=)/, /%%/, /\$\$/]

/** Marks of Obsidian's that the HTML of a field shows as they were written. */
export function findRawMarks(html: string): string[] {
  const text = html.replace(verbatim, '').replace(tags, '')
  return marks.flatMap((mark) => mark.exec(text)?.[0] ?? [])
}
