import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {arrangeDecks} from './arrange.js'
import {type ExportOptions, exportDecks, findMade} from './exporters/index.js'
import {identifyCards, markRemoved, stampNoteTypes} from './identify/index.js'
import {labelCandidates} from './label.js'
import {readNotes} from './read-notes.js'
import {screenCandidates} from './screen.js'
import {readTemplates} from './templates.js'
import type {BuildOptions, BuildResult, Format, Output} from './types/index.js'

/** Formats that are written unless others are named. */
const defaultFormats: ReadonlyArray<Format> = ['apkg', 'csv', 'json']

/**
 * Build decks from notes: parse, derive, render, screen, label, identify, arrange, export. Same input,
 * same bytes.
 *
 * @param files Markdown files, read one at a time; paths relative to the vault, with `/`. A file without a value was
 *   not readable and only hands on its messages.
 * @returns Cards and the files to write; problems in notes are messages, never errors.
 * @throws {RangeError} If the vault's name would make Anki take the package for a backup.
 */
export async function build(files: Iterable<VFile>, options: BuildOptions): Promise<BuildResult> {
  const {config, now, sqlWasm} = options
  const templates = options.templates ?? readTemplates()
  const {decks, media, messages, changes, ...identified} = await deriveDecks(files, options)
  const ledger = stampNoteTypes(identified.ledger, templates, now)
  const exportOptions: ExportOptions = {
    name: config.name,
    formats: config.formats ?? defaultFormats,
    ankiHeaders: config.ankiHeaders,
    columns: config.columns,
    templates,
    noteTypes: ledger.noteTypes,
    media,
    now,
    sqlWasm
  }
  const {made, formats, keys} = findMade(decks, exportOptions, options.isMade ?? (() => false))
  const outputs = await exportDecks(decks, {...exportOptions, formats})
  return {
    cards: decks.flatMap((deck) => deck.cards),
    decks,
    outputs: outputs.map((output) => withKey(output, keys.get(output.path))),
    made,
    ledger,
    changes,
    messages: sortMessages(messages)
  }
}

/** A path and the folders above it: a folder that can't be listed hides all that is in it. */
function pathAndFolders(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

function withKey(output: Output, key: string | undefined): Output {
  return key === undefined ? output : {key, ...output}
}

/** All stages before the exporters: what they leave behind is free when the writing begins. */
async function deriveDecks(
  files: Iterable<VFile>,
  {config, ledger, media, cache, now, markRemoved: marks = false, onNote}: BuildOptions
) {
  const {candidates, ...reading} = await readNotes(files, {
    vault: config.name,
    media,
    cache,
    onNote
  })
  const screened = screenCandidates(candidates)
  const isUnread = (path: string) => pathAndFolders(path).some((one) => reading.unread.has(one))
  const identified = identifyCards(labelCandidates(screened.candidates, config), ledger, {
    now,
    isUnread
  })
  const marked = marks
    ? markRemoved(identified.ledger, now)
    : {cards: [], ledger: identified.ledger}
  return {
    decks: arrangeDecks([...identified.cards, ...marked.cards]),
    media: reading.media,
    messages: [...reading.messages, ...screened.messages],
    ledger: marked.ledger,
    changes: identified.changes
  }
}

function sortMessages(messages: ReadonlyArray<VFileMessage>): VFileMessage[] {
  return [...messages].sort((a, b) => {
    const [left, right] = [a.file ?? '', b.file ?? '']
    if (left !== right) return left < right ? -1 : 1
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  })
}
