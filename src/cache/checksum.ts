import {createHash} from 'node:crypto'

/** Characters of a checksum: 96 bits. */
const checksumLength = 16

/** Checksum of a record: of its bytes, and of all that they are valid for. */
export function checksum(fingerprint: string, key: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(`${fingerprint}\0${key}\0`).update(bytes)
  return hash.digest('base64url').slice(0, checksumLength)
}
