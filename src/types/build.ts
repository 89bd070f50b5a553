import type {VFileMessage} from 'vfile-message'
import type {NoteCache} from './cache.js'
import type {Card, Deck} from './card.js'
import type {Change, Ledger} from './ledger.js'

/** Output formats, in the order in which they are written. */
export type Format = 'apkg' | 'csv' | 'json' | 'ndjson'

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

/** How much a message counts: an error makes the command exit with 1; what is off is not said. */
export type MessageLevel = 'off' | 'info' | 'warning' | 'error'

/** Whether cards show images of the web, which Anki then fetches whenever it shows the card. */
export type RemoteImages = 'link' | 'show'

/** Notes, by where they stand and what they are tagged with. */
export interface NoteSelection {
  /** Folders or notes as globs, relative to the vault; a folder stands for all that is in it. */
  folders?: ReadonlyArray<string>
  /** Tags without `#`; each stands for those below it as well. */
  tags?: ReadonlyArray<string>
}

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
  /** Rules by their id, `false` for those that are off. @default all on */
  rules?: Readonly<Record<string, boolean>>
  /** Ask for terms in both directions, where that makes sense. @default true */
  reversed?: boolean
  /** Most items of a list that one card may ask for, 2–7. @default 7 */
  maxListItems?: number
  /**
   * Only these notes and, of them, only what has one of the tags: by frontmatter the whole note, by a
   * tag in the text what it counts for. @default all
   */
  include?: NoteSelection
  /** All but these notes, and but what has one of the tags. @default none */
  exclude?: NoteSelection
  /** What becomes of images of the web; they are never fetched by a build. @default 'link' */
  remoteImages?: RemoteImages
  /** Levels of messages by the ids of their rules. @default those that they come with */
  messages?: Readonly<Record<string, MessageLevel>>
}

/** A file to be written, its path relative to the output folder. */
export interface Output {
  path: string
  bytes: Uint8Array
  /** Stands for the bytes, where it was asked whether they are there already. */
  key?: string
}

/** A file that holds already what it should, so that it was not made again. */
export type MadeOutput = Required<Pick<Output, 'path' | 'key'>>

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

/**
 * Give the bytes of a picture, sound or embedded note, or `undefined` where there is none. `path` is
 * vault-relative.
 */
export type ReadMedia = (path: string) => Promise<Uint8Array | undefined>

/**
 * Give the vault path of the file that a link means, or `undefined` where there is none.
 *
 * @param path Vault-relative, or the end of such a path.
 * @param folder Folder of the note that links, vault-relative; empty for the vault itself.
 */
export type LocateFile = (path: string, folder: string) => string | undefined

export interface BuildOptions {
  config: Config
  /** What the last build gave; `emptyLedger` for the first one. */
  ledger: Ledger
  /** Reads pictures, sounds and embedded notes. */
  media: ReadMedia
  /** Finds files that links don't name in full. @default they must */
  locate?: LocateFile | undefined
  /** Readings of earlier builds: the result is the same, and comes sooner. @default none */
  cache?: NoteCache | undefined
  /** Time of the build, in whole seconds since 1970: cards that changed get it. */
  now: number
  /**
   * Export cards that are in no note any more once more, with the tag `cardwright::removed`: Anki
   * itself deletes nothing. @default false
   */
  markRemoved?: boolean
  /**
   * HTML and CSS of the note types. A vault whose first build has some gets note types of its own,
   * for good. @default the ones of this package
   */
  templates?: Templates
  /**
   * Whether the file of an output is there already with what a key stands for, as an earlier build
   * by the same code gave it: then it is not made again. @default no
   */
  isMade?: ((path: string, key: string) => boolean) | undefined
  /** Bytes of sql.js's WebAssembly. @default the ones of the installed package (Node only) */
  sqlWasm?: Uint8Array
  /** Told after each note how many are done, for a progress bar. */
  onNote?: (done: number) => void
}

export interface BuildResult {
  cards: ReadonlyArray<Card>
  decks: ReadonlyArray<Deck>
  outputs: ReadonlyArray<Output>
  /** Bytes of the media that cards show, by their names in the package. */
  media: ReadonlyMap<string, Uint8Array>
  /** Outputs that `isMade` said are there. */
  made: ReadonlyArray<MadeOutput>
  /** HTML and CSS that the note types have. */
  templates: Templates
  /** To be kept for the next build; the same object if nothing changed. */
  ledger: Ledger
  /** What became of the cards of the last build, and which are new. */
  changes: ReadonlyArray<Change>
  messages: ReadonlyArray<VFileMessage>
}
