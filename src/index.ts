export {build} from './build.js'
export {emptyLedger} from './identify.js'
export type {
  BuildOptions,
  BuildResult,
  CachedMessage,
  CachedReading,
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
  MediaAnswer,
  NoteCache,
  Output,
  Prompt,
  ReadMedia,
  ShownMedia,
  Source,
  Templates
} from './types/index.js'
