export type {
  BuildOptions,
  BuildResult,
  Column,
  Config,
  Format,
  LocateFile,
  MadeOutput,
  MessageLevel,
  NoteSelection,
  Output,
  ReadMedia,
  RemoteImages,
  Templates
} from './build.js'
export type {
  CachedMessage,
  CachedReading,
  MediaAnswer,
  NoteCache,
  ShownMedia
} from './cache.js'
export type {
  Candidate,
  Card,
  ClozeCandidate,
  ClozeFields,
  Deck,
  Identity,
  Kind,
  LabeledCandidate,
  Labels,
  Prompt,
  QaCandidate,
  QaFields,
  Source
} from './card.js'
export type {
  Change,
  ChangeType,
  Ledger,
  LedgerEntry,
  NoteTypeKey,
  NoteTypeStamp,
  PinnedDeletion
} from './ledger.js'
export type {Frontmatter, InlineTag, Note, NoteOptions, Section} from './note.js'
export type {
  Claim,
  ClozeProposal,
  Finding,
  Inline,
  Proposal,
  QaProposal,
  Refusal,
  Rule
} from './proposal.js'
