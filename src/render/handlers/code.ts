import type {Element} from 'hast'
import type {Code, InlineCode} from 'mdast'
import {defaultHandlers, type Handlers, type State} from 'mdast-util-to-hast'
import {guardText} from '../guard-text.js'
import type {RenderContext} from '../render-context.js'
import {patch} from './element.js'

/** Code as written: in colours, as classes, where its language is known. */
export function codeHandlers({highlight}: RenderContext) {
  return {
    code(state: State, node: Code): Element {
      const block: Element = defaultHandlers.code(state, node)
      const [inner] = block.children
      const [language = ''] = node.lang?.split(/\s+/) ?? []
      if (inner?.type === 'element')
        inner.children = highlight?.(language, `${node.value}\n`) ?? guardText(`${node.value}\n`)
      return block
    },
    inlineCode: (state: State, node: InlineCode): Element =>
      patch(state, node, {
        type: 'element',
        tagName: 'code',
        properties: {},
        children: guardText(node.value.replace(/\r?\n|\r/g, ' '))
      })
  } satisfies Handlers
}
