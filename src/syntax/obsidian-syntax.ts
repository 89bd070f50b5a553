import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import type {} from 'remark-parse'
import type {Processor} from 'unified'
import {blockId} from './block-id.js'
import {callout} from './callout.js'
import {comment} from './comment.js'
import {highlight} from './highlight.js'
import {math} from './math.js'
import type {SyntaxExtension} from './syntax-extension.js'
import {tag} from './tag.js'
import {wikilink} from './wikilink.js'

/** Without autolink literals: they cost a third more time, and rendering can add them. */
const gfm: ReadonlyArray<SyntaxExtension> = [
  {micromark: gfmTable(), fromMarkdown: gfmTableFromMarkdown()},
  {
    micromark: gfmStrikethrough({singleTilde: false}),
    fromMarkdown: gfmStrikethroughFromMarkdown()
  },
  {micromark: gfmTaskListItem(), fromMarkdown: gfmTaskListItemFromMarkdown()},
  {micromark: gfmFootnote(), fromMarkdown: gfmFootnoteFromMarkdown()}
]

/** Last ones are tried first: wikilinks must come before footnotes and links. */
const extensions: ReadonlyArray<SyntaxExtension> = [
  ...gfm,
  callout,
  blockId,
  comment,
  highlight,
  math,
  tag,
  wikilink
]

/**
 * Plugin to parse Obsidian's Markdown: GFM (without autolink literals), wikilinks and embeds,
 * highlights, comments, tags, math, block ids and callouts, as the nodes of `nodes.ts`.
 *
 * Use after `remark-parse`. All nodes have a `position`; parsing time is linear in the text.
 */
export function obsidianSyntax(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.fromMarkdownExtensions ??= []
  for (const {micromark, fromMarkdown} of extensions) {
    if (micromark) data.micromarkExtensions.push(micromark)
    data.fromMarkdownExtensions.push(fromMarkdown)
  }
}
