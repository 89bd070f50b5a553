import type {Element} from 'hast'
import type {BlockContent, Parent, PhrasingContent} from 'mdast'
import type {Wikilink} from '../syntax/index.js'

/** An embed with the blocks of the note that it shows. */
export interface Transclusion extends Parent {
  type: 'transclusion'
  children: BlockContent[]
  /** How it is shown, made safe: its text has links and media of its own note. */
  element: Element
}

/** An embed with the line that it shows; without any where there is nothing to show. */
export interface InlineTransclusion extends Parent {
  type: 'inlineTransclusion'
  children: PhrasingContent[]
  /** How it is shown, made safe: its text has links and media of its own note. */
  element: Element
}

declare module 'mdast' {
  interface BlockContentMap {
    transclusion: Transclusion
  }
  interface PhrasingContentMap {
    inlineTransclusion: InlineTransclusion
  }
  interface RootContentMap {
    transclusion: Transclusion
    inlineTransclusion: InlineTransclusion
  }
}

/** A node that embeds a note, as Obsidian or as Markdown writes it. */
export type NoteEmbed = Wikilink | Extract<PhrasingContent, {type: 'image'}>
