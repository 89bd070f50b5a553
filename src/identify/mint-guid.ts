import {hash} from 'node:crypto'
import type {CardKeys} from './card-keys.js'

/** First part of every digest: another scheme would take another number. */
const scheme = 'cardwright/1'
/** Characters of a guid: 62 bits, a collision among a million cards once in nine million vaults. */
const guidLength = 12
/** Digits of a SHA-256 in base 36, so that all start at the same place. */
const digestDigits = 50

/**
 * Mint guids for the new cards of a build.
 *
 * @param guids Of all cards that are known.
 */
export function guidMinter(guids: Iterable<string>): (card: CardKeys) => string {
  const taken = new Set(guids)
  /**
   * Where the last search ended at places with several cards, which must not be searched again. Of
   * the others there are too many to keep (measured: 70,000 were too many for a heap of 256 MB).
   */
  const occurrences = new Map<string, number>()
  return (card) => {
    const place = placeOf(card).join('\0')
    const {guid, occurrence} = mintGuid(card, taken, occurrences.get(place) ?? 0)
    if (occurrence > 0) occurrences.set(place, occurrence + 1)
    taken.add(guid)
    return guid
  }
}

/**
 * Mint a guid: base 36 of SHA-256 over scheme, note type, rule, and place or explicit id, each NFC,
 * joined by NUL. Two machines that see the same note mint the same guids.
 *
 * @param taken Guids of other cards; where a place has several, their number goes into the digest.
 * @param first Number to begin with: all below it are taken.
 */
function mintGuid(card: CardKeys, taken: ReadonlySet<string>, first: number) {
  for (let occurrence = first; ; occurrence += 1) {
    const hasCount = card.explicitId === undefined || occurrence > 0
    const guid = digest([scheme, ...placeOf(card), ...(hasCount ? [String(occurrence)] : [])])
    if (!taken.has(guid)) return {guid, occurrence}
  }
}

function placeOf({noteType, rule, explicitId, path, anchor}: CardKeys): string[] {
  return [noteType, rule, ...(explicitId === undefined ? [path, anchor] : [explicitId])]
}

function digest(parts: ReadonlyArray<string>): string {
  const text = parts.map((part) => part.normalize('NFC')).join('\0')
  const hex = hash('sha256', text)
  return BigInt(`0x${hex}`).toString(36).padStart(digestDigits, '0').slice(0, guidLength)
}
