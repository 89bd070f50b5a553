import type {Extension as FromMarkdownExtension} from 'mdast-util-from-markdown'
import type {Extension as MicromarkExtension} from 'micromark-util-types'

/** One construct: how to find it in the text, and which node to make of it. */
export interface SyntaxExtension {
  /** Found in every text that holds the construct: elsewhere the extension need not be there. */
  mark: RegExp
  micromark?: MicromarkExtension
  fromMarkdown: FromMarkdownExtension
}
