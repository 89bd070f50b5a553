import {characterEntitiesHtml4} from 'character-entities-html4'

/** What is no text: comments, styles and scripts with their content, tags. */
const markup = /<!--.*?-->|<style.*?>.*?<\/style>|<script.*?>.*?<\/script>|<.*?>/gis

/** A character reference, or `&` alone where none follows. */
const reference = /&(?:#x([\da-fA-F]+);|#(\d+);|([\dA-Za-z]+);)?/g

/** Names that Anki's engine decodes: those of HTML 4, measured for all names of HTML 5. */
const names: Readonly<Record<string, string>> = characterEntitiesHtml4

/**
 * Reduce HTML to text as Anki does: no tags, entities decoded, spaces kept.
 *
 * @see `strip_html` in https://github.com/ankitects/anki/blob/main/rslib/src/text.rs
 */
export function stripHtml(html: string): string {
  const text = stripTags(html)
  return text.includes('&') ? decodeReferences(text) : text
}

/** Remove tags, comments, scripts and styles, but decode nothing. */
export function stripTags(html: string): string {
  return html.includes('<') ? html.replace(markup, '') : html
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
