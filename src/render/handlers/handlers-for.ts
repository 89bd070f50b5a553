import type {ElementContent} from 'hast'
import type {Html, Image, ImageReference, Nodes, Paragraph, PhrasingContent, Text} from 'mdast'
import {defaultHandlers, type Handler, type Handlers, type State} from 'mdast-util-to-hast'
import type {InlineTransclusion, Transclusion} from '../../embeds/transclusion.js'
import {remember} from '../../reading/remember.js'
import type {Highlight, Tag} from '../../syntax/nodes.js'
import {deletionElement} from '../cloze.js'
import {embed, embedReference} from '../embed.js'
import {guardText} from '../guard-text.js'
import type {RenderContext} from '../render-context.js'
import {calloutHandlers} from './callout.js'
import {codeHandlers} from './code.js'
import {element, patch} from './element.js'
import {footnoteHandlers} from './footnote.js'
import {linkHandlers} from './link.js'
import {mathHandlers} from './math.js'

/** What becomes of each kind of node; the parts that a cloze hides are marked. */
export const handlersFor = remember((context: RenderContext): Handlers => {
  const handlers: Record<Exclude<Nodes['type'], 'root'>, Handler> = {
    ...defaultHandlers,
    ...calloutHandlers,
    ...codeHandlers(context),
    ...footnoteHandlers(context),
    ...linkHandlers(context),
    ...mathHandlers(context),
    text: writeText,
    paragraph: writeParagraph,
    tag: (_: State, node: Tag) => ({type: 'text', value: node.value}),
    highlight: (state: State, node: Highlight) => element(state, node, 'mark'),
    image: (state: State, node: Image) => patch(state, node, embed(node, context)),
    imageReference: (_: State, node: ImageReference) => embedReference(node, context),
    transclusion: (_: State, {element}: Transclusion) => element,
    inlineTransclusion: (_: State, {element}: InlineTransclusion) => element,
    html: context.dropsHtml ? () => undefined : writeHtml,
    comment: () => undefined,
    blockId: () => undefined
  }
  return context.deletions.length === 0 ? handlers : hideDeletions(handlers, context.deletions)
})

function writeText(state: State, node: Text): ElementContent | ElementContent[] {
  const result = defaultHandlers.text(state, node)
  return result.type === 'text' ? guardText(result.value) : result
}

/** The id of a block above may be all that stands in a paragraph. */
function writeParagraph(state: State, node: Paragraph) {
  const isEmpty = node.children.every(({type}) => type === 'blockId' || type === 'comment')
  return isEmpty ? undefined : defaultHandlers.paragraph(state, node)
}

/** A note's own element of our private name would count as a deletion. */
function writeHtml(state: State, node: Html) {
  const isOurs = node.value.toLowerCase().includes(deletionElement)
  return isOurs ? undefined : patch(state, node, {type: 'raw', value: node.value})
}

function hideDeletions(handlers: Handlers, deletions: ReadonlyArray<PhrasingContent>): Handlers {
  const entries = Object.entries(handlers).map(([type, handler]) => [
    type,
    hide(handler, deletions)
  ])
  return Object.fromEntries(entries)
}

/** Wrap what is a deletion. The number is the index in `deletions`, counted from 1. */
function hide(handler: Handler, deletions: ReadonlyArray<Nodes>): Handler {
  return (state, node, parent) => {
    const result = handler(state, node, parent)
    const at = deletions.indexOf(node)
    if (at === -1 || result === undefined) return result
    return {
      type: 'element',
      tagName: deletionElement,
      properties: {dataNumber: at + 1},
      // Handlers of phrasing never give a root.
      children: [result].flat() as ElementContent[]
    }
  }
}
