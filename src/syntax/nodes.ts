import type {BlockContent, DefinitionContent, Parent, PhrasingContent} from 'mdast'

/** `[[target#heading|alias]]`, or an embed `![[…]]`. `value` is the text that a reader sees. */
export interface Wikilink {
  type: 'wikilink'
  embed: boolean
  /** Path or note name as written, without heading, block id and alias; empty for `[[#heading]]`. */
  target: string
  /** Heading path below the note (`a#b`), or block id with its `^`; empty when absent. */
  fragment: string
  /** Text after `|`, as written; `undefined` when absent. For image embeds often a size. */
  alias: string | undefined
  /** Text shown: alias, else target and fragment as Obsidian shows them; empty for embeds. */
  value: string
  position?: Parent['position']
}

/** `==text==`. */
export interface Highlight extends Parent {
  type: 'highlight'
  children: PhrasingContent[]
}

/** `%%text%%`, inline or as a block; never shown, so it has no `value`. */
export interface Comment {
  type: 'comment'
  /** Text between the marks, trimmed. */
  comment: string
  position?: Parent['position']
}

/** `#topic/part`; `value` is the name without `#`. */
export interface Tag {
  type: 'tag'
  value: string
  position?: Parent['position']
}

/** `^id` at the end of a block; not shown, so it has no `value`. */
export interface BlockId {
  type: 'blockId'
  id: string
  position?: Parent['position']
}

/** `$…$`, or `$$…$$` inside a line of text (`display`). `value` is the TeX. */
export interface InlineMath {
  type: 'inlineMath'
  value: string
  display: boolean
  position?: Parent['position']
}

/** `$$…$$` as a block of its own. `value` is the TeX, without the marks, trimmed of blank lines. */
export interface Math {
  type: 'math'
  value: string
  position?: Parent['position']
}

/** First line of a callout after `[!type]`. */
export interface CalloutTitle extends Parent {
  type: 'calloutTitle'
  children: PhrasingContent[]
}

/** `> [!type]+ title`: a block quote whose first line names a type. */
export interface Callout extends Parent {
  type: 'callout'
  /** Lower case, without metadata after `|`. */
  calloutType: string
  fold: '+' | '-' | undefined
  /** A `calloutTitle` first, if there is one, then the body. */
  children: Array<CalloutTitle | BlockContent | DefinitionContent>
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikilink: Wikilink
    highlight: Highlight
    comment: Comment
    tag: Tag
    blockId: BlockId
    inlineMath: InlineMath
  }
  interface BlockContentMap {
    callout: Callout
    math: Math
    blockComment: Comment
  }
  interface RootContentMap {
    wikilink: Wikilink
    highlight: Highlight
    comment: Comment
    tag: Tag
    blockId: BlockId
    inlineMath: InlineMath
    callout: Callout
    calloutTitle: CalloutTitle
    math: Math
  }
}
