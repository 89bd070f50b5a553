import {createHash} from 'node:crypto'

/** A media file as it goes into the package, or why it can't. */
export interface CleanFile {
  /** `undefined` where the file is none of its type. */
  bytes: Uint8Array | undefined
  /** SHA-256 of `bytes`, hex. */
  digest: string
  /** What was left out, for people; or what is wrong with the file. */
  faults: ReadonlyArray<string>
}

/** Make a file safe to open. Only SVG can hold more than a picture. */
export async function cleanFile(file: {
  path: string
  bytes: Uint8Array
  digest: string
}): Promise<CleanFile> {
  const {path, bytes, digest} = file
  if (!/\.svg$/i.test(path)) return {bytes, digest, faults: []}
  const {cleanSvg} = await import('./clean-svg.js')
  const {bytes: cleaned, faults} = cleanSvg(bytes)
  if (!cleaned || cleaned === bytes) return {bytes: cleaned, digest, faults}
  return {bytes: cleaned, digest: createHash('sha256').update(cleaned).digest('hex'), faults}
}
