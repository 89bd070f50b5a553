import type {ClozeFields, QaFields} from './card.js'

/** Which of Anki's two note types a card belongs to; it never changes. */
export type NoteTypeKey = 'qa' | 'cloze'

/** A phrase that a cloze hides, and the number that it keeps. */
export interface PinnedDeletion {
  /** 1-based; Anki's ord plus one. */
  number: number
  /** What it hides, as plain text. */
  text: string
  /** The phrase is gone; its number is kept for it and given to no other. */
  removed?: true
}

/** State of one card as the ledger keeps it. */
export interface LedgerEntry {
  guid: string
  noteType: NoteTypeKey
  /** Asked in both directions. */
  reversed?: true
  rule: string
  /** Note, relative to the vault, with `/`, NFC. */
  path: string
  anchor: string
  explicitId?: string
  /** Plain text of the first prompt; of a cloze the whole sentence. */
  question: string
  /** Plain text of the first prompt; of a cloze all that it hides. */
  answer: string
  /** Digest of note type, question and answer: by it cards are found again. */
  identity: string
  /** Digest of all that Anki is told, media included: with it `modified` rises. */
  content: string
  /** HTML by name of field; those that are empty are left out. */
  fields: Readonly<Partial<QaFields & ClozeFields>>
  /** With which the fields are marked; absent in ledgers of before there were such marks. */
  language?: string
  deck: string
  tags: ReadonlyArray<string>
  /** Of a cloze: all that it ever hid, by number. */
  deletions?: ReadonlyArray<PinnedDeletion>
  /** Seconds since 1970. */
  created: number
  /** Seconds since 1970. */
  modified: number
  /** Seconds since 1970 of the first build that found it in no note. */
  removed?: number
  /** Nobody wants it: found again with every build, never exported. */
  ignored?: true
  /** Seconds since 1970 of the last decision that nobody wants it, or that somebody does. */
  decided?: number
}

/** HTML and CSS of a note type as last exported. */
export interface NoteTypeStamp {
  digest: string
  /** Seconds since 1970; Anki takes only what is newer. */
  modified: number
}

/** The committed table of guids. */
export interface Ledger {
  noteTypes: Readonly<Partial<Record<NoteTypeKey, NoteTypeStamp>>>
  /**
   * By it the note types are the vault's own: set by a first build with templates of the user's, and
   * never changed, for Anki moves no card from one note type to another.
   */
  noteTypeName?: string
  /** Sorted by guid. */
  entries: ReadonlyArray<LedgerEntry>
}

/**
 * What happened to a card since the last build, the weightiest if it was several things: it came,
 * came back, went; is asked in other directions; its answer, its question, its place, its tags are
 * others.
 */
export type ChangeType =
  | 'new'
  | 'returned'
  | 'removed'
  | 'retyped'
  | 'edited'
  | 'renamed'
  | 'moved'
  | 'retagged'

/** What a build did to one card. */
export interface Change {
  type: ChangeType
  guid: string
  /** Absent for a new card. */
  before?: LedgerEntry
  after: LedgerEntry
}
