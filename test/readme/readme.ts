import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Code, Nodes, Root, Table} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import {visit} from 'unist-util-visit'

export const readmePath = fileURLToPath(new URL('../../README.md', import.meta.url))
export const readme = readFileSync(readmePath, 'utf8')

const tree: Root = fromMarkdown(readme, {
  extensions: [gfmTable()],
  mdastExtensions: [gfmTableFromMarkdown()]
})

/** Fenced blocks of the README in one language, in their order. */
export function codeBlocks(language: string): Code[] {
  const found: Code[] = []
  visit(tree, 'code', (code: Code) => {
    if (code.lang === language) found.push(code)
  })
  return found
}

/** The table of rules, without its header; each row as its cells. */
export function tableRows(): Nodes[][] {
  const tables: Table[] = []
  visit(tree, 'table', (table: Table) => {
    tables.push(table)
  })
  return (tables[0]?.children.slice(1) ?? []).map((row) => row.children)
}

/**
 * Put other content into fenced blocks.
 *
 * @param contents New content by block; without the line feed at its end.
 * @returns The README with these blocks.
 */
export function replaceBlocks(contents: ReadonlyMap<Code, string>): string {
  let text = readme
  const latestFirst = [...contents].sort(([a], [b]) => startOf(b) - startOf(a))
  for (const [block, content] of latestFirst) {
    const fenced = `\`\`\`${block.lang}\n${content}\n\`\`\``
    text = text.slice(0, startOf(block)) + fenced + text.slice(block.position?.end.offset)
  }
  return text
}

function startOf(block: Code): number {
  return block.position?.start.offset ?? 0
}
