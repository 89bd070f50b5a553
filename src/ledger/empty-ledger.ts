import type {Ledger} from '../types/index.js'

/** The ledger of a vault that was never built. */
export const emptyLedger: Ledger = {noteTypes: {}, entries: []}
