import type {Nodes, Root} from 'mdast'
import {remember} from './remember.js'

/**
 * All nodes of a tree in their order, parents first. Walked once for all that look for nodes of some
 * type, by hand: each `unist-util-visit` of a note took as long as a cheap rule (measured).
 */
export const nodesOf = remember((tree: Root): ReadonlyArray<Nodes> => {
  const nodes: Nodes[] = []
  collect(tree, nodes)
  return nodes
})

function collect(node: Nodes, nodes: Nodes[]): void {
  nodes.push(node)
  if ('children' in node) for (const child of node.children) collect(child, nodes)
}
