import type {Element, Nodes as HastNodes} from 'hast'
import {raw} from 'hast-util-raw'
import type {Html, Image} from 'mdast'
import {visit} from 'unist-util-visit'

/** What may show a file; cheap to tell from all other HTML. */
const mediaTag = /<(?:img|audio|video|source)\b/i

/** Pictures, sounds and films that a piece of HTML shows. */
export function htmlMedia({value}: Html): Image[] {
  if (!mediaTag.test(value)) return []
  const found: Image[] = []
  visit(raw({type: 'root', children: [{type: 'raw', value}]}), 'element', (node) => {
    const media = elementMedia(node)
    if (media) found.push(media)
  })
  return found
}

/** What an element shows, as an image of Markdown would. */
export function elementMedia(node: Element): Image | undefined {
  const {tagName, properties} = node
  if (!['img', 'audio', 'video', 'source'].includes(tagName)) return undefined
  const {src, alt, title} = properties
  if (typeof src !== 'string' || src === '') return undefined
  return {
    type: 'image',
    url: src,
    alt: typeof alt === 'string' ? alt : '',
    title: typeof title === 'string' ? title : null
  }
}

/** What a player of HTML plays: its own file, else the first of its sources. */
export function playedMedia(node: Element): Image | undefined {
  if (node.tagName !== 'audio' && node.tagName !== 'video') return undefined
  const sources: HastNodes[] = [node, ...node.children]
  for (const part of sources) {
    const media = part.type === 'element' ? elementMedia(part) : undefined
    if (media) return media
  }
  return undefined
}
