import type {Element, ElementContent} from 'hast'
import type {BlockContent, Nodes, Paragraph, PhrasingContent} from 'mdast'
import {paragraphOf} from '../reading/propose.js'
import {remember} from '../reading/remember.js'
import {blockHtml, inlineHtml, linkHtml} from '../render/html.js'
import {plainText} from '../render/plain-text.js'
import type {RenderContext} from '../render/render-context.js'
import {obsidianUrl} from '../render/source-link.js'
import type {Inline, Proposal} from '../types/index.js'
import type {Embedded, EmbeddedText, Embeds} from './read-embeds.js'
import type {InlineTransclusion, Transclusion} from './transclusion.js'

/** By the nodes that embed. */
type EmbedMap = Embeds['embeds']

/**
 * Put the text of embedded notes in the place of the embeds: answers and details show it as it is,
 * questions and sentences with gaps as mere words. What is embedded behind an answer goes to the
 * details: an answer stays what its own note says.
 *
 * @returns The very same proposal if it embeds no note.
 */
export function expandEmbeds(proposal: Proposal, {embeds}: Pick<Embeds, 'embeds'>): Proposal {
  if (embeds.size === 0) return proposal
  const topic = proposal.topic && {topic: expandWords(proposal.topic, embeds)}
  if (proposal.kind === 'cloze') {
    const {own, tail} = cutTail(proposal.text, embeds)
    const text = expandWords(own, embeds)
    // A gap stays the same node unless there is an embed in it.
    const deletions = proposal.deletions.map((node) => text[own.indexOf(node)] ?? node)
    const details = expandBlocks([...tail, ...proposal.details], embeds)
    return {...proposal, ...topic, details, text, deletions}
  }
  const term = proposal.term && {term: expandWords(proposal.term, embeds)}
  const front = expandWords(proposal.front, embeds)
  const {blocks, tails} = cutTails(proposal.back, embeds)
  const details = expandBlocks([...tails, ...proposal.details], embeds)
  return {...proposal, ...topic, ...term, details, front, back: expandBlocks(blocks, embeds)}
}

/** Cut off what blocks embed at the ends of their lines. */
function cutTails(
  nodes: ReadonlyArray<BlockContent>,
  embeds: EmbedMap
): {blocks: BlockContent[]; tails: BlockContent[]} {
  const tails: BlockContent[] = []
  const cut = (node: Nodes): Nodes => {
    if (!('children' in node) || !holdsEmbed(node, embeds)) return node
    if (node.type !== 'paragraph') return {...node, children: node.children.map(cut)} as Nodes
    const {own, tail} = cutTail(node.children, embeds)
    tails.push(...tail)
    return {...node, children: [...own]}
  }
  // Each block is of the type that it was.
  return {blocks: nodes.map((node) => cut(node) as BlockContent), tails}
}

/** Ends of words that what follows belongs to. */
const announces = /[:：=–—-]$/

/** Cut off what a line embeds at its end, if there is more to it. */
function cutTail(nodes: Inline, embeds: EmbedMap): {own: Inline; tail: Paragraph[]} {
  const end = nodes.findLastIndex((node) => !isSpace(node) && !embeds.has(node)) + 1
  const tail = nodes.slice(end).filter((node) => embeds.has(node))
  const own = nodes.slice(0, end)
  if (end === 0 || tail.length === 0 || announces.test(plainText(own)))
    return {own: nodes, tail: []}
  return {own, tail: tail.map((node) => paragraphOf([node]))}
}

/** Asked for more than once: how an embed is shown depends on it. */
const expandText = remember(({blocks, embeds}: EmbeddedText) => expandBlocks(blocks, embeds))

function expandBlocks(blocks: ReadonlyArray<BlockContent>, embeds: EmbedMap): BlockContent[] {
  return blocks.flatMap((block) => {
    if (!holdsEmbed(block, embeds)) return [block]
    return block.type === 'paragraph'
      ? expandParagraph(block, embeds)
      : [expandInside(block, embeds)]
  })
}

/** A part of several blocks parts the paragraph in which it stands. */
function expandParagraph({children}: Paragraph, embeds: EmbedMap): BlockContent[] {
  const result: BlockContent[] = []
  let line: PhrasingContent[] = []
  const endLine = () => {
    if (!line.every(isSpace)) result.push(paragraphOf(line))
    line = []
  }
  const isAlone = children.filter((node) => !isSpace(node)).length === 1
  for (const node of children) {
    const embedded = embeds.get(node)
    const isBlock = embedded?.kind === 'part' && (isAlone || !phraseOf(embedded))
    if (!isBlock) {
      line.push(...expandPhrasing([node], embeds))
      continue
    }
    endLine()
    result.push(blockTransclusion(embedded))
  }
  endLine()
  return result
}

