import type {ReportedMessage} from '../report/index.js'
import type {Kind, Prompt} from '../types/index.js'

/**
 * What became of something that a rule found: a card; one that the ledger ignores; dropped by
 * screening; lost to a rule that comes first; left to another tool; refused by the rule itself.
 */
export type Status = 'card' | 'ignored' | 'dropped' | 'lost' | 'explicit' | 'refused'

/** Something that a rule found. */
export interface FindingExplanation {
  rule: string
  status: Status
  /** Where it begins, 1-based. */
  line: number
  column: number
  /** Last line, 1-based. */
  endLine: number
  /** Why it is no card, or what could be better. */
  reasons: ReadonlyArray<string>
  /** What it asks; a refusal asks nothing. */
  kind?: Kind
  prompts?: ReadonlyArray<Prompt>
  /** Measurements of the rule. */
  signals?: Readonly<Record<string, string | number | boolean>>
  /** Of a card. */
  guid?: string
  deck?: string
}

/** A block of the note, and all that rules found where it begins. */
export interface BlockExplanation {
  /** Type of node, as in mdast. */
  type: string
  line: number
  column: number
  endLine: number
  /** Its first words. */
  text: string
  findings: ReadonlyArray<FindingExplanation>
  /** Why no rule found anything. */
  silence?: string
}

/** What became of a note. */
export interface NoteExplanation {
  /** Relative to the vault. */
  path: string
  /** `null` for a note that could not be read. */
  title: string | null
  /** BCP 47. */
  language: string | null
  /** Why nothing of it was read. */
  skipped?: string
  /** In the order of the note. */
  blocks: ReadonlyArray<BlockExplanation>
  /** What else is to be said of the note. */
  messages: ReadonlyArray<ReportedMessage>
}
