export {build} from './build.js'
export {emptyLedger} from './identify.js'
export type {
  BuildOptions,
  BuildResult,
  Candidate,
  Card,
  Change,
  Column,
  Config,
  Deck,
  Format,
  Kind,
  Ledger,
  LedgerEntry,
  Output,
  Prompt,
  ReadMedia,
  Source,
  Templates
} from './types/index.js'
