import type {Element} from 'hast'
import type {Handlers, State} from 'mdast-util-to-hast'
import type {Callout, CalloutTitle} from '../../syntax/nodes.js'
import {element} from './element.js'

/** Types that Obsidian shows alike, by the one that gives them their colour. */
const alikeTypes = {
  abstract: ['summary', 'tldr'],
  tip: ['hint', 'important'],
  success: ['check', 'done'],
  question: ['help', 'faq'],
  warning: ['caution', 'attention'],
  failure: ['fail', 'missing'],
  danger: ['error'],
  quote: ['cite']
}

const leadingTypes = new Map(
  Object.entries(alikeTypes).flatMap(([type, others]) => others.map((other) => [other, type]))
)

/**
 * Callouts as quotes with a class for their type, always open, each with a title: its own, else its
 * type's name.
 *
 * @see https://help.obsidian.md/callouts
 */
export const calloutHandlers = {
  callout(state: State, node: Callout): Element {
    const className = ['callout', `callout-${classOf(node.calloutType)}`]
    const quote = element(state, node, 'blockquote', {className})
    if (node.children[0]?.type !== 'calloutTitle') quote.children.unshift(typeTitle(node))
    return quote
  },
  calloutTitle: (state: State, node: CalloutTitle): Element =>
    element(state, node, 'p', {className: ['callout-title']})
} satisfies Handlers

function classOf(type: string): string {
  return leadingTypes.get(type) ?? type.replace(/[^\p{L}\p{N}]+/gu, '-')
}

function typeTitle({calloutType}: Callout): Element {
  const value = calloutType.replace(/^./u, (letter) => letter.toUpperCase())
  return {
    type: 'element',
    tagName: 'p',
    properties: {className: ['callout-title']},
    children: [{type: 'text', value}]
  }
}
