import type {
  Element,
  ElementContent,
  RootContent as HastContent,
  Nodes as HastNodes,
  Properties,
  Text
} from 'hast'
import {raw} from 'hast-util-raw'
import {sanitize} from 'hast-util-sanitize'
import {toHtml} from 'hast-util-to-html'
import type {
  BlockContent,
  Definition,
  Html,
  Image,
  Nodes,
  Parents,
  PhrasingContent,
  Root
} from 'mdast'
import {type Handlers, type State, toHast} from 'mdast-util-to-hast'
import {visit} from 'unist-util-visit'
import {remember} from '../reading/remember.js'
import type {
  Callout,
  CalloutTitle,
  Highlight,
  InlineMath,
  Math as MathBlock,
  Tag,
  Wikilink
} from '../syntax/nodes.js'
import type {Inline} from '../types/index.js'
import {deletionElement} from './cloze.js'
import {embed, noteLink, withOwnImages} from './embed.js'
import type {RenderContext} from './render-context.js'
import {sanitizeSchema} from './sanitize-schema.js'

/** A link to open, as HTML. */
export function linkHtml(href: string, text: string): string {
  return write([
    {type: 'element', tagName: 'a', properties: {href}, children: [{type: 'text', value: text}]}
  ])
}

/** Render phrasing, without a paragraph round it. */
export function inlineHtml(nodes: Inline, context: RenderContext): string {
  const isPlain = context.deletions.length === 0 && nodes.every(({type}) => type === 'text')
  if (isPlain) return write(textNodes(nodes))
  return render([{type: 'paragraph', children: [...nodes]}], context, true)
}

/** Render blocks; a single paragraph comes without its `<p>`. */
export function blockHtml(nodes: ReadonlyArray<BlockContent>, context: RenderContext): string {
  if (nodes.length === 0) return ''
  const [first] = nodes
  if (nodes.length === 1 && first?.type === 'paragraph') return inlineHtml(first.children, context)
  return render(nodes, context, false)
}

function textNodes(nodes: Inline): Text[] {
  return nodes.map((node) => ({type: 'text', value: node.type === 'text' ? node.value : ''}))
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
  const safe = sanitize(hasRaw(hast) ? withOwnImages(raw(hast), context) : hast, sanitizeSchema)
  const children = 'children' in safe ? (safe.children as HastContent[]) : []
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
  return toHtml({type: 'root', children}, {closeSelfClosing: false}).trim()
}

function hasRaw(node: HastNodes): boolean {
  if (node.type === 'raw') return true
  return 'children' in node && node.children.some((child) => hasRaw(child))
}

const handlersFor = remember(
  (context: RenderContext): Handlers =>
    ({
      wikilink: (_: State, node: Wikilink) =>
        hide(node, context, node.embed ? embed(node, context) : noteLink(node, context)),
      // A note's own element of our private name would count as a deletion.
      html: (state: State, node: Html) =>
        node.value.toLowerCase().includes(deletionElement)
          ? undefined
          : patch(state, node, {type: 'raw', value: node.value}),
      ...(context.dropsHtml && {html: () => undefined}),
      image: (state: State, node: Image) =>
        hide(node, context, patch(state, node, embed(node, context))),
      highlight: (state: State, node: Highlight) =>
        hide(node, context, element(state, node, 'mark')),
      tag: (_: State, node: Tag) => hide(node, context, {type: 'text', value: node.value}),
      inlineMath: (_: State, node: InlineMath) =>
        hide(node, context, texNode(node.value, node.display)),
      math: (state: State, node: MathBlock) =>
        patch(state, node, {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [texNode(node.value, true)]
        }),
      strong: (state: State, node: Extract<Nodes, {type: 'strong'}>) =>
        hide(node, context, element(state, node, 'strong')),
      emphasis: (state: State, node: Extract<Nodes, {type: 'emphasis'}>) =>
        hide(node, context, element(state, node, 'em')),
      ...(context.deletions.some(({type}) => type === 'text') && {text: hideText(context)}),
      callout: (state: State, node: Callout) =>
        element(state, node, 'blockquote', {className: ['callout']}),
      calloutTitle: (state: State, node: CalloutTitle) =>
        element(state, node, 'p', {className: ['callout-title']}),
      comment: () => undefined,
      blockId: () => undefined,
      footnoteReference: () => undefined,
      footnoteDefinition: () => undefined
    }) as Handlers
)

/** Text that may be a deletion: a number within a sentence. */
function hideText(context: RenderContext) {
  return (state: State, node: Extract<Nodes, {type: 'text'}>) =>
    hide(node, context, patch(state, node, {type: 'text', value: node.value}))
}

function element(
  state: State,
  node: Parents,
  tagName: string,
  properties: Properties = {}
): Element {
  return patch(state, node, {
    type: 'element',
    tagName,
    properties,
    children: state.all(node) as ElementContent[]
  })
}

function patch<T extends HastNodes>(state: State, node: Nodes, result: T): T {
  state.patch(node, result)
  return result
}

/** Wrap a node that is a deletion. The number is the index in `deletions`, counted from 1. */
function hide(
  node: PhrasingContent,
  {deletions}: RenderContext,
  content: ElementContent
): ElementContent {
  const at = deletions.indexOf(node)
  if (at === -1) return content
  return {
    type: 'element',
    tagName: deletionElement,
    properties: {dataNumber: at + 1},
    children: [content]
  }
}

/** MathJax as Anki ships it. @see https://docs.ankiweb.net/math.html */
function texNode(value: string, display: boolean): Text {
  return {type: 'text', value: display ? `\\[${value}\\]` : `\\(${value}\\)`}
}
