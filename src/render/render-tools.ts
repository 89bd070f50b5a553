import type {ElementContent} from 'hast'
import type {Nodes} from 'mdast'
import {EXIT, visit} from 'unist-util-visit'

/** What only some notes need, and what takes time to load. */
export interface RenderTools {
  /** Colour code; `undefined` for a language that is not known. @default nothing is coloured */
  highlight?: (language: string, code: string) => ElementContent[] | undefined
}

/**
 * Load what the rendering of nodes needs.
 *
 * @param shown All that the cards of a note show.
 */
export async function loadRenderTools(shown: ReadonlyArray<Nodes>): Promise<RenderTools> {
  if (!shown.some(holdsNamedCode)) return {}
  const {highlightCode} = await import('./highlight-code.js')
  return {highlight: highlightCode}
}

function holdsNamedCode(node: Nodes): boolean {
  let isFound = false
  visit(node, 'code', ({lang}) => {
    if (!lang) return
    isFound = true
    return EXIT
  })
  return isFound
}
