import type {Definition, FootnoteDefinition, PhrasingContent} from 'mdast'
import type {ReadingConfig} from '../note-options.js'

import type {Note} from '../types/index.js'
import type {RenderTools} from './render-tools.js'

/** What rendering needs to know beside the nodes. */
export interface RenderContext extends RenderTools {
  /** Name of the vault, for links into it. */
  vault: string
  /** Path of the note, for links into itself. */
  path: string
  /** Link definitions of the note. */
  definitions: ReadonlyArray<Definition>
  /** Footnotes of the note by their identifiers. */
  footnotes: ReadonlyMap<string, FootnoteDefinition>
  /** Numbers of the footnotes that the card refers to. @default no footnotes are shown */
  footnoteNumbers?: ReadonlyMap<string, number>
  /** Name in the package of a media file, by its path as the note writes it. */
  mediaNames: ReadonlyMap<string, string>
  /** Show images of the web, which are links otherwise. */
  showsRemote?: boolean
  /** Leave out HTML of the note's own, whose tags may close and open again what stands round them. */
  dropsHtml?: boolean
  /** Nodes that a cloze hides. */
  deletions: ReadonlyArray<PhrasingContent>
}

/** What all cards of a note are rendered with. */
export function renderContext(
  {path, tree}: Note,
  {vault, remoteImages}: Pick<ReadingConfig, 'vault' | 'remoteImages'>,
  mediaNames: ReadonlyMap<string, string>,
  tools: RenderTools = {}
): RenderContext {
  const definitions = tree.children.filter((node): node is Definition => node.type === 'definition')
  const footnotes = tree.children.filter(
    (node): node is FootnoteDefinition => node.type === 'footnoteDefinition'
  )
  return {
    ...tools,
    vault,
    path,
    definitions,
    footnotes: new Map(footnotes.map((footnote) => [footnote.identifier, footnote])),
    mediaNames,
    showsRemote: remoteImages === 'show',
    deletions: []
  }
}
