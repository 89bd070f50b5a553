/**
 * Control characters but tab and line feed, which Anki drops on import (one of them separates
 * fields), and lone surrogates, which UTF-8 cannot hold.
 */
const unstorable = /[^\P{Cc}\n\t]|\p{Surrogate}/gu

/** Write a field's HTML as Anki keeps it: NFC, without what `unstorable` finds. */
export function normalizeField(html: string): string {
  return html.replace(unstorable, '').normalize('NFC')
}
