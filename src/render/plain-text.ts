import type {Nodes} from 'mdast'
import {withoutSize} from './media-link.js'

/**
 * Text of nodes for prompts: inline code in backticks, math in `$…$`, blocks on lines of their own,
 * no other markup. Images count as their description, else their file name, where nothing else is
 * there.
 */
export function plainText(nodes: ReadonlyArray<Nodes>): string {
  return tidy(nodes.map(write).join('')) || tidy(nodes.map(writeMedia).join(' '))
}

/** Drop the spaces that markup leaves. */
export function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}

function write(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\n/g, ' ')
    case 'tag':
    case 'wikilink':
      return node.value
    case 'inlineCode':
      return `\`${node.value}\``
    case 'code':
      return `\`${node.value.trim()}\`\n`
    case 'inlineMath':
      return `$${node.value}$`
    case 'math':
      return `$${node.value.trim()}$\n`
    case 'break':
      return '\n'
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : ''
    case 'footnoteDefinition':
      return ''
    case 'tableCell':
      return `${writeChildren(node)} `
    case 'paragraph':
    case 'heading':
    case 'calloutTitle':
    case 'tableRow':
      return `${writeChildren(node)}\n`
    default:
      return 'children' in node ? writeChildren(node) : ''
  }
}

function writeChildren(node: Extract<Nodes, {children: unknown}>): string {
  return node.children.map((child) => write(child)).join('')
}

function writeMedia(node: Nodes): string {
  if (node.type === 'image') return withoutSize(node.alt) || node.url
  if (node.type === 'imageReference') return withoutSize(node.alt)
  if (node.type === 'wikilink') return withoutSize(node.alias) || node.target
  return 'children' in node ? node.children.map((child) => writeMedia(child)).join(' ') : ''
}
