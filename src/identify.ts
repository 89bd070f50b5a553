import {createHash} from 'node:crypto'
import type {Candidate, Card, Change, Ledger} from './types/index.js'

/** First part of every digest: another scheme would take another number. */
const scheme = 'cardwright/1'
/** Characters of a guid: 62 bits, a collision among a million cards once in nine million vaults. */
const guidLength = 12
/** Digits of a SHA-256 in base 36, so that all start at the same place. */
const digestDigits = 50

/** The ledger of a vault that was never built. */
export const emptyLedger: Ledger = {entries: []}

/** What identification gives. */
export interface Identified {
  cards: ReadonlyArray<Card>
  ledger: Ledger
  changes: ReadonlyArray<Change>
}

/**
 * Give each candidate its permanent identity.
 *
 * @param candidates In the order of the vault.
 * @param ledger What earlier builds knew.
 * @param now Seconds since 1970.
 */
export function identifyCards(
  candidates: ReadonlyArray<Candidate>,
  ledger: Ledger,
  now: number
): Identified {
  const taken = new Set(ledger.entries.map(({guid}) => guid))
  const cards = candidates.map((candidate): Card => {
    const guid = mintGuid(candidate, taken)
    taken.add(guid)
    return {...candidate, guid, created: now, modified: now}
  })
  const entries = cards.map(({guid, created, modified}) => ({guid, created, modified}))
  return {
    cards,
    ledger: {entries: [...ledger.entries, ...entries]},
    changes: cards.map(({guid}) => ({type: 'new', guid}))
  }
}

/**
 * Mint a guid: base 36 of SHA-256 over scheme, note type, rule, and place or explicit id, each NFC,
 * joined by NUL. Two machines that see the same note mint the same guids.
 */
function mintGuid(candidate: Candidate, taken: ReadonlySet<string>): string {
  const {kind, rule, explicitId, source, anchor} = candidate
  const noteType = kind === 'cloze' ? 'cloze' : 'qa'
  const place = explicitId === undefined ? [source.path, anchor] : [explicitId]
  for (let occurrence = 0; ; occurrence += 1) {
    const count = explicitId === undefined || occurrence > 0 ? [String(occurrence)] : []
    const guid = digest([scheme, noteType, rule, ...place, ...count])
    if (!taken.has(guid)) return guid
  }
}

function digest(parts: ReadonlyArray<string>): string {
  const text = parts.map((part) => part.normalize('NFC')).join('\0')
  const hex = createHash('sha256').update(text).digest('hex')
  return BigInt(`0x${hex}`).toString(36).padStart(digestDigits, '0').slice(0, guidLength)
}
