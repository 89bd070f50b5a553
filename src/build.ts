import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {arrangeDecks} from './arrange.js'
import {drain} from './drain.js'
import {type ExportOptions, exportDecks, findMade} from './exporters/index.js'
import {type Identified, identifyCards, stampNoteTypes} from './identify/index.js'
import {labelCandidates} from './label.js'
import {applyLevels} from './message-levels.js'
import type {NoteTrace} from './read-note.js'
import {type NoteReading, type ReadOptions, readNotes, type TracedNote} from './read-notes.js'
import {reportLoss} from './report-loss.js'
import {screenCandidates} from './screen.js'
import {createPathFilter} from './select-paths.js'
import {sortMessages} from './sort-messages.js'
import {readTemplates} from './templates.js'
import type {BuildOptions, BuildResult, Card, Format, Ledger, Output} from './types/index.js'
import type {Verdict} from './verdict.js'

/** Formats that are written unless others are named. */
const defaultFormats: ReadonlyArray<Format> = ['apkg', 'csv', 'json']

/** What the library takes, and what the command adds. */
export type LineOptions = BuildOptions & Pick<ReadOptions, 'openPool'>

/**
 * Build decks from notes: parse, derive, render, screen, label, identify, arrange, export. Same input,
 * same bytes.
 *
 * @param files Markdown files, read one at a time; paths relative to the vault, with `/`. A file without a value was
 *   not readable and only hands on its messages.
 * @returns Cards and the files to write; problems in notes are messages, never errors.
 * @throws {RangeError} If the vault's name would make Anki take the package for a backup.
 */
export async function build(files: Iterable<VFile>, options: LineOptions): Promise<BuildResult> {
  const {config, now, sqlWasm} = options
  const templates = options.templates ?? readTemplates()
  const {decks, media, messages, verdicts, changes, ...derived} = await deriveDecks(files, options)
  const isFirst = options.ledger.entries.length === 0
  const ownName = isFirst && options.templates ? config.name : undefined
  const ledger = derived.isLost
    ? derived.ledger
    : stampNoteTypes(derived.ledger, templates, {now, ownName})
  const exportOptions: ExportOptions = {
    name: config.name,
    formats: derived.isLost ? [] : (config.formats ?? defaultFormats),
    ankiHeaders: config.ankiHeaders,
    columns: config.columns,
    templates,
    noteTypes: ledger.noteTypes,
    noteTypeName: ledger.noteTypeName,
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
    media,
    made,
    templates,
    ledger,
    changes,
    messages: sortMessages(
      applyLevels([...messages, ...verdicts.map(({message}) => message)], config.messages)
    )
  }
}

/** What became of one note. */
export interface FollowedNote {
  /** `undefined` if the note was not read. */
  trace: NoteTrace | undefined
  /** Whether the configuration leaves the note out for its folder. */
  isLeftOut: boolean
  /** What screening had to say of the cards of all notes. */
  verdicts: ReadonlyArray<Verdict>
  /** Cards of all notes; the place of each is the very object that its candidate has. */
  cards: ReadonlyArray<Card>
  /** Cards that the ledger ignores. */
  ignored: ReadonlyArray<Card>
  /** Of all notes, but for the verdicts. */
  messages: ReadonlyArray<VFileMessage>
}

/**
 * Follow one note through all stages before the exporters, beside all others: cards may be dropped
 * because of what other notes say.
 */
export async function followNote(
  files: Iterable<VFile>,
  path: string,
  options: LineOptions
): Promise<FollowedNote> {
  let trace: NoteTrace | undefined
  const onTrace = (told: NoteTrace) => {
    trace = told
  }
  const {config} = options
  const {selects} = await createPathFilter(config)
  const {cards, ignored, verdicts, messages} = await deriveDecks(files, options, {path, onTrace})
  return {
    trace,
    isLeftOut: !selects(path),
    verdicts,
    cards,
    ignored,
    messages: sortMessages(applyLevels(messages, config.messages))
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
  {config, ledger, now, markRemoved: marks = false, ...reads}: LineOptions,
  traced?: TracedNote
) {
  const {labeled, verdicts, ...reading} = await readLabeled(files, {...reads, config, traced})
  const isUnread = (path: string) =>
    reading.unread.size > 0 && pathAndFolders(path).some((one) => reading.unread.has(one))
  const identified = identifyCards(drain(labeled), ledger, {now, isUnread})
  const isEmpty = identified.cards.length + identified.ignored.length === 0
  const loss = isEmpty ? reportLoss(ledger, reading, config) : undefined
  if (loss) return stayAs(ledger, {...reading, messages: [...reading.messages, loss]}, verdicts)
  const marked = marks ? await markOrphans(identified, now) : {cards: [], ledger: identified.ledger}
  return {
    isLost: false,
    decks: arrangeDecks([...identified.cards, ...marked.cards]),
    cards: identified.cards,
    ignored: identified.ignored,
    verdicts,
    media: reading.media,
    messages: reading.messages,
    ledger: marked.ledger,
    changes: identified.changes
  }
}

/**
 * The stages before identification. Each makes new objects of all candidates: those of the stages
 * before are free on return.
 */
async function readLabeled(files: Iterable<VFile>, options: ReadOptions) {
  const {candidates, ...reading} = await readNotes(files, options)
  const screened = screenCandidates(candidates)
  const labeled = labelCandidates(screened.candidates, options.config)
  return {...reading, labeled, verdicts: screened.verdicts}
}

/** What a vault gives that has lost all its cards: no change. */
function stayAs(
  ledger: Ledger,
  {media, messages}: Pick<NoteReading, 'media' | 'messages'>,
  verdicts: ReadonlyArray<Verdict>
) {
  return {
    isLost: true,
    decks: [],
    cards: [],
    ignored: [],
    changes: [],
    ...{verdicts, media, messages, ledger}
  }
}

/** Loaded when it is asked for, as it parses HTML. */
async function markOrphans({cards, ledger}: Identified, now: number) {
  const {markRemoved} = await import('./identify/mark-removed.js')
  return markRemoved(ledger, cards, now)
}
