import type {Heading, Root, RootContent} from 'mdast'
import type {Section} from '../types/index.js'

/**
 * Cut a note at its top-level headings.
 *
 * @param title The heading that names the note: it is no part of any trail.
 */
export function readSections(tree: Root, title: Heading | undefined): Section[] {
  const sections: Section[] = []
  let trail: ReadonlyArray<Heading> = []
  let heading: Heading | undefined
  let blocks: RootContent[] = []
  for (const node of tree.children) {
    if (node.type !== 'heading') {
      blocks.push(node)
      continue
    }
    sections.push({heading, trail, blocks})
    heading = node
    blocks = []
    trail = node === title ? [] : [...trail.filter(({depth}) => depth < node.depth), node]
  }
  sections.push({heading, trail, blocks})
  return sections
}
