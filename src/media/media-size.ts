/**
 * Largest file that goes into a package (bytes): Anki's sync takes none that is larger, so that the
 * card would lack it on every other device.
 *
 * @see https://github.com/ankitects/anki/blob/main/rslib/src/sync/media/mod.rs
 */
export const maxMediaSize = 100 * 2 ** 20

/** From here on a file is named (bytes): phones fetch all media, whether cards are due or not. */
export const largeMediaSize = 20 * 2 ** 20

/** Write a size for people, in MB of 2²⁰ bytes, as Anki does. */
export function formatSize(size: number): string {
  return `${Math.round(size / 2 ** 20)} MB`
}
