import type {Element, Text} from 'hast'
import type {Handlers, State} from 'mdast-util-to-hast'
import type {InlineMath, Math as MathBlock} from '../../syntax/nodes.js'
import type {RenderContext} from '../render-context.js'
import {patch} from './element.js'

/** Math as Anki's MathJax takes it. @see https://docs.ankiweb.net/math.html */
export function mathHandlers({expandTex}: RenderContext) {
  const texNode = (source: string, display: boolean): Text | undefined => {
    const value = expandTex ? expandTex(source) : source
    // A formula of definitions alone shows nothing.
    if (value.trim() === '') return undefined
    return {type: 'text', value: display ? `\\[${value}\\]` : `\\(${value}\\)`}
  }
  return {
    inlineMath: (_: State, node: InlineMath) => texNode(node.value, node.display),
    math(state: State, node: MathBlock): Element | undefined {
      const tex = texNode(node.value, true)
      return (
        tex && patch(state, node, {type: 'element', tagName: 'p', properties: {}, children: [tex]})
      )
    }
  } satisfies Handlers
}
