/** All of Latin-1 but letters and digits of ASCII. */
const encoded = /[^\dA-Za-z\u0100-\u{10ffff}]/gu

const names: ReadonlyMap<string, string> = new Map([
  ['"', '&quot;'],
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;']
])

/** Encode text for an attribute value, with the very references that Anki writes. */
export function encodeAttribute(text: string): string {
  return text.replace(encoded, (character) => names.get(character) ?? encodeNumber(character))
}

function encodeNumber(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase()
  return `&#x${code.padStart(2, '0')};`
}
