import type {ElementContent} from 'hast'
import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import type {MediaStore} from '../media/media-store.js'
import {remember} from '../reading/remember.js'
import type {Note} from '../types/index.js'
import {definesMacros, expandMacros, type Macros, readMacros} from './tex/index.js'

/** What only some notes need. */
export interface RenderTools {
  /** Colour code; `undefined` for a language that is not known. @default nothing is coloured */
  highlight?: (language: string, code: string) => ElementContent[] | undefined
  /** Write a formula without the macros of its note and vault. @default as it is */
  expandTex?: (tex: string) => string
}

/** Where the vault keeps its macros. @see https://github.com/xldenis/obsidian-latex */
const preamblePath = 'preamble.sty'

/**
 * Prepare what the rendering of nodes needs.
 *
 * @param shown All that the cards of the note show.
 */
export async function prepareTools(
  note: Note,
  shown: ReadonlyArray<Nodes>,
  store: MediaStore
): Promise<RenderTools> {
  const {hasCode, hasMath} = findKinds(shown)
  return {...(hasCode && (await colours())), ...(hasMath && (await macros(note, store)))}
}

function findKinds(shown: ReadonlyArray<Nodes>) {
  const found = {hasCode: false, hasMath: false}
  for (const node of shown) {
    visit(node, (part: Nodes) => {
      found.hasCode ||= part.type === 'code' && Boolean(part.lang)
      found.hasMath ||= part.type === 'inlineMath' || part.type === 'math'
    })
  }
  return found
}

/** Loaded when the first card shows code. */
async function colours(): Promise<RenderTools> {
  const {highlightCode} = await import('./highlight-code.js')
  return {highlight: highlightCode}
}

/** Those of the vault, then those of the note. */
async function macros({tree}: Note, store: MediaStore): Promise<RenderTools> {
  const preamble = await store.find(preamblePath, '')
  const known = new Map(preamble && readPreamble(preamble.bytes))
  visit(tree, (node: Nodes) => {
    if (node.type !== 'inlineMath' && node.type !== 'math') return
    if (!definesMacros.test(node.value)) return
    for (const [name, macro] of readMacros(node.value).macros) known.set(name, macro)
  })
  if (known.size === 0) return {}
  return {expandTex: (tex) => expandMacros(withoutDefinitions(tex), known)}
}

const readPreamble = remember(
  (bytes: Uint8Array): Macros => readMacros(new TextDecoder().decode(bytes)).macros
)

function withoutDefinitions(tex: string): string {
  return definesMacros.test(tex) ? readMacros(tex).rest : tex
}
