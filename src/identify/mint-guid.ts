import {hash} from 'node:crypto'
import type {EntryKeys} from './card-keys.js'

/** First part of every digest: another scheme would take another number. */
const scheme = 'cardwright/1'
/** Characters of a guid: 62 bits, a collision among a million cards once in nine million vaults. */
const guidLength = 12
/** Digits of a SHA-256 in base 36, so that all start at the same place. */
const digestDigits = 50

/**
 * Mint a guid: base 36 of SHA-256 over scheme, note type, rule, and place or explicit id, each NFC,
 * joined by NUL. Two machines that see the same note mint the same guids.
 *
 * @param taken Guids of other cards; where a place has several, their number goes into the digest.
 */
export function mintGuid(card: EntryKeys, taken: ReadonlySet<string>): string {
  const {noteType, rule, explicitId, path, anchor} = card
  const place = explicitId === undefined ? [path, anchor] : [explicitId]
  for (let occurrence = 0; ; occurrence += 1) {
    const count = explicitId === undefined || occurrence > 0 ? [String(occurrence)] : []
    const guid = digest([scheme, noteType, rule, ...place, ...count])
    if (!taken.has(guid)) return guid
  }
}

function digest(parts: ReadonlyArray<string>): string {
  const text = parts.map((part) => part.normalize('NFC')).join('\0')
  const hex = hash('sha256', text)
  return BigInt(`0x${hex}`).toString(36).padStart(digestDigits, '0').slice(0, guidLength)
}
