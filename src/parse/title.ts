import type {Heading, Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Frontmatter} from '../types/index.js'

/** Numbering and pictures in front of a title: `8.1. `, `05-`, `1) `, `📝 `; not `5-HT` or `2001 `. */
const ornament =
  /^(?:[a-z][.)]\s+|(?:\d{1,3}(?:[.]\d+)*[.)]?(?:\s+[-–—_:]\s*|[_:]\s*|\s+)|\d{2,3}[-–—]\s*|\d{1,3}[_.)]+\s*)(?=\D)|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|\s))+/u

/**
 * Name a note: frontmatter `title`, else its only level-1 heading if that comes first, else the
 * file name.
 *
 * @returns The title without leading numbers and pictures, and the heading that it was taken from.
 */
export function readTitle(
  path: string,
  tree: Root,
  frontmatter: Frontmatter
): {title: string; heading: Heading | undefined} {
  const heading = findTitleHeading(tree)
  const headingText = heading && toString(heading).trim()
  const title = frontmatter.title ?? (headingText || baseName(path))
  return {title: withoutOrnament(title), heading}
}

/** Text without the numbers and pictures that people put in front of titles and headings. */
export function withoutOrnament(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ')
  return plain.replace(ornament, '').trim() || plain
}

function findTitleHeading(tree: Root): Heading | undefined {
  const blocks = tree.children.filter((node) => node.type !== 'yaml')
  const top = blocks.filter((node): node is Heading => node.type === 'heading' && node.depth === 1)
  return top.length === 1 && blocks[0] === top[0] ? top[0] : undefined
}

function baseName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.replace(/\.md$/i, '')
}
