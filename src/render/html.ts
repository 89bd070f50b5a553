import type {RootContent as HastContent, Nodes as HastNodes} from 'hast'
import {raw} from 'hast-util-raw'
import {sanitize} from 'hast-util-sanitize'
import {toHtml} from 'hast-util-to-html'
import type {BlockContent, Definition, Root} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import {visit} from 'unist-util-visit'
import type {Inline} from '../types/index.js'
import {makeAccessible} from './accessible.js'
import {holdsAddress, linkAddresses} from './autolinks.js'
import {holdsRightToLeft, withDirection} from './direction.js'
import {withOwnImages} from './embed.js'
import {guardText} from './guard-text.js'
import {handlersFor} from './handlers/index.js'
import {adaptHtml} from './note-html.js'
import type {RenderContext} from './render-context.js'
import {remoteSchema, sanitizeSchema} from './sanitize-schema.js'

/** A link to open, as HTML. */
export function linkHtml(href: string, text: string): string {
  return write([
    {type: 'element', tagName: 'a', properties: {href}, children: [{type: 'text', value: text}]}
  ])
}

/** Render phrasing, without a paragraph round it. */
export function inlineHtml(nodes: Inline, context: RenderContext): string {
  const isPlain =
    context.deletions.length === 0 &&
    nodes.every((node) => node.type === 'text' && !holdsAddress(node))
  if (isPlain)
    return write(nodes.flatMap((node) => guardText(node.type === 'text' ? node.value : '')))
  return render([{type: 'paragraph', children: [...nodes]}], context, true)
}

/** Render blocks; a single paragraph comes without its `<p>`. */
export function blockHtml(nodes: ReadonlyArray<BlockContent>, context: RenderContext): string {
  if (nodes.length === 0) return ''
  const [first] = nodes
  if (nodes.length === 1 && first?.type === 'paragraph') return inlineHtml(first.children, context)
  return render(nodes, context, false)
}

function render(
  nodes: ReadonlyArray<BlockContent>,
  context: RenderContext,
  unwrap: boolean
): string {
  const definitions = usedDefinitions(nodes, context)
  const hast = toHast(
    {type: 'root', children: [...nodes, ...definitions]},
    {allowDangerousHtml: true, handlers: handlersFor(context)}
  )
  const tree = holds(hast, ({type}) => type === 'raw')
    ? adaptHtml(withOwnImages(raw(hast), context), context)
    : hast
  if (holds(tree, holdsAddress)) linkAddresses(tree)
  const safe = sanitize(tree, context.showsRemote ? remoteSchema : sanitizeSchema)
  const children = makeAccessible('children' in safe ? (safe.children as HastContent[]) : [])
  const [first, ...others] = children
  // HTML of the note may have closed the paragraph: then there is more than one.
  const isParagraph = first?.type === 'element' && first.tagName === 'p' && others.length === 0
  return write(unwrap && isParagraph ? first.children : children)
}

/** The first of each name that is referred to: all of them for each card would be quadratic. */
function usedDefinitions(
  nodes: ReadonlyArray<BlockContent>,
  {definitions}: RenderContext
): Definition[] {
  if (definitions.length === 0) return []
  const used = new Set<string>()
  visit({type: 'root', children: [...nodes]} satisfies Root, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
  })
  return definitions
    .filter(({identifier}) => used.delete(identifier))
    .map((definition) => ({...definition}))
}

function write(children: HastContent[]): string {
  const html = toHtml({type: 'root', children}, {closeSelfClosing: false}).trim()
  if (!holdsRightToLeft(html) || !children.some(({type}) => type === 'element')) return html
  return toHtml({type: 'root', children: children.map(withDirection)}).trim()
}

function holds(node: HastNodes, test: (node: HastNodes) => boolean): boolean {
  return test(node) || ('children' in node && node.children.some((child) => holds(child, test)))
}
