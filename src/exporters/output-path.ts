import type {Format} from '../types/index.js'

/** Most file systems take 255 bytes; this leaves room for the extension and a temporary suffix. */
const maxNameBytes = 200

/** Characters that Windows refuses in file names, or that separate folders. */
const refused = /[<>:"/\\|?*]|\p{Cc}/gu

/** Names of devices, which Windows takes for the device whatever follows the first dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/**
 * Name the output file of a format.
 *
 * @param name Name of the vault.
 * @returns File name that every common file system takes; ordinary names are kept as they are.
 */
export function outputPath(name: string, format: Format): string {
  return `${safeName(name)}.${format}`
}

/**
 * Check that Anki will not take the package for a backup: it replaces the whole collection of the
 * user with files called `collection.apkg` or `backup-….apkg`.
 *
 * @param name Name of the vault.
 * @throws {RangeError} If a package of this name would be restored over the collection.
 * @see https://github.com/ankitects/anki/blob/main/qt/aqt/import_export/importing.py
 */
export function assertSafeName(name: string): void {
  const path = outputPath(name, 'apkg')
  if (/^(?:collection|backup-.*)\.apkg$/i.test(path)) {
    throw new RangeError(
      `Unexpected name \`${name}\`, expected another: Anki would restore \`${path}\` over the whole collection`
    )
  }
}

function safeName(name: string): string {
  const kept = name
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(refused, '-')
  // Windows drops dots and spaces at the end.
  const trimmed = shorten(kept)
    .trim()
    .replace(/[. ]+$/, '')
  return trimmed.replace(device, '$&_') || 'cards'
}

function shorten(name: string): string {
  let bytes = 0
  let end = 0
  for (const character of name) {
    bytes += new TextEncoder().encode(character).length
    if (bytes > maxNameBytes) break
    end += character.length
  }
  return name.slice(0, end)
}
