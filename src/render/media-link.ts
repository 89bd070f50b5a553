import type {Html, Image} from 'mdast'
import type {Wikilink} from '../syntax/nodes.js'

/** How Anki shows a media file. */
export type MediaType = 'image' | 'sound' | 'file'

const images = new Set('png jpg jpeg gif svg webp avif bmp tif tiff ico'.split(' '))
const sounds = new Set(
  'mp3 wav ogg oga opus m4a flac aac 3gp spx mp4 webm ogv mov mkv avi mpg mpeg ogx'.split(' ')
)
const files = new Set(['pdf'])

/** What a path's ending says; `undefined` for notes and what Anki can't show. */
export function mediaType(path: string): MediaType | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  if (images.has(extension)) return 'image'
  if (sounds.has(extension)) return 'sound'
  return files.has(extension) ? 'file' : undefined
}

/** Path of a media file as a note writes it, decoded; `undefined` for remote files and notes. */
export function mediaPath(node: Image | Wikilink): string | undefined {
  const written = node.type === 'image' ? decodeUrl(node.url) : node.embed ? node.target : undefined
  if (written === undefined || /^[a-z][a-z0-9+.-]+:|^\/\//i.test(written)) return undefined
  const path = written.replace(/[?#].*$/, '')
  return node.type === 'image' || mediaType(path) ? path : undefined
}

/** Decode a URL's percent signs; as written where they are none. */
export function decodeUrl(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    // A stray `%` is part of the name.
    return url
  }
}

/** Images that a piece of HTML shows. */
export function htmlImages({value}: Html): Image[] {
  return [...value.matchAll(imageTag)].map(([, , url = '']) => ({type: 'image', url}))
}

/** `<img … src="…">`; a tag longer than this is none that a person wrote. */
const imageTag = /<img\s[^<>]{0,500}?\bsrc\s*=\s*(["']?)([^"'\s>]+)\1/gi
