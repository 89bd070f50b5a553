import type {Image, ImageReference} from 'mdast'
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

/** Whether an image or embed shows a note: `![[Note]]`, `![[Note#Heading]]`, `![](Note.md)`. */
export function isNoteEmbed(node: Image | Wikilink): boolean {
  if (node.type === 'wikilink') return node.embed && !mediaType(node.target)
  return !isRemote(node.url) && /\.md(?:#[^?]*)?$/i.test(node.url)
}

/**
 * Path of a media file as a note writes it, decoded; `undefined` for remote files and notes. A link
 * to the user's disk has one, though it can't be followed.
 */
export function mediaPath(node: Image | Wikilink): string | undefined {
  if (isNoteEmbed(node)) return undefined
  if (node.type === 'wikilink') return node.embed ? node.target : undefined
  return isRemote(node.url) ? undefined : decodeUrl(node.url.replace(/[?#].*$/s, ''))
}

/** Whether an address names something outside the user's own files. */
function isRemote(url: string): boolean {
  return /^(?:(?!file:)[a-z][a-z0-9+.-]+:|\/\/)/i.test(url)
}

/** Undo percent-encoding. */
export function decodeUrl(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    // A stray `%` is part of the name.
    return url
  }
}

/** An image whose address stands elsewhere in the note, as if it stood there. */
export function resolveImage(
  {identifier, alt}: ImageReference,
  definitions: ReadonlyArray<{identifier: string; url: string; title?: string | null | undefined}>
): Image | undefined {
  const found = definitions.find((one) => one.identifier === identifier)
  return found && {type: 'image', url: found.url, title: found.title ?? null, alt: alt ?? null}
}

/** Drop the size that Obsidian reads from a description: `text|300`, `300x200`. */
export function withoutSize(description: string | null | undefined): string {
  return (description ?? '').replace(/(?:^|\|)\d{1,5}(?:x\d{1,5})?$/, '')
}
