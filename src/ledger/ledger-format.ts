/** In the first line of every ledger. */
export const ledgerFormat = 'cardwright-ledger'

/** Rises when an older cardwright could no longer read the file. */
export const ledgerVersion = 1
