import type {Definition, PhrasingContent} from 'mdast'
import type {Note} from '../types/index.js'

/** What rendering needs to know beside the nodes. */
export interface RenderContext {
  /** Name of the vault, for links into it. */
  vault: string
  /** Link definitions of the note. */
  definitions: ReadonlyArray<Definition>
  /** Name in the package of a media file, by its path as the note writes it. */
  mediaNames: ReadonlyMap<string, string>
  /** Leave out HTML of the note's own, whose tags may close and open again what stands round them. */
  dropsHtml?: boolean
  /** Nodes that a cloze hides. */
  deletions: ReadonlyArray<PhrasingContent>
}

/** What all cards of a note are rendered with. */
export function renderContext(
  {tree}: Note,
  vault: string,
  mediaNames: ReadonlyMap<string, string>
): RenderContext {
  const definitions = tree.children.filter((node): node is Definition => node.type === 'definition')
  return {vault, definitions, mediaNames, deletions: []}
}
