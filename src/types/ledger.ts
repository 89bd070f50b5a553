/** State of one card as the ledger keeps it. */
export interface LedgerEntry {
  guid: string
  created: number
  modified: number
}

/** The committed table of guids. */
export interface Ledger {
  entries: ReadonlyArray<LedgerEntry>
}

/** What a build did to one card. */
export interface Change {
  type: 'new'
  guid: string
}
