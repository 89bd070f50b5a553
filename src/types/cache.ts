import type {Point, Position} from 'unist'
import type {Candidate} from './card.js'

/** A message about a note, as plain data; the path is the note's. */
export interface CachedMessage {
  reason: string
  place?: Point | Position | undefined
  ruleId?: string | undefined
  source?: string | undefined
  fatal?: boolean | null | undefined
}

/** What came when a note asked for a file. */
export interface MediaAnswer {
  /** Path that was asked for, relative to the vault. */
  path: string
  /** Folder for which it was asked. */
  folder: string
  /** Path of the file that came; `null` if nothing came. */
  found: string | null
  /** SHA-256 of its bytes, hex. */
  digest: string | null
}

/** A media file that cards show. */
export interface ShownMedia {
  /** Name in the package. */
  name: string
  /** Path at which it was found. */
  path: string
}

/** What reading a note gave, as plain data. */
export interface CachedReading {
  /** `null` for a file that is not text. */
  candidates: ReadonlyArray<Candidate> | null
  messages: ReadonlyArray<CachedMessage>
  /** Media and embedded notes, in the order in which the note asked, each path once: the reading holds while all are the same. */
  asked: ReadonlyArray<MediaAnswer>
  shown: ReadonlyArray<ShownMedia>
}

/**
 * Readings of earlier builds. Belongs to one state of this package and its dependencies: whoever
 * keeps readings must drop them when the code changes.
 */
export interface NoteCache {
  /**
   * Give the reading that was written under a key: a new copy, which the caller may change. Never
   * throws; what can't be given is `undefined`.
   */
  read(key: string): CachedReading | undefined
  /** Keep a reading, or not; never throws. Must not keep the objects, which the caller may change. */
  write(key: string, reading: CachedReading): void
}
