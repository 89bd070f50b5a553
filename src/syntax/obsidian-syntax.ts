import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import type {} from 'remark-parse'
import type {Plugin} from 'unified'
import {blockId} from './block-id.js'
import {callout} from './callout.js'
import {comment} from './comment.js'
import {highlight} from './highlight.js'
import {math} from './math.js'
import {shortcode} from './shortcode.js'
import type {SyntaxExtension} from './syntax-extension.js'
import {tag} from './tag.js'
import {wikilink} from './wikilink.js'

/** Without autolink literals: they cost a third more time, and rendering can add them. */
const gfm: ReadonlyArray<SyntaxExtension> = [
  {mark: /\|[ \t]*:?-|-:?[ \t]*\|/, micromark: gfmTable(), fromMarkdown: gfmTableFromMarkdown()},
  {
    mark: /~~/,
    micromark: gfmStrikethrough({singleTilde: false}),
    fromMarkdown: gfmStrikethroughFromMarkdown()
  },
  {mark: /\[[\sxX]\]/, micromark: gfmTaskListItem(), fromMarkdown: gfmTaskListItemFromMarkdown()},
  {mark: /\[\^/, micromark: gfmFootnote(), fromMarkdown: gfmFootnoteFromMarkdown()}
]

/** Last ones are tried first: wikilinks must come before footnotes and links. */
const extensions: ReadonlyArray<SyntaxExtension> = [
  ...gfm,
  callout,
  blockId,
  comment,
  highlight,
  math,
  shortcode,
  tag,
  wikilink
]

/** Whether a text may hold a tag at all. */
export function holdsTag(text: string): boolean {
  return tag.mark.test(text)
}

/** Constructs that a text may hold, as text: the same for texts that need the same parser. */
export function syntaxMarks(text: string): string {
  return extensions.map(({mark}) => (mark.test(text) ? '1' : '0')).join('')
}

/**
 * Plugin to parse Obsidian's Markdown: GFM (without autolink literals), wikilinks and embeds,
 * highlights, comments, tags, math, block ids, callouts and Hugo's shortcodes, as the nodes of `nodes.ts`.
 *
 * Use after `remark-parse`. All nodes have a `position`; parsing time is linear in the text.
 *
 * @param marks What `syntaxMarks` gives for the texts to come: an extension costs time wherever it
 *   might begin, tables on every line (a third of all parsing). All where absent.
 */
export const obsidianSyntax: Plugin<[marks?: string]> = function (marks) {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.fromMarkdownExtensions ??= []
  for (const [at, {micromark, fromMarkdown}] of extensions.entries()) {
    if (marks?.[at] === '0') continue
    if (micromark) data.micromarkExtensions.push(micromark)
    data.fromMarkdownExtensions.push(fromMarkdown)
  }
}
