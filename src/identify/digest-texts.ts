import {hash} from 'node:crypto'

/** Characters of a digest: 96 bits, so that no two texts of all vaults in the world share one. */
const digestLength = 16

/** Digest texts in their order; how their accents are written makes no difference. */
export function digestTexts(texts: ReadonlyArray<string>): string {
  const text = texts.join('\0').normalize('NFC')
  return hash('sha256', text, 'base64url').slice(0, digestLength)
}