/** Blocks are expanded in what holds blocks, phrases in what holds phrases. */
function expandInside<Node extends Nodes>(node: Node, embeds: EmbedMap): Node {
  if (!('children' in node) || !holdsEmbed(node, embeds)) return node
  const children = node.children.flatMap((child: Nodes): Nodes[] => {
    if (child.type === 'paragraph') return expandBlocks([child], embeds)
    if (embeds.has(child)) return [inlineTransclusion(child as PhrasingContent, embeds)]
    return [expandInside(child, embeds)]
  })
  // Each child is of the kind that it was: blocks stay blocks, phrasing stays phrasing.
  return {...node, children} as Node
}

function expandPhrasing(nodes: Inline, embeds: EmbedMap): PhrasingContent[] {
  return nodes.map((node) =>
    embeds.has(node) ? inlineTransclusion(node, embeds) : expandInside(node, embeds)
  )
}

/** A single paragraph as it is, anything else as its words. */
function inlineTransclusion(node: PhrasingContent, embeds: EmbedMap): PhrasingContent {
  const embedded = embeds.get(node)
  if (!embedded) return node
  if (embedded.kind === 'missing') return missingNode(embedded.link)
  const phrase = phraseOf(embedded)
  if (!phrase) return wordsOf(embedded)
  const html = phraseHtml(phrase, embedded.context)
  const shown = element('span', 'transclusion', rawHtml(html))
  return {type: 'inlineTransclusion', children: phrase, element: shown}
}

/** Stray tags of the embedded note may end its paragraph: then it does without its HTML. */
function phraseHtml(phrase: Inline, context: RenderContext): string {
  const html = inlineHtml(phrase, context)
  return /<p\b/.test(html) ? inlineHtml(phrase, {...context, dropsHtml: true}) : html
}

/** What was embedded as words, for where nothing else may stand. */
function expandWords(nodes: Inline, embeds: EmbedMap): PhrasingContent[] {
  return nodes.map((node) => {
    const embedded = embeds.get(node)
    if (embedded) return embedded.kind === 'part' ? wordsOf(embedded) : missingNode(embedded.link)
    if (!('children' in node) || !holdsEmbed(node, embeds)) return node
    return {...node, children: expandWords(node.children, embeds)} as PhrasingContent
  })
}

function wordsOf(embedded: EmbeddedText): PhrasingContent {
  return {type: 'text', value: plainText(expandText(embedded)).replace(/\s+/g, ' ')}
}

/** The phrasing of a part that is a single paragraph. */
function phraseOf(embedded: EmbeddedText): PhrasingContent[] | undefined {
  const [only, ...others] = expandText(embedded)
  return only?.type === 'paragraph' && others.length === 0 ? only.children : undefined
}

function blockTransclusion(embedded: Extract<Embedded, {kind: 'part'}>): Transclusion {
  const {path, title, fragment, context} = embedded
  const blocks = expandText(embedded)
  const isId = fragment.includes('^')
  const label = isId || fragment === '' ? title : `${title} › ${fragment.replaceAll('#', ' › ')}`
  const source = linkHtml(obsidianUrl(context.vault, path, fragment), label)
  const body = blockHtml(blocks, context)
  const html = `<p class="transclusion-source">${source}</p>${wrap(body, blocks)}`
  const shown = element('blockquote', 'transclusion', rawHtml(html))
  return {type: 'transclusion', children: blocks, element: shown}
}

/** A single paragraph is rendered without its element. */
function wrap(body: string, blocks: ReadonlyArray<BlockContent>): string {
  return blocks.length === 1 && blocks[0]?.type === 'paragraph' ? `<p>${body}</p>` : body
}

function missingNode(link: string): InlineTransclusion {
  return {
    type: 'inlineTransclusion',
    children: [],
    element: element('span', 'missing', {type: 'text', value: `⚠ ${link}`})
  }
}

function element(tagName: string, className: string, child: ElementContent): Element {
  return {type: 'element', tagName, properties: {className: [className]}, children: [child]}
}

/** HTML that was made safe already. */
function rawHtml(value: string): ElementContent {
  return {type: 'raw', value}
}

function holdsEmbed(node: Nodes, embeds: EmbedMap): boolean {
  if (embeds.has(node)) return true
  return 'children' in node && node.children.some((child) => holdsEmbed(child, embeds))
}

function isSpace(node: PhrasingContent): boolean {
  return (
    node.type === 'blockId' ||
    node.type === 'break' ||
    (node.type === 'text' && node.value.trim() === '')
  )
}
