import type {Nodes} from 'hast'
import {visit} from 'unist-util-visit'
import {openUrl} from './note-link.js'
import type {RenderContext} from './render-context.js'

/** HTML of a note as a card needs it: nothing folded away, links into the vault open Obsidian. */
export function adaptHtml(tree: Nodes, context: RenderContext): Nodes {
  visit(tree, 'element', ({tagName, properties}) => {
    if (tagName === 'details') properties.open = true
    if (tagName === 'a' && typeof properties.href === 'string')
      properties.href = openUrl(properties.href, context)
  })
  return tree
}
