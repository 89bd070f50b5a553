import type {Nodes} from 'mdast'
import type {Position} from 'unist'
import type {Note, Section} from '../types/index.js'

/** A block that holds no other, as readers see blocks: a paragraph, a heading, a row of a table. */
export interface NoteBlock {
  node: Nodes
  position: Position
  section: Section
}

/** What only holds blocks. */
const containers: ReadonlySet<string> = new Set(['list', 'listItem', 'callout', 'table'])

/** What readers don't see as a block. */
const unseen: ReadonlySet<string> = new Set(['yaml', 'toml', 'definition', 'thematicBreak'])

/** List the blocks of a note, in its order. */
export function listBlocks({sections}: Note): NoteBlock[] {
  return sections.flatMap((section) => {
    const nodes = [...(section.heading ? [section.heading] : []), ...section.blocks]
    return [...walk(nodes, section)]
  })
}

function* walk(nodes: ReadonlyArray<Nodes>, section: Section): Generator<NoteBlock> {
  for (const node of nodes) {
    if (unseen.has(node.type)) continue
    if (containers.has(node.type) && 'children' in node) yield* walk(node.children, section)
    else if (node.position) yield {node, position: node.position, section}
  }
}
