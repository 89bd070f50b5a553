import type {FootnoteDefinition, List, Nodes} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import type {RenderContext} from './render-context.js'

/** Footnotes of a card, in the order in which they are referred to. */
export function usedFootnotes(
  nodes: ReadonlyArray<Nodes>,
  {footnotes}: Pick<RenderContext, 'footnotes'>
): ReadonlyArray<FootnoteDefinition> {
  if (footnotes.size === 0) return []
  const used = new Set<FootnoteDefinition>()
  const collect = (node: Nodes): void =>
    visit(node, (part: Nodes) => {
      // What is embedded refers to footnotes of its own note.
      if (part.type === 'transclusion' || part.type === 'inlineTransclusion') return SKIP
      const found = part.type === 'footnoteReference' && footnotes.get(part.identifier)
      if (!found || used.has(found)) return undefined
      used.add(found)
      // Footnotes may have footnotes.
      collect(found)
      return undefined
    })
  nodes.forEach(collect)
  return [...used]
}

/** The texts of footnotes, numbered from 1, as a list of their own. */
export function footnoteList(footnotes: ReadonlyArray<FootnoteDefinition>): List {
  return {
    type: 'list',
    ordered: true,
    data: {hProperties: {className: ['footnotes']}},
    children: footnotes.map(({children}) => ({
      type: 'listItem',
      children,
      spread: children.length > 1
    }))
  }
}
