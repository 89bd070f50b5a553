/**
 * Address that opens a note in Obsidian.
 *
 * @param path Path or name of the note; a final `.md` is left out.
 * @param heading Heading or block id to go to, without `#`; may be empty.
 * @see https://help.obsidian.md/uri
 */
export function obsidianUrl(vault: string, path: string, heading: string): string {
  const file = path.replace(/\.md$/i, '') + (heading && `#${heading}`)
  return `obsidian://open?vault=${encodeText(vault)}&file=${encodeText(file)}`
}

/** Percent-encode; half of a character, which has no code in UTF-8, becomes U+FFFD. */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
}
