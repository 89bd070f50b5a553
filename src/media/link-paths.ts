/** An address of the disk, or of another computer in the network. */
const diskAddress = /^(?:file:|[a-z]:[\\/]|\\\\)/i

/**
 * List the paths in the vault that a link may mean, the likeliest first.
 *
 * @param link As a note writes it, decoded.
 * @param folder Folder of the note, without a final `/`; empty for the vault itself.
 * @param first Where it is looked for first: links of Markdown are seen from the note, those of
 *   Obsidian from the vault unless they begin with a dot.
 * @returns None if the link leaves the vault.
 */
export function linkPaths(
  link: string,
  folder: string,
  first: 'note' | 'vault'
): ReadonlyArray<string> {
  if (diskAddress.test(link)) return []
  const beside = joinPath(folder === '' ? [] : folder.split('/'), link)
  if (beside === undefined) return []
  const inVault = joinPath([], link) ?? beside
  const isFromNote = first === 'note' || link.startsWith('.')
  return [...new Set(isFromNote ? [beside, inVault] : [inVault, beside])]
}

/** @returns Vault-relative path, or `undefined` if it leaves the vault. */
function joinPath(folders: ReadonlyArray<string>, path: string): string | undefined {
  const parts = path.startsWith('/') ? [] : [...folders]
  for (const part of path.normalize('NFC').split(/[/\\]/)) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '' && part !== '.' && part !== '..') parts.push(part)
  }
  return parts.join('/')
}

/** Folder of a path, without a final `/`; empty for the vault itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
