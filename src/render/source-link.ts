/**
 * Address that opens a note in Obsidian.
 *
 * @param path Path or name of the note; a final `.md` is left out.
 * @param heading Heading or block id to go to, without `#`; may be empty.
 * @see https://help.obsidian.md/uri
 */
export function obsidianUrl(vault: string, path: string, heading: string): string {
  const file = path.replace(/\.md$/i, '') + (heading && `#${heading}`)
  return `obsidian://open?vault=${encodeURIComponent(vault)}&file=${encodeURIComponent(file)}`
}
