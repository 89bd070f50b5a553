/** What a card asks: question and answer, the same in both directions, or text with gaps. */
export type Kind = 'basic' | 'reversed' | 'cloze'

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
  /** The note's frontmatter can't be read: title, deck and tags may not be its own. */
  isUnlabeled?: true
  /** The note says itself what its language is. */
  statesLanguage?: true
  rule: string
  /** The proposal's anchor. */
  anchor: string
  explicitId: string | undefined
  /** One a card: a reversed candidate has two, a cloze one for each deletion. */
  prompts: ReadonlyArray<Prompt>
  source: Source
  /** Deck named by the note's frontmatter; `undefined` puts the card into its folder's deck. */
  deck: string | undefined
  /** As the note spells them. */
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
  /** Whole sentence, as plain text. */
  sentence: string
  /** Plain text that each deletion hides, in the order of the prompts. */
  deletions: ReadonlyArray<string>
}

/** A possible card, rendered, without identity. */
export type Candidate = QaCandidate | ClozeCandidate

/** Where a card goes in Anki. */
export interface Labels {
  /** Full name, levels joined by `::`. */
  deck: string
  /** Levels joined by `::`, sorted, spelt as in all other cards. */
  tags: ReadonlyArray<string>
}

/** A candidate whose deck and tags are those of Anki. */
export type LabeledCandidate = Candidate & Labels

/** What identity adds to a candidate. */
export interface Identity {
  /** 12 characters `[0-9a-z]`, permanent. */
  guid: string
  /** Seconds since 1970; the first build that saw the card. */
  created: number
  /** Seconds since 1970; rises exactly when the content changes. */
  modified: number
  /** Digest of all that Anki is told. */
  content: string
  /** Language with which the fields are marked, BCP 47; `und` for none. */
  fieldLanguage: string
}

/** A candidate with guid, deck and tags: one Anki note. */
export type Card = LabeledCandidate & Identity

/** Cards of one deck, in export order. */
export interface Deck {
  /** Levels joined by `::`. */
  name: string
  cards: ReadonlyArray<Card>
}
