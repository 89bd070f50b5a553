import type {BlockContent, Definition, PhrasingContent} from 'mdast'
import {VFile} from 'vfile'
import {parseNote} from '../../src/parse/index.js'
import {blockHtml, inlineHtml} from '../../src/render/html.js'
import {plainText} from '../../src/render/plain-text.js'
import type {RenderContext} from '../../src/render/render-context.js'
import type {RenderTools} from '../../src/render/render-tools.js'

/** Media that the vault of these tests holds, by path as a note writes it. */
const mediaNames = new Map([
  ['a.png', '0a.png'],
  ['sounds/b.mp3', '0b.mp3'],
  ['c.pdf', '0c.pdf']
])

/** A note without definitions. */
export const emptyContext: RenderContext = {
  vault: 'My vault',
  path: 'Folder/note.md',
  definitions: [],
  footnotes: new Map(),
  mediaNames,
  deletions: []
}

interface Rendered {
  html: string
  text: string
}

/** Render all blocks of a note; a single paragraph comes without its `<p>`. */
export function render(markdown: string, tools: RenderTools = {}): Rendered {
  const children = parseNote(new VFile({path: 'note.md', value: markdown}))?.tree.children ?? []
  const definitions = children.filter((node): node is Definition => node.type === 'definition')
  // These tests hold no frontmatter.
  const blocks = children.filter(({type}) => type !== 'definition') as BlockContent[]
  const context = {...emptyContext, ...tools, definitions}
  return {html: blockHtml(blocks, context), text: plainText(blocks)}
}

/** Render the phrasing of a note's first paragraph, its bold parts hidden. */
export function renderCloze(markdown: string): string {
  const [first] = parseNote(new VFile({path: 'note.md', value: markdown}))?.tree.children ?? []
  const nodes: PhrasingContent[] = first?.type === 'paragraph' ? first.children : []
  const deletions = nodes.filter(({type}) => type === 'strong')
  return inlineHtml(nodes, {...emptyContext, deletions})
}
