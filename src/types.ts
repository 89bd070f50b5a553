import type {BlockContent, Heading, PhrasingContent, Root, RootContent} from 'mdast'
import type {Node, Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** What a card asks: question and answer, the same in both directions, or text with gaps. */
export type Kind = 'basic' | 'reversed' | 'cloze'

/** Output formats, in the order in which they are written. */
export type Format = 'apkg' | 'csv' | 'json' | 'ndjson'

/** One question and its answer, as plain text: inline code in backticks, math in `$…$`. */
export interface Prompt {
  question: string
  answer: string
  /** Title and headings above the question, joined by ` › `; empty when the question says it all. */
  context: string
  /** The rest of the source text, shown below the answer; may be empty. */
  details: string
}

/** Where a card comes from. */
export interface Source {
  /** Relative to the vault, with `/`, NFC. */
  path: string
  /** First line, 1-based. */
  line: number
  /** Last line, 1-based. */
  endLine: number
  /** Texts of the headings above, outermost first, without the title. */
  heading: ReadonlyArray<string>
}

/** Frontmatter that cardwright reads. Other keys are ignored. */
export interface Frontmatter {
  title?: string
  tags: ReadonlyArray<string>
  aliases: ReadonlyArray<string>
  deck?: string
  /** BCP 47 language of the note. */
  lang?: string
  /** `false` keeps a note out of the decks. */
  cards: boolean
}

/** A heading and what stands below it, up to the next heading of any depth. */
export interface Section {
  /** `undefined` for what stands before the first heading. */
  heading: Heading | undefined
  /** Headings above and this one, outermost first; a heading that is the note's title is left out. */
  trail: ReadonlyArray<Heading>
  blocks: ReadonlyArray<RootContent>
}

/** `#tag` in the text, without `#`, levels joined by `/`. */
export interface InlineTag {
  name: string
  /** First line of what it tags: its block; for a paragraph of tags alone, the section. */
  line: number
  /** Last line of what it tags. */
  endLine: number
}

/** One Markdown file of the vault, parsed. */
export interface Note {
  /** Relative to the vault, with `/`, NFC. */
  path: string
  file: VFile
  tree: Root
  frontmatter: Frontmatter
  /** Frontmatter `title`, else the only level-1 heading if it comes first, else the file name. */
  title: string
  /** BCP 47 language: frontmatter, else detected; `und` when unsure. */
  language: string
  /** Inline tags and where they count: frontmatter tags count everywhere and are not here. */
  inlineTags: ReadonlyArray<InlineTag>
  sections: ReadonlyArray<Section>
}

/** Text of a card before rendering: words of ours and nodes of the note. */
export type Inline = ReadonlyArray<PhrasingContent>

/** A block, or one sentence of it (by index). */
export interface Claim {
  block: Node
  sentence?: number
}

interface ProposalBase {
  /**
   * What stays when wording changes, as plain text: a term; for prose the headings and the first
   * hidden phrase; for a list the headings and the lead-in.
   */
  anchor: string
  /** Headings above the fact, outermost first. */
  trail: ReadonlyArray<Heading>
  /** Term of the item that the fact stands in, shown after the headings. */
  topic?: Inline
  /** Where the fact stands. */
  position: Position
  /** Parts of the note that this proposal uses up: of two rules that claim one, the first wins. */
  claims: ReadonlyArray<Claim>
  /** Rest of the source text. */
  details: ReadonlyArray<BlockContent>
  /** Block id (`^id`) or another tool's id of the block. */
  explicitId?: string
  /** Measurements that led to the proposal, for `explain`. */
  signals?: Readonly<Record<string, string | number | boolean>>
}

/** A question with an answer, as a rule proposes it. */
export interface QaProposal extends ProposalBase {
  kind: 'basic' | 'reversed'
  front: Inline
  back: ReadonlyArray<BlockContent>
  /** What the other direction of a reversed card asks for; the back asks. */
  term?: Inline
}

/** A sentence in which some parts are hidden. */
export interface ClozeProposal extends ProposalBase {
  kind: 'cloze'
  text: Inline
  /** Nodes of `text`, each hidden by a deletion of its own, in the order of their numbers. */
  deletions: ReadonlyArray<PhrasingContent>
}

export type Proposal = QaProposal | ClozeProposal

/** Reads one note, proposes cards. Pure; silent about nodes that it does not know. */
export interface Rule {
  /** Kebab-case, the name of its file; part of every guid, so never renamed. */
  id: string
  description: string
  derive(note: Note): Iterable<Proposal>
}

/** Fields of the note type `Cardwright QA`, as HTML. */
export interface QaFields {
  front: string
  back: string
  reverse: '' | '1'
  extra: string
  context: string
  source: string
  media: string
}

/** Fields of the note type `Cardwright Cloze`, as HTML; `text` holds `{{c1::…}}`. */
export interface ClozeFields {
  text: string
  extra: string
  context: string
  source: string
  media: string
}

interface CandidateBase {
  rule: string
  /** The proposal's anchor. */
  anchor: string
  explicitId: string | undefined
  /** One a card: a reversed candidate has two, a cloze one for each deletion. */
  prompts: ReadonlyArray<Prompt>
  source: Source
  /** Deck named by the note's frontmatter; `undefined` puts the card into its folder's deck. */
  deck: string | undefined
  /** Levels joined by `::`; spelling not yet unified. */
  tags: ReadonlyArray<string>
  /** Names in the package of the media that the fields use. */
  media: ReadonlyArray<string>
  /** BCP 47 language of the note. */
  language: string
  signals: Readonly<Record<string, string | number | boolean>>
}

/** A possible question-and-answer card. */
export interface QaCandidate extends CandidateBase {
  kind: 'basic' | 'reversed'
  fields: QaFields
}

/** A possible cloze card. */
export interface ClozeCandidate extends CandidateBase {
  kind: 'cloze'
  fields: ClozeFields
  /** Plain text that each deletion hides; the index is the cloze number less one. */
  deletions: ReadonlyArray<string>
}

/** A possible card, rendered, without identity. */
export type Candidate = QaCandidate | ClozeCandidate

/** What identity adds to a candidate. */
export interface Identity {
  /** 12 characters `[0-9a-z]`, permanent. */
  guid: string
  /** Seconds since 1970; the first build that saw the card. */
  created: number
  /** Seconds since 1970; rises exactly when the content changes. */
  modified: number
}

/** A candidate with guid, deck and tags: one Anki note. */
export type Card = Candidate & Identity

/** Cards of one deck, in export order. */
export interface Deck {
  /** Levels joined by `::`. */
  name: string
  cards: ReadonlyArray<Card>
}

/** A file to be written, its path relative to the output folder. */
export interface Output {
  path: string
  bytes: Uint8Array
}

/** HTML and CSS of the two note types. */
export interface Templates {
  qaFront: string
  qaBack: string
  qaReverseFront: string
  qaReverseBack: string
  clozeFront: string
  clozeBack: string
  style: string
}

/** Names that `--columns` accepts for CSV without Anki headers. */
export type Column =
  | 'guid'
  | 'kind'
  | 'deck'
  | 'tags'
  | 'question'
  | 'answer'
  | 'context'
  | 'details'
  | 'path'
  | 'line'

export interface Config {
  /** Name of the vault: root deck, output files, `obsidian://` links. */
  name: string
  /** Root deck. @default the vault's name */
  deck?: string
  /** Formats to export. @default ['apkg', 'csv', 'json'] */
  formats?: ReadonlyArray<Format>
  /** Write CSV with Anki's file headers; `false` writes one row a prompt. @default true */
  ankiHeaders?: boolean
  /** Columns of CSV without Anki headers. @default all */
  columns?: ReadonlyArray<Column>
}

/** State of one card as the ledger keeps it. */
export interface LedgerEntry {
  guid: string
  created: number
  modified: number
}

/** The committed table of guids. */
export interface Ledger {
  entries: ReadonlyArray<LedgerEntry>
}

/** What a build did to one card. */
export interface Change {
  type: 'new'
  guid: string
}

/** Give the bytes of a media file, or `undefined` where there is none. `path` is vault-relative. */
export type ReadMedia = (path: string) => Promise<Uint8Array | undefined>

export interface BuildOptions {
  config: Config
  ledger: Ledger
  media: ReadMedia
  /** Seconds since 1970. */
  now: number
  /** HTML and CSS of the note types. @default the ones of this package */
  templates?: Templates
  /** Bytes of sql.js's WebAssembly. @default the ones of the installed package (Node only) */
  sqlWasm?: Uint8Array
  /** Told after each note how many are done, for a progress bar. */
  onNote?: (done: number) => void
}

export interface BuildResult {
  cards: ReadonlyArray<Card>
  decks: ReadonlyArray<Deck>
  outputs: ReadonlyArray<Output>
  ledger: Ledger
  changes: ReadonlyArray<Change>
  messages: ReadonlyArray<VFileMessage>
}
