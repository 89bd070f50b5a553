export {emptyLedger} from './empty-ledger.js'
export {formatEntry, formatLedger} from './format-ledger.js'
export {LedgerError} from './ledger-error.js'
export {type ParsedLedger, parseLedger} from './parse-ledger.js'
