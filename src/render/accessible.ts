import type {Element, ElementContent, RootContent} from 'hast'
import {visit} from 'unist-util-visit'

/** What scrolls to the side where it is too wide. */
const scrolls = new Set(['pre', 'table'])

/** What can't stand in a label. */
const blocks = new Set('blockquote details div dl hr ol p pre table ul'.split(' '))

/**
 * Let keyboard and screen readers have what others see: what scrolls takes the focus, a picture
 * without a description is one that needs none, and a task is the label of its box.
 *
 * @param children Of a tree of our own, which is changed.
 */
export function makeAccessible(children: RootContent[]): RootContent[] {
  visit({type: 'root', children}, 'element', (element) => {
    if (scrolls.has(element.tagName)) element.properties.tabIndex = 0
    if (element.tagName === 'img') element.properties.alt ??= ''
    if (element.tagName !== 'label') element.children = withLabels(element.children)
  })
  return children
}

/** Boxes stand first in a task, and its text behind them. */
function withLabels(children: ElementContent[]): ElementContent[] {
  const start = children.findIndex((child) => isElement(child) && child.tagName === 'input')
  if (start < 0) return children
  const after = children.slice(start)
  const length = after.findIndex((child) => isElement(child) && blocks.has(child.tagName))
  const end = length < 0 ? children.length : start + length
  const label: Element = {
    type: 'element',
    tagName: 'label',
    properties: {},
    children: children.slice(start, end)
  }
  return [...children.slice(0, start), label, ...children.slice(end)]
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}
