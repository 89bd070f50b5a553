import type {BlockContent, Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {
  findFile,
  folderOf,
  linkPaths,
  type MediaStore,
  nameMedia,
  type ReportFault,
  unsupportedFault
} from '../media/index.js'
import {reportAs} from '../message.js'
import type {ReadingConfig} from '../note-options.js'
import {parseNote} from '../parse/index.js'
import {usedFootnotes} from '../render/footnotes.js'
import {decodeUrl, isNoteEmbed} from '../render/media-link.js'
import {type RenderContext, renderContext} from '../render/render-context.js'
import {prepareTools} from '../render/render-tools.js'
import type {Note} from '../types/index.js'
import {findPart} from './find-part.js'
import type {NoteEmbed} from './transclusion.js'

/** Embeds within embeds that are followed, as in Obsidian: deeper ones are shown as links. */
const maxDepth = 5

/**
 * Embeds that are followed from the cards of one note: notes that embed a hundred others, which do so
 * in turn, would never end. No card that anybody learns from holds as many.
 */
const maxEmbeds = 200

/** What an embed of a note shows: a part of the note, or that there is none. */
export type Embedded =
  | ({kind: 'part'; path: string; title: string; fragment: string} & EmbeddedText)
  | {kind: 'missing'; link: string}

/** Text to be rendered, and what it takes. */
export interface EmbeddedText {
  blocks: ReadonlyArray<BlockContent>
  context: RenderContext
  /** By the nodes of the text that embed. An embed that is not here is shown as a link. */
  embeds: ReadonlyMap<Nodes, Embedded>
}

/** What a note shows of other files. */
export type Embeds = Omit<EmbeddedText, 'blocks'>

/** A note whose text is read. */
interface Place {
  note: Note
  /** Notes and parts that embed each other, down to this one, as `path#fragment`. */
  trail: ReadonlyArray<string>
  report: ReportFault
  /** The embed by which a card shows this note; none in the note of the card itself. */
  outer?: {node: Nodes; place: Place}
}

/** What does not change on the way. */
interface Reading extends Pick<ReadingConfig, 'vault' | 'remoteImages'> {
  store: MediaStore
  /** Embeds that may still be followed. */
  left: number
}

/**
 * Read the media and the parts of notes that nodes of a note show, and those that these show in turn.
 *
 * @param nodes What cards show of the note.
 * @returns What can't be shown is a message on the note, at the node that shows it.
 */
export function readEmbeds(
  note: Note,
  nodes: ReadonlyArray<Nodes>,
  reading: Omit<Reading, 'left'>
): Promise<Embeds> {
  const report: ReportFault = ({id, severity, reason}, node) =>
    reportAs(severity, note.file, reason, id, node)
  return readText(
    nodes,
    {note, trail: [keyOf(note.path, '')], report},
    {...reading, left: maxEmbeds}
  )
}

async function readText(
  nodes: ReadonlyArray<Nodes>,
  place: Place,
  reading: Reading
): Promise<Embeds> {
  const {note, report} = place
  const bare = renderContext(note, reading, new Map())
  const shown = [...nodes, ...usedFootnotes(nodes, bare)]
  const names = new Map(await nameMedia(shown, bare, reading.store, report))
  const tools = await prepareTools(note, shown, reading.store)
  const embeds = new Map<Nodes, Embedded>()
  for (const node of findNoteEmbeds(nodes)) {
    const embedded = await readEmbed(node, place, reading)
    if (embedded) embeds.set(node, embedded)
    // Whatever the text shows in the end counts as its own.
    if (embedded?.kind === 'part')
      for (const name of embedded.context.mediaNames.values()) names.set(name, name)
  }
  return {context: {...bare, ...tools, mediaNames: names}, embeds}
}

function findNoteEmbeds(nodes: ReadonlyArray<Nodes>): NoteEmbed[] {
  const found: NoteEmbed[] = []
  for (const root of nodes) {
    visit(root, (node: Nodes) => {
      if ((node.type === 'image' || node.type === 'wikilink') && isNoteEmbed(node)) found.push(node)
    })
  }
  return found
}

/** @returns `undefined` for what is shown as a link. */
async function readEmbed(
  node: NoteEmbed,
  place: Place,
  reading: Reading
): Promise<Embedded | undefined> {
  const {target, fragment} = targetOf(node)
  const link = fragment === '' ? target : `${target}#${fragment}`
  const missing = (reason: string): Embedded => {
    place.report({id: 'missing-embed', severity: 'error', reason: `Unexpected ${reason}`}, node)
    return {kind: 'missing', link}
  }
  const found = await findNote(node, target, place, reading)
  if (found === 'unsupported') {
    place.report(unsupportedFault(target), node)
    return {kind: 'missing', link}
  }
  if (!found) return missing(`embed of \`${link}\`, expected a note or file of the vault`)
  const key = keyOf(found.path, fragment)
  const fault = refuseLevel(key, place.trail) ?? refuseNumber(link, reading)
  if (fault !== undefined) {
    place.report({id: 'embed-cycle', severity: 'warning', reason: fault}, node)
    return undefined
  }
  const blocks = findPart(found, fragment)
  if (!blocks)
    return missing(`embed of \`${link}\`, expected a heading or block id of \`${found.path}\``)
  if (blocks.length === 0) return missing(`empty embed of \`${link}\`, expected text there`)
  const inner = placeWithin(found, node, place, [...place.trail, key])
  const {path, title} = found
  const text = await readText(blocks, inner, reading)
  return {kind: 'part', path, title, fragment, blocks, ...text}
}

/** What is wrong in an embedded note is said where the card embeds it. */
function placeWithin(note: Note, node: Nodes, place: Place, trail: ReadonlyArray<string>): Place {
  const outer = place.outer ?? {node, place}
  const isOwn = note.path === outer.place.note.path
  const report: ReportFault = ({reason, ...fault}) => {
    const told = isOwn ? reason : `${reason} (in \`${note.path}\`)`
    outer.place.report({...fault, reason: told}, outer.node)
  }
  return {note, trail, report, outer}
}

/** Say why an embed is not followed. */
function refuseLevel(key: string, trail: ReadonlyArray<string>): string | undefined {
  const names = [...trail, key].map((one) => `\`${one.replace(/#$/, '')}\``)
  const start = trail.findIndex((one) => one.toLowerCase() === key.toLowerCase())
  if (start !== -1) return `Unexpected circle of embeds, ${names.slice(start).join(' → ')}`
  if (trail.length <= maxDepth) return undefined
  return `Unexpected embed of ${names.at(-1)} at level ${trail.length}, expected at most ${maxDepth} levels`
}

function refuseNumber(link: string, reading: Reading): string | undefined {
  if (reading.left > 0) {
    reading.left -= 1
    return undefined
  }
  return `Unexpected embed of \`${link}\`, expected at most ${maxEmbeds} from one note`
}

function targetOf(node: NoteEmbed): {target: string; fragment: string} {
  if (node.type === 'wikilink') return node
  const [target = '', ...fragment] = node.url.split('#')
  return {target: decodeUrl(target), fragment: decodeUrl(fragment.join('#'))}
}

async function findNote(
  node: NoteEmbed,
  target: string,
  {note}: Place,
  {store}: Reading
): Promise<Note | 'unsupported' | undefined> {
  if (target === '') return note
  const folder = folderOf(note.path)
  const find = (path: string) =>
    findFile(linkPaths(path, folder, node.type === 'image' ? 'note' : 'vault'), folder, store)
  const file = await find(/\.md$/i.test(target) ? target : `${target}.md`)
  if (file && !drawing.test(file.path)) {
    if (file.path === note.path) return note
    return parseNote(new VFile({path: file.path, value: file.bytes}))
  }
  if (file) return 'unsupported'
  const other = hasExtension.test(target) ? await find(target) : undefined
  return other && 'unsupported'
}

/** A drawing of the Excalidraw plugin, whose text is data. */
const drawing = /\.excalidraw(?:\.md)?$/i
const hasExtension = /\.[\p{L}\p{N}]{1,12}$/u

function keyOf(path: string, fragment: string): string {
  return `${path}#${fragment}`
}
