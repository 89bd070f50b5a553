import {characterEntitiesHtml4} from 'character-entities-html4'

/** Tag that names a media file in `src` or `data`: double-quoted, single-quoted or bare. */
const mediaTag =
  /<(?:img|audio|video|object|source)\b(?:[^>"']|"[^"]*"|'[^']*')*?\b(?:src|data)=(?:"([^"]+)"[^>]*|'([^']+)'[^>]*|([^ >]+)(?: [^>]*)?)>/gi

/** What is no text: comments, styles and scripts with their content, tags. */
const markup = /<!--.*?-->|<style.*?>.*?<\/style>|<script.*?>.*?<\/script>|<.*?>/gis

/** A character reference, or `&` alone where none follows. */
const reference = /&(?:#x([\da-fA-F]+);|#(\d+);|([\dA-Za-z]+);)?/g

/** Names that Anki's engine decodes: those of HTML 4, measured for all names of HTML 5. */
const names: Readonly<Record<string, string>> = characterEntitiesHtml4

/**
 * Reduce a field to the text by which Anki sorts notes and finds duplicates: no tags, but the names
 * of media, and entities decoded.
 *
 * @param html The field, already as Anki keeps it.
 * @returns Text; not trimmed.
 * @see `strip_html_preserving_media_filenames` in
 *   https://github.com/ankitects/anki/blob/main/rslib/src/text.rs; `test/anki/csum-vectors.json`
 *   holds what the engine gives.
 */
export function sortField(html: string): string {
  const text = html.includes('<') ? stripMarkup(html) : html
  return text.includes('&') ? decodeReferences(text) : text
}

function stripMarkup(html: string): string {
  return html.replace(mediaTag, ' $1$2$3 ').replace(markup, '')
}

/** All or nothing, as the engine: a single `&` that starts no reference keeps all as they are. */
function decodeReferences(text: string): string {
  let isDecodable = true
  const decoded = text.replace(reference, (_, hex?: string, decimal?: string, name?: string) => {
    const character = name ? names[name] : decodeNumber(hex, decimal)
    isDecodable &&= character !== undefined
    return character ?? ''
  })
  return isDecodable ? decoded.replaceAll('\u00A0', ' ') : text
}

function decodeNumber(hex?: string, decimal?: string): string | undefined {
  const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal ?? '', 10)
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
