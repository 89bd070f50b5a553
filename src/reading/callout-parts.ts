import type {BlockContent} from 'mdast'
import type {Callout, CalloutTitle} from '../syntax/nodes.js'
import type {Inline} from '../types/index.js'
import {lengthWithoutEnd} from './length-without-end.js'
import {slicePhrasing, textOf, trimPhrasing} from './phrasing.js'
import {headingNodes} from './subject.js'

/** What a callout says of itself and holds. */
export interface CalloutParts {
  title: CalloutTitle
  /** The title without numbering, pictures and a final colon. */
  name: Inline
  content: ReadonlyArray<BlockContent>
}

/** Read a callout with a title of its own and something below it. */
export function readCallout({children}: Callout): CalloutParts | undefined {
  const [title, ...blocks] = children
  if (title?.type !== 'calloutTitle') return undefined
  const content = blocks.filter(
    (block): block is BlockContent =>
      block.type !== 'calloutTitle' &&
      block.type !== 'comment' &&
      block.type !== 'definition' &&
      block.type !== 'footnoteDefinition'
  )
  const name = headingNodes(title)
  return content.length > 0 && textOf(name) !== '' ? {title, name, content} : undefined
}

/** Number of a theorem, with the word for its kind or without: `Theorem 2.1 (`, `Satz 3: `. */
const numbering = /^(?<kind>\p{L}+\.?)?\s*(?:\d+(?:\.\d+)*\.?)?\s*[:.(（–—-]?\s*/u

/** What the title of a callout names. */
export interface NamedTitle {
  /** Without the word for the callout's own type, and a number; empty in `Theorem 2.1`. */
  name: Inline
  /** That word, if the title begins with it. */
  kind: Inline
}

/** Take the word for a callout's type and a number off its title: `Theorem 2.1 (Carnot)`. */
export function readNamedTitle(title: Inline, calloutType: string): NamedTitle {
  const text = textOf(title)
  const match = numbering.exec(text)
  const opening = match?.[0] ?? ''
  const kind = match?.groups?.kind ?? ''
  if (kind !== '' && !calloutType.startsWith(kind.replace('.', '').toLowerCase()))
    return {name: title, kind: []}
  const isBracketed = /[（(]\s*$/.test(opening)
  const end = isBracketed ? lengthWithoutEnd(text, /\s*[)）]\s*$/) : text.length
  return {
    name: trimPhrasing(slicePhrasing(title, opening.length, end)),
    kind: slicePhrasing(title, 0, kind.length)
  }
}
