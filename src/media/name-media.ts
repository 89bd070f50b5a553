import type {Definition, Image, Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import type {MessageRuleId} from '../message-rules/index.js'
import {htmlMedia} from '../render/html-media.js'
import {mediaPath, mediaType, resolveImage} from '../render/media-link.js'
import type {Severity} from '../report/index.js'
import type {Wikilink} from '../syntax/index.js'
import {folderOf, linkPaths} from './link-paths.js'
import {formatSize, largeMediaSize, maxMediaSize} from './media-size.js'
import type {MediaFile, MediaStore} from './media-store.js'

/** Characters of a digest in a file name: 96 bits, unique among any number of files. */
const digestLength = 24

/** What is wrong with a file that a note shows. */
export interface MediaFault {
  id: MessageRuleId
  severity: Severity
  reason: string
}

/** Told of each fault, and of the node that shows the file. */
export type ReportFault = (fault: MediaFault, node: Nodes) => void

/** Where the nodes stand that show media. */
export interface MediaPlace {
  /** Path of their note. */
  path: string
  /** Link definitions of their note. */
  definitions: ReadonlyArray<Definition>
}

/**
 * Read the media that nodes of a note show, and name them by their content: a changed picture gets a
 * new name, so that Anki takes it, and the same picture is packed once.
 *
 * @returns Names in the package by path as the note writes it. What can't be shown has none, and is
 *   reported at the first node that shows it.
 */
export async function nameMedia(
  nodes: ReadonlyArray<Nodes>,
  {path: notePath, definitions}: MediaPlace,
  store: MediaStore,
  report: ReportFault
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const [link, {media, node}] of findMedia(nodes, definitions)) {
    const folder = folderOf(notePath)
    const first = media.type === 'wikilink' ? 'vault' : 'note'
    const found = await findFile(linkPaths(link, folder, first), folder, store)
    const {name, faults} = found
      ? await nameFile(link, found, store)
      : {name: undefined, faults: [missingFault(link, folder)]}
    for (const fault of faults) report(fault, node)
    if (name === undefined || !found) continue
    names.set(link, name)
    await store.pack(name, found.path)
  }
  return names
}

/** Find the first of several files that is there. */
export async function findFile(
  paths: ReadonlyArray<string>,
  folder: string,
  store: MediaStore
): Promise<MediaFile | undefined> {
  for (const path of paths) {
    const file = await store.find(path, folder)
    if (file) return file
  }
  return undefined
}

/** Say that nothing is where a link leads, or that it leads out of the vault. */
function missingFault(link: string, folder: string): MediaFault {
  return linkPaths(link, folder, 'note').length === 0
    ? fault('outside-vault', 'error', `path \`${link}\` out of the vault, expected a file in it`)
    : fault('missing-media', 'error', `missing media file \`${link}\`, expected it in the vault`)
}

/** Media by their paths as written, each with the first node that shows it. */
function findMedia(nodes: ReadonlyArray<Nodes>, definitions: ReadonlyArray<Definition>) {
  const found = new Map<string, {media: Image | Wikilink; node: Nodes}>()
  for (const root of nodes) {
    visit(root, (node: Nodes) => {
      for (const media of mediaOf(node, definitions)) {
        const path = mediaPath(media)
        if (path !== undefined && !found.has(path)) found.set(path, {media, node})
      }
    })
  }
  return found
}

function mediaOf(
  node: Nodes,
  definitions: ReadonlyArray<Definition>
): ReadonlyArray<Image | Wikilink> {
  switch (node.type) {
    case 'html':
      return htmlMedia(node)
    case 'imageReference':
      return [resolveImage(node, definitions)].filter((image) => image !== undefined)
    case 'image':
    case 'wikilink':
      return [node]
    default:
      return []
  }
}

/** Name a file unless it can't be shown; say what is wrong with it. */
async function nameFile(
  link: string,
  file: MediaFile,
  store: MediaStore
): Promise<{name: string | undefined; faults: ReadonlyArray<MediaFault>}> {
  const refusal = refuseFile(link, file)
  if (refusal) return {name: undefined, faults: [refusal]}
  const {bytes, digest, faults} = await store.clean(file)
  if (!bytes) {
    const reason = `SVG file \`${link}\`, ${faults[0] ?? 'expected a picture'}`
    return {name: undefined, faults: [fault('svg', 'error', reason)]}
  }
  const warnings: MediaFault[] = []
  if (faults.length > 0)
    warnings.push(
      fault('svg', 'warning', `${faults.join(', ')} in \`${link}\`, expected a picture alone`)
    )
  if (file.size > largeMediaSize)
    warnings.push(
      fault('large-media', 'warning', `size of \`${link}\`, ${sizes(file, largeMediaSize)}`)
    )
  return {name: digest.slice(0, digestLength) + extensionOf(file.path), faults: warnings}
}

function refuseFile(link: string, file: MediaFile): MediaFault | undefined {
  if (!mediaType(file.path)) return unsupportedFault(link)
  if (file.size === 0) return fault('missing-media', 'error', `empty media file \`${link}\``)
  if (file.size <= maxMediaSize) return undefined
  return fault('large-media', 'error', `size of \`${link}\`, ${sizes(file, maxMediaSize)}`)
}

/** Say that Anki can't show a file. */
export function unsupportedFault(link: string): MediaFault {
  const expected = 'expected a picture, sound, video, PDF or note'
  return fault('unsupported-media', 'warning', `file \`${link}\`, ${expected}`)
}

function sizes({size}: MediaFile, expected: number): string {
  return `${formatSize(size)}, expected at most ${formatSize(expected)}`
}

function fault(id: MessageRuleId, severity: Severity, rest: string): MediaFault {
  return {id, severity, reason: `Unexpected ${rest}`}
}

function extensionOf(path: string): string {
  return /\.[a-z0-9]+$/i.exec(path)?.[0].toLowerCase() ?? ''
}
