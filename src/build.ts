import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {arrangeDecks} from './arrange.js'
import {deriveProposals} from './derive.js'
import {exportDecks} from './exporters/index.js'
import {identifyCards} from './identify.js'
import {type MediaStore, nameMedia} from './media.js'
import {parseNote} from './parse/index.js'
import {renderCandidate, renderContext} from './render/index.js'
import {rules} from './rules/index.js'
import {screenCandidates} from './screen.js'
import {readTemplates} from './templates.js'
import type {BuildOptions, BuildResult, Candidate, Format} from './types.js'

/** Formats that are written unless others are named. */
const defaultFormats: ReadonlyArray<Format> = ['apkg', 'csv', 'json']

/**
 * Build decks from notes: parse, derive, render, screen, identify, arrange, export. Same input,
 * same bytes.
 *
 * @param files Markdown files; paths relative to the vault, with `/`. A file without a value was
 *   not readable and only hands on its messages.
 * @returns Cards and the files to write; problems in notes are messages, never errors.
 * @throws {RangeError} If the vault's name would make Anki take the package for a backup.
 */
export async function build(
  files: ReadonlyArray<VFile>,
  {config, ledger, media, now, templates, sqlWasm, onNote}: BuildOptions
): Promise<BuildResult> {
  const store: MediaStore = {read: media, files: new Map()}
  const candidates: Candidate[] = []
  for (const [at, file] of files.entries()) {
    candidates.push(...(await readCandidates(file, config.name, store)))
    onNote?.(at + 1, files.length)
  }
  const screened = screenCandidates(candidates)
  const identified = identifyCards(screened.candidates, ledger, now)
  const decks = arrangeDecks(identified.cards, config)
  const outputs = await exportDecks(decks, {
    name: config.name,
    formats: config.formats ?? defaultFormats,
    ankiHeaders: config.ankiHeaders,
    columns: config.columns,
    templates: templates ?? readTemplates(),
    media: new Map([...store.files.values()].map(({name, bytes}) => [name, bytes])),
    now,
    sqlWasm
  })
  return {
    cards: decks.flatMap((deck) => deck.cards),
    decks,
    outputs,
    ledger: identified.ledger,
    changes: identified.changes,
    messages: sortMessages([...files.flatMap((file) => file.messages), ...screened.messages])
  }
}

/** One note from file to candidates; its tree is free afterwards. */
async function readCandidates(file: VFile, vault: string, store: MediaStore): Promise<Candidate[]> {
  const note = parseNote(file)
  if (!note) return []
  const proposals = deriveProposals(note, rules)
  const mediaNames = await nameMedia(
    note,
    proposals.map(({proposal}) => proposal),
    store
  )
  const context = renderContext(note, vault, mediaNames)
  return proposals.map(({rule, proposal}) => renderCandidate(note, rule, proposal, context))
}

function sortMessages(messages: ReadonlyArray<VFileMessage>): VFileMessage[] {
  return [...messages].sort((a, b) => {
    const [left, right] = [a.file ?? '', b.file ?? '']
    if (left !== right) return left < right ? -1 : 1
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  })
}
