import type {Element, ElementContent, Nodes as HastNodes, Properties} from 'hast'
import type {Image, ImageReference} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Wikilink} from '../syntax/nodes.js'
import {elementMedia, playedMedia} from './html-media.js'
import {
  decodeUrl,
  isNoteEmbed,
  mediaPath,
  mediaType,
  resolveImage,
  withoutSize
} from './media-link.js'
import {noteLink} from './note-link.js'
import type {RenderContext} from './render-context.js'

/**
 * What an embed or image shows: the file, a link where Anki can't show it, or that it is missing.
 * Embedded notes whose text is shown don't come here.
 */
export function embed(node: Image | Wikilink, context: RenderContext): ElementContent {
  if (isNoteEmbed(node)) return noteLink(embeddedNote(node), context)
  const path = mediaPath(node)
  if (path === undefined)
    return node.type === 'image' ? remoteImage(node, context) : noteLink(node, context)
  const name = context.mediaNames.get(path)
  if (name === undefined) return span('missing', `⚠ ${path}`)
  switch (mediaType(name)) {
    case 'sound':
      return {type: 'text', value: `[sound:${name}]`}
    case 'image':
      return image(imageProperties(node, name))
    default:
      return link(name, path)
  }
}

/** An image whose address stands elsewhere in the note. */
export function embedReference(
  node: ImageReference,
  context: RenderContext
): ElementContent | undefined {
  const found = resolveImage(node, context.definitions)
  return found && embed(found, context)
}

/** Media that the note shows as HTML get the names of their files in the package, as others do. */
export function withOwnImages(tree: HastNodes, context: RenderContext): HastNodes {
  const names = new Set(context.mediaNames.values())
  visit(tree, 'element', (node, at, parent) => {
    const media = playedMedia(node) ?? (node.tagName === 'img' ? elementMedia(node) : undefined)
    if (!media || !parent || at === undefined || names.has(media.url)) return
    const shown = embed(media, context)
    const isImage = shown.type === 'element' && shown.tagName === 'img'
    if (isImage && node.tagName === 'img') node.properties.src = shown.properties.src
    else parent.children[at] = shown
  })
  return tree
}

/** An embedded note as a link to it. */
function embeddedNote(node: Image | Wikilink): Wikilink {
  if (node.type === 'wikilink')
    return {...node, value: node.alias ?? (node.target || node.fragment)}
  const [path = '', fragment = ''] = node.url.split('#').map(decodeUrl)
  const target = path.replace(/\.md$/i, '')
  const value = node.alt || target
  return {type: 'wikilink', embed: true, target, fragment, alias: undefined, value}
}

function remoteImage(node: Image, {showsRemote = false}: RenderContext): Element {
  const {url, alt} = node
  const isShown = showsRemote && /^(?:https?:)?\/\//i.test(url)
  return isShown ? image(imageProperties(node, url)) : link(url, withoutSize(alt) || url)
}

function imageProperties(node: Image | Wikilink, src: string): Properties {
  const description = node.type === 'image' ? (node.alt ?? '') : (node.alias ?? '')
  const [, alt = '', width, height] =
    /^(.*?)\|?(?:(\d{1,5})(?:x(\d{1,5}))?)?$/.exec(description) ?? []
  return {
    src,
    ...(alt && {alt}),
    ...(node.type === 'image' && node.title && {title: node.title}),
    ...(width && {width: Number(width)}),
    ...(height && {height: Number(height)})
  }
}

function image(properties: Properties): Element {
  return {type: 'element', tagName: 'img', properties, children: []}
}

function link(href: string, value: string): Element {
  return {type: 'element', tagName: 'a', properties: {href}, children: [{type: 'text', value}]}
}

function span(className: string, value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: {className: [className]},
    children: [{type: 'text', value}]
  }
}
