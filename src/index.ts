export {build} from './build.js'
export {emptyLedger, formatLedger, parseLedger} from './ledger/index.js'
export type {
  BuildOptions,
  BuildResult,
  Candidate,
  Card,
  Change,
  ChangeType,
  Column,
  Config,
  Deck,
  Format,
  Kind,
  Ledger,
  LedgerEntry,
  NoteTypeKey,
  NoteTypeStamp,
  Output,
  PinnedDeletion,
  Prompt,
  ReadMedia,
  Source,
  Templates
} from './types/index.js'
