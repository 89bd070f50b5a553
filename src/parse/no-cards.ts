import type {Heading, RootContent} from 'mdast'
import type {Position} from 'unist'
import {EXIT, visit} from 'unist-util-visit'
import type {Comment} from '../syntax/nodes.js'
import type {Section} from '../types/index.js'

/** Text of the comment that switches a section off. */
const mark = /^no-cards$/i

/** Whether a text may hold such a comment at all. */
export function holdsNoCards(text: string): boolean {
  return /no-cards/i.test(text)
}

/**
 * Mark the sections that a comment `%%no-cards%%` switches off: the one in which it stands, wherever
 * that is, and those below it; above the first heading, the whole note.
 */
export function switchOffSections(sections: ReadonlyArray<Section>): Section[] {
  let above: {depth: number; comment: Position} | undefined
  return sections.map((section) => {
    const depth = section.heading?.depth ?? 0
    if (above && depth <= above.depth) above = undefined
    const comment = above?.comment ?? findComment(section)
    if (comment && !above) above = {depth, comment}
    return comment ? {...section, noCards: comment} : section
  })
}

function findComment({heading, blocks}: Section): Position | undefined {
  let found: Position | undefined
  const parts: ReadonlyArray<Heading | RootContent> = heading ? [heading, ...blocks] : blocks
  for (const part of parts) {
    visit(part, 'comment', (node: Comment) => {
      if (!mark.test(node.comment)) return undefined
      found = node.position
      return EXIT
    })
    if (found) return found
  }
  return undefined
}
