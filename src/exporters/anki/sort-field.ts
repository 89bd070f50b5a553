import {stripHtml} from '../../anki-template/index.js'

/** Tag that names a media file in `src` or `data`: double-quoted, single-quoted or bare. */
const mediaTag =
  /<(?:img|audio|video|object|source)\b(?:[^>"']|"[^"]*"|'[^']*')*?\b(?:src|data)=(?:"([^"]+)"[^>]*|'([^']+)'[^>]*|([^ >]+)(?: [^>]*)?)>/gi

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
  return stripHtml(html.includes('<') ? html.replace(mediaTag, ' $1$2$3 ') : html)
}
