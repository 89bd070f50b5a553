import type {Element, ElementContent, Nodes as HastNodes, Properties} from 'hast'
import type {Image} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Wikilink} from '../syntax/nodes.js'
import {mediaPath, mediaType} from './media-link.js'
import {noteLink} from './note-link.js'
import type {RenderContext} from './render-context.js'

/** What an embed or image shows: the file, a link where Anki can't show it, or that it is missing. */
export function embed(node: Image | Wikilink, context: RenderContext): ElementContent {
  const path = mediaPath(node)
  if (path === undefined)
    return node.type === 'image' ? remoteImage(node) : noteLink(shown(node), context)
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

/** Images that the note shows as HTML get the names of their files in the package, as others do. */
export function withOwnImages(tree: HastNodes, context: RenderContext): HastNodes {
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
