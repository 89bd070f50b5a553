import type {Element} from 'hast'
import type {Link, LinkReference} from 'mdast'
import {defaultHandlers, type Handlers, type State} from 'mdast-util-to-hast'
import type {Wikilink} from '../../syntax/nodes.js'
import {embed} from '../embed.js'
import {noteLink, openUrl} from '../note-link.js'
import type {RenderContext} from '../render-context.js'

/** Links as text that opens what they lead to: notes of the vault in Obsidian. */
export function linkHandlers(context: RenderContext) {
  const open = (result: Element): Element => {
    const {href} = result.properties
    if (typeof href === 'string') result.properties.href = openUrl(href, context)
    return result
  }
  return {
    wikilink: (_: State, node: Wikilink) =>
      node.embed ? embed(node, context) : noteLink(node, context),
    link: (state: State, node: Link) => open(defaultHandlers.link(state, node)),
    linkReference(state: State, node: LinkReference) {
      const result = defaultHandlers.linkReference(state, node)
      // Without a definition it is an array: the text as written.
      return !Array.isArray(result) && result.type === 'element' ? open(result) : result
    }
  } satisfies Handlers
}
