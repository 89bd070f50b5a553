import type {ElementContent, Nodes} from 'hast'
import {LinkifyIt} from 'linkify-it'
import {SKIP, visit} from 'unist-util-visit'

/** Elements whose text is no place for a link. */
const closed = new Set(['a', 'code', 'pre'])

const linkify = new LinkifyIt()

/** Make links of bare addresses, as Obsidian does: of those that begin with `https://` or `http://`. */
export function linkAddresses(tree: Nodes): void {
  visit(tree, (node, at, parent) => {
    if (node.type === 'element' && closed.has(node.tagName)) return SKIP
    if (node.type !== 'text' || !parent || at === undefined || !holdsAddress(node)) return
    const parts = splitAddresses(node.value)
    parent.children.splice(at, 1, ...parts)
    return at + parts.length
  })
}

/** Whether a text, but no formula, may hold an address. */
export function holdsAddress(node: Nodes): boolean {
  return node.type === 'text' && node.value.includes('://') && !/^\\[([]/.test(node.value)
}

function splitAddresses(text: string): ElementContent[] {
  const parts: ElementContent[] = []
  let from = 0
  for (const {index, 0: scheme} of text.matchAll(/\bhttps?:\/\//gi)) {
    const length = index < from ? 0 : addressLength(text, index, scheme)
    if (length === 0) continue
    if (index > from) parts.push({type: 'text', value: text.slice(from, index)})
    parts.push(link(text.slice(index, index + length)))
    from = index + length
  }
  return from < text.length ? [...parts, {type: 'text', value: text.slice(from)}] : parts
}

/** Length of an address with its scheme, without the marks of a sentence that follow it; else 0. */
function addressLength(text: string, start: number, scheme: string): number {
  const name = scheme.slice(0, -'//'.length)
  const length = linkify.testSchemaAt(text, name.toLowerCase(), start + name.length)
  return length === 0 ? 0 : name.length + length
}

function link(address: string): ElementContent {
  return {
    type: 'element',
    tagName: 'a',
    properties: {href: address},
    children: [{type: 'text', value: address}]
  }
}
