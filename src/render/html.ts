import type {
  Element,
  ElementContent,
  RootContent as HastContent,
  Nodes as HastNodes,
  Properties,
  Text
} from 'hast'
import {raw} from 'hast-util-raw'
import {defaultSchema, type Schema, sanitize} from 'hast-util-sanitize'
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
import type {Inline, Note} from '../types.js'
import {mediaPath, mediaType} from './media-link.js'
import {obsidianUrl} from './source-link.js'

/** What rendering needs to know beside the nodes. */
export interface RenderContext {
  /** Name of the vault, for links into it. */
  vault: string
  /** Link definitions of the note. */
  definitions: ReadonlyArray<Definition>
  /** Name in the package of a media file, by its path as the note writes it. */
  mediaNames: ReadonlyMap<string, string>
  /** Leave out HTML of the note's own, whose tags may close and open again what stands round them. */
  dropsHtml?: boolean
  /** Nodes that a cloze hides. */
  deletions: ReadonlyArray<PhrasingContent>
}

/** What all cards of a note are rendered with. */
export function renderContext(
  {tree}: Note,
  vault: string,
  mediaNames: ReadonlyMap<string, string>
): RenderContext {
  const definitions = tree.children.filter((node): node is Definition => node.type === 'definition')
  return {vault, definitions, mediaNames, deletions: []}
}

/** A link to open, as HTML. */
export function linkHtml(href: string, text: string): string {
  return write([
    {type: 'element', tagName: 'a', properties: {href}, children: [{type: 'text', value: text}]}
  ])
}

/** Element that stands for a deletion until the cloze is written. */
export const deletionElement = 'cloze-deletion'

/** Render phrasing, without a paragraph round it. */
export function inlineHtml(nodes: Inline, context: RenderContext): string {
  if (nodes.every(({type}) => type === 'text')) return write(textNodes(nodes))
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
  const safe = sanitize(hasRaw(hast) ? withOwnImages(raw(hast), context) : hast, schema)
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

/** Images that the note shows as HTML get the names of their files in the package, as others do. */
function withOwnImages(tree: HastNodes, context: RenderContext): HastNodes {
  const names = new Set(context.mediaNames.values())
  visit(tree, 'element', (node, at, parent) => {
    const {src, alt} = node.properties
    if (node.tagName !== 'img' || typeof src !== 'string' || names.has(src)) return
    const path = mediaPath({type: 'image', url: src})
    const name = path === undefined ? undefined : context.mediaNames.get(path)
    if (name !== undefined) node.properties.src = name
    else if (parent && at !== undefined) {
      parent.children[at] =
        path === undefined
          ? remoteImage({type: 'image', url: src, alt: typeof alt === 'string' ? alt : ''})
          : span('missing', `⚠ ${path}`)
    }
  })
  return tree
}

function hasRaw(node: HastNodes): boolean {
  if (node.type === 'raw') return true
  return 'children' in node && node.children.some((child) => hasRaw(child))
}

const handlersFor = remember(
  (context: RenderContext): Handlers =>
    ({
      wikilink: (state: State, node: Wikilink) =>
        hide(node, context, node.embed ? embed(node, context) : linkTo(state, node, context)),
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

function linkTo(_: State, {value, target, fragment}: Wikilink, {vault}: RenderContext): Element {
  const href = obsidianUrl(vault, target, fragment)
  return {type: 'element', tagName: 'a', properties: {href}, children: [{type: 'text', value}]}
}

function embed(node: Image | Wikilink, context: RenderContext): ElementContent {
  const path = mediaPath(node)
  if (path === undefined)
    return node.type === 'image' ? remoteImage(node) : linkTo({} as State, shown(node), context)
  const name = context.mediaNames.get(path)
  if (name === undefined) return span('missing', `⚠ ${path}`)
  switch (mediaType(name)) {
    case 'sound':
      return {type: 'text', value: `[sound:${name}]`}
    case 'image':
      return {
        type: 'element',
        tagName: 'img',
        properties: imageProperties(node, name),
        children: []
      }
    default:
      return {
        type: 'element',
        tagName: 'a',
        properties: {href: name},
        children: [{type: 'text', value: path}]
      }
  }
}

/** An embedded note is shown as a link to it. */
function shown(node: Wikilink): Wikilink {
  return {...node, value: node.alias ?? node.target}
}

function remoteImage({url, alt}: Image): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {href: url},
    children: [{type: 'text', value: alt || url}]
  }
}

function imageProperties(node: Image | Wikilink, name: string): Properties {
  const description = node.type === 'image' ? (node.alt ?? '') : (node.alias ?? '')
  const [, alt = '', width, height] =
    /^(.*?)\|?(?:(\d{1,5})(?:x(\d{1,5}))?)?$/.exec(description) ?? []
  return {
    src: name,
    ...(alt && {alt}),
    ...(width && {width: Number(width)}),
    ...(height && {height: Number(height)})
  }
}

function span(className: string, value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: {className: [className]},
    children: [{type: 'text', value}]
  }
}

/** GitHub's list, with what Obsidian shows beside it. No scripts, styles, frames or event handlers. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'mark', 'u', 'small', deletionElement],
  attributes: {
    ...defaultSchema.attributes,
    a: ['href'],
    blockquote: [['className', 'callout']],
    ol: ['start'],
    img: ['src', 'alt', 'width', 'height'],
    p: [['className', 'callout-title']],
    span: [['className', 'missing']],
    [deletionElement]: ['dataNumber'],
    '*': ['align', 'dir', 'lang']
  },
  strip: ['script', 'style'],
  // No protocol: only files of the package are shown, nothing is fetched.
  protocols: {href: ['http', 'https', 'mailto', 'obsidian'], src: ['none']},
  clobber: []
}
