import type {Nodes} from 'hast'
import {raw} from 'hast-util-raw'
import {tidy} from './plain-text.js'

/** Elements that end their line. */
const lines = new Set(['address', 'br', 'dd', 'dt', 'figure', 'hr', 'li', 'p', 'pre', 'tr'])
const headings = /^h[1-6]$/
const cells = new Set(['td', 'th'])

/** Maths as Anki takes it, in a line or on lines of its own. */
const maths = /\\\((.*?)\\\)|\\\[(.*?)\\\]/gs

/**
 * Give the text of a field as prompts have it: inline code in backticks, math in `$…$`, blocks on
 * lines of their own, no other markup.
 *
 * @param html As rendered by this package.
 */
export function htmlText(html: string): string {
  return tidy(write(raw({type: 'root', children: [{type: 'raw', value: html}]})))
}

function write(node: Nodes): string {
  if (node.type === 'text')
    return node.value.replace(maths, (_, inline, display) => `$${inline ?? display}$`)
  if (!('children' in node) || isNoText(node)) return ''
  const text = node.children.map((child) => write(child)).join('')
  if (node.type !== 'element') return text
  if (node.tagName === 'code') return `\`${text.trim()}\``
  if (cells.has(node.tagName)) return `${text} `
  return lines.has(node.tagName) || headings.test(node.tagName) ? `${text}\n` : text
}

/** Classes of what is no text of a prompt: missing files, footnotes, links to embedded notes. */
const noText = new Set(['missing', 'footnote', 'footnotes', 'transclusion-source'])

function isNoText(node: Nodes): boolean {
  const names = node.type === 'element' ? node.properties.className : undefined
  return Array.isArray(names) && names.some((name) => noText.has(`${name}`))
}
