import type {ReportedMessage} from '../report/message.js'
import type {ChangeType, NoteTypeKey} from '../types/index.js'

/** One Anki note, as the page of the preview gets it. */
export interface PreviewNote {
  guid: string
  noteType: NoteTypeKey
  /** HTML, in the order of the note type. */
  fields: ReadonlyArray<string>
  /** Its cards: 0-based, ascending. */
  ords: ReadonlyArray<number>
  /** Question and answer of each card, as plain text. */
  prompts: ReadonlyArray<readonly [question: string, answer: string]>
  /** Levels joined by `::`. */
  deck: string
  tags: ReadonlyArray<string>
  rule: string
  /** Relative to the vault, with `/`. */
  path: string
  /** First line, 1-based. */
  line: number
  /** Headings above, outermost first. */
  heading: ReadonlyArray<string>
  /** What happened to it since the last build. */
  change?: ChangeType
  /** About the lines that it was made from. */
  messages?: ReadonlyArray<ReportedMessage>
}

/** HTML of one card of a note type. */
export interface PreviewTemplate {
  name: string
  front: string
  back: string
}

/** One of the two note types. */
export interface PreviewNoteType {
  name: string
  /** Names of the fields. */
  fields: ReadonlyArray<string>
  templates: ReadonlyArray<PreviewTemplate>
}

/** What the page is told beside the notes. */
export interface PreviewHead {
  /** Name of the vault. */
  vault: string
  /** Number of notes, in all parts of the page. */
  notes: number
  noteTypes: Readonly<Record<NoteTypeKey, PreviewNoteType>>
  /** CSS of both note types. */
  style: string
  /** Folder of the media beside the page; absent if they are in the page itself. */
  mediaFolder?: string
  /** Address that tells when there is a new page. */
  events?: string
}

/** All that a page is made from. */
export interface PreviewData {
  head: PreviewHead
  notes: ReadonlyArray<PreviewNote>
  /** Bytes of the media that cards use, by name. */
  media: ReadonlyMap<string, Uint8Array>
}
