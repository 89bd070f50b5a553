import type {Element, ElementContent, Nodes as HastNodes, Properties} from 'hast'
import type {Nodes, Parents} from 'mdast'
import type {State} from 'mdast-util-to-hast'

/** Make an element of a node and its children. */
export function element(
  state: State,
  node: Parents,
  tagName: string,
  properties: Properties = {}
): Element {
  // Children of a node are never the root.
  const children = state.all(node) as ElementContent[]
  return patch(state, node, {type: 'element', tagName, properties, children})
}

/** Give a result the place of its node. */
export function patch<T extends HastNodes>(state: State, node: Nodes, result: T): T {
  state.patch(node, result)
  return result
}
