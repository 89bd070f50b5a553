import type {Image, Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import type {MediaFile, MediaStore} from './media-store.js'
import {reportError} from './message.js'
import {htmlImages, mediaPath, mediaType} from './render/media-link.js'
import type {Wikilink} from './syntax/index.js'
import type {Note, Proposal} from './types/index.js'

/** Characters of a digest in a file name: 96 bits, unique among any number of files. */
const digestLength = 24

/**
 * Read the media that a note's proposals show, and name them by their content: a changed picture
 * gets a new name, so that Anki takes it, and the same picture is packed once.
 *
 * @returns Names in the package by path as the note writes it. A file that can't be read is an
 *   error message on the note, and has no name.
 */
export async function nameMedia(
  note: Note,
  proposals: ReadonlyArray<Proposal>,
  store: MediaStore
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const [path, node] of findMedia(proposals)) {
    const found = await findFirst(candidatePaths(note.path, path, node), store)
    if (!found) {
      reportError(
        note.file,
        `Unexpected missing media file \`${path}\`, expected it in the vault`,
        'missing-media',
        node
      )
    } else if (found.file.bytes.length === 0) {
      reportError(note.file, `Unexpected empty media file \`${path}\``, 'missing-media', node)
    } else {
      const name = nameByContent(path, found.file)
      names.set(path, name)
      store.pack(name, found.path)
    }
  }
  return names
}

function findMedia(proposals: ReadonlyArray<Proposal>): Map<string, Nodes> {
  const found = new Map<string, Nodes>()
  for (const node of proposals.flatMap(shownNodes)) {
    visit(node, (part: Nodes) => {
      for (const media of mediaOf(part)) {
        const path = mediaPath(media)
        if (path !== undefined && mediaType(path)) found.set(path, part)
      }
    })
  }
  return found
}

function mediaOf(node: Nodes): ReadonlyArray<Image | Wikilink> {
  if (node.type === 'html') return htmlImages(node)
  return node.type === 'image' || node.type === 'wikilink' ? [node] : []
}

function shownNodes(proposal: Proposal): ReadonlyArray<Nodes> {
  const {details} = proposal
  return proposal.kind === 'cloze'
    ? [...proposal.text, ...details]
    : [...proposal.front, ...proposal.back, ...details]
}

/** Markdown images are looked for beside the note first, embeds in the whole vault. */
function candidatePaths(notePath: string, path: string, node: Nodes): ReadonlyArray<string> {
  const beside = joinPath(notePath.split('/').slice(0, -1), path)
  const inVault = joinPath([], path)
  const paths = node.type === 'wikilink' ? [inVault, beside] : [beside, inVault]
  return [...new Set(paths.filter((candidate) => candidate !== undefined))]
}

/** @returns Vault-relative path, or `undefined` if it leaves the vault. */
function joinPath(folders: ReadonlyArray<string>, path: string): string | undefined {
  const parts = path.startsWith('/') ? [] : [...folders]
  for (const part of path.normalize('NFC').split(/[/\\]/)) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '' && part !== '.' && part !== '..') parts.push(part)
  }
  return parts.join('/')
}

async function findFirst(
  paths: ReadonlyArray<string>,
  {find}: MediaStore
): Promise<{path: string; file: MediaFile} | undefined> {
  for (const path of paths) {
    const file = await find(path)
    if (file) return {path, file}
  }
  return undefined
}

function nameByContent(path: string, {digest}: MediaFile): string {
  const extension = /\.[a-z0-9]+$/i.exec(path)?.[0].toLowerCase() ?? ''
  return digest.slice(0, digestLength) + extension
}
