import type {Element} from 'hast'
import type {FootnoteReference} from 'mdast'
import type {Handlers, State} from 'mdast-util-to-hast'
import type {RenderContext} from '../render-context.js'
import {patch} from './element.js'

/** Numbers that stand for footnotes; their texts stand below the details. */
export function footnoteHandlers({footnoteNumbers}: RenderContext) {
  return {
    footnoteReference(state: State, node: FootnoteReference): Element | undefined {
      const number = footnoteNumbers?.get(node.identifier)
      if (number === undefined) return undefined
      return patch(state, node, {
        type: 'element',
        tagName: 'sup',
        properties: {className: ['footnote']},
        children: [{type: 'text', value: `${number}`}]
      })
    },
    footnoteDefinition: () => undefined
  } satisfies Handlers
}
