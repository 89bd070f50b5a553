import type {Element} from 'hast'
import type {Wikilink} from '../syntax/nodes.js'
import {decodeUrl} from './media-link.js'
import type {RenderContext} from './render-context.js'
import {encodeText, obsidianUrl} from './source-link.js'

/** A wikilink as text that opens the note, at its heading or block; without a target, this note. */
export function noteLink(
  {value, target, fragment}: Wikilink,
  {vault, path}: RenderContext
): Element {
  const href = obsidianUrl(vault, target || path, fragment)
  return {type: 'element', tagName: 'a', properties: {href}, children: [{type: 'text', value}]}
}

const absolute = /^[a-z][a-z0-9+.-]*:|^\/\//i

/**
 * Address for a link of a note: one that leads to a note or file of the vault opens it in Obsidian,
 * which looks for it by name as it does for wikilinks; `./` and `../` count from the note's folder.
 *
 * @param url As the note writes it, or percent-encoded.
 */
export function openUrl(url: string, {vault, path}: RenderContext): string {
  if (url === '' || absolute.test(url)) return url
  const isFromHere = /^(?:\.{1,2}\/|#)/.test(url)
  // Encoded, as a `?` or `#` in the name of a folder is no mark of a URL.
  const base = isFromHere ? path.split('/').map(encodeText).join('/') : ''
  const {pathname, hash} = new URL(url, `vault:/${base}`)
  return obsidianUrl(vault, decodeUrl(pathname.slice(1)), decodeUrl(hash.slice(1)))
}
