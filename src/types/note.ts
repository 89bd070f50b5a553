import type {Heading, Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'

/** Frontmatter that cardwright reads. Other keys are ignored. */
export interface Frontmatter {
  title?: string
  tags: ReadonlyArray<string>
  aliases: ReadonlyArray<string>
  deck?: string
  /** BCP 47 language of the note. */
  lang?: string
  /** `false` keeps a note out of the decks, `true` reads one that looks like paperwork. */
  cards?: boolean
  /** Rules that the note switches on or off, by id. */
  rules?: ReadonlyMap<string, boolean>
  /** In place of the configuration's. */
  reversed?: boolean
  /** In place of the configuration's. */
  maxListItems?: number
  /** There is something, but it can't be read: what it says of title, deck and tags is not known. */
  isBroken?: true
}

/** How cards are made of a note: as the configuration says, then its own frontmatter. */
export interface NoteOptions {
  /** Whether a rule is on, by its id; a rule that is not there is on. */
  rules: ReadonlyMap<string, boolean>
  /** `false` asks for terms in one direction only. */
  reversed: boolean
  /** Most items of a list that one card may ask for, 2–7. */
  maxListItems: number
  /** Only what has one of these tags gives cards; all where there is none. In lower case. */
  includeTags: ReadonlyArray<string>
  /** What has one of these tags gives no card. In lower case. */
  excludeTags: ReadonlyArray<string>
}

/** A heading and what stands below it, up to the next heading of any depth. */
export interface Section {
  /** `undefined` for what stands before the first heading. */
  heading: Heading | undefined
  /** Headings above and this one, outermost first; a heading that is the note's title is left out. */
  trail: ReadonlyArray<Heading>
  blocks: ReadonlyArray<RootContent>
  /** The comment `%%no-cards%%` that switches the section off. */
  noCards?: Position
}

/** `#tag` in the text, without `#`, levels joined by `/`. */
export interface InlineTag {
  name: string
  /** First line of what it tags: its block; for a paragraph of tags alone, the section. */
  line: number
  /** Last line of what it tags. */
  endLine: number
}

/** One Markdown file of the vault, parsed. */
export interface Note {
  /** Relative to the vault, with `/`, NFC. */
  path: string
  file: VFile
  tree: Root
  frontmatter: Frontmatter
  /** Frontmatter `title`, else the only level-1 heading if it comes first, else the file name. */
  title: string
  /** BCP 47 language: frontmatter, else detected; `und` when unsure. */
  language: string
  options: NoteOptions
  /** Inline tags and where they count: frontmatter tags count everywhere and are not here. */
  inlineTags: ReadonlyArray<InlineTag>
  sections: ReadonlyArray<Section>
}
