import type {Column, Deck, Format, Ledger, Templates} from '../types/index.js'

/** What all exporters are told. Exporters touch no file, clock or environment. */
export interface ExportOptions {
  /** Name of the vault; output files are called after it. */
  name: string
  /** Formats to export, in any order. */
  formats: ReadonlyArray<Format>
  /** HTML and CSS of the two note types. */
  templates: Templates
  /** Of the ledger: note types of the vault's own. @default the standard ones */
  noteTypeName?: string | undefined
  /** Bytes of media by their name in the package; those that no card uses are left out. */
  media: ReadonlyMap<string, Uint8Array>
  /**
   * Seconds since 1970. No exporter of today reads it, so that a build at another time gives the
   * same bytes; it is here for formats that must state when they were written.
   */
  now: number
  /** Write CSV with Anki's file headers; `false` writes one row a prompt. @default true */
  ankiHeaders?: boolean | undefined
  /** Columns of CSV without Anki headers, in order. @default all */
  columns?: ReadonlyArray<Column> | undefined
  /** When the HTML and CSS of each note type last changed. @default 1970 */
  noteTypes?: Ledger['noteTypes'] | undefined
  /** Bytes of sql.js's WebAssembly. @default the ones of the installed package (Node only) */
  sqlWasm?: Uint8Array | undefined
}

/** Turns decks into the bytes of one file. */
export interface Exporter {
  /** Also the extension of the file. */
  format: Format
  /**
   * @param decks Parents before their children, at least one card in all.
   * @returns Content of the file: the same bytes for the same input, whatever the machine.
   */
  encode(decks: ReadonlyArray<Deck>, options: ExportOptions): Uint8Array | Promise<Uint8Array>
}
