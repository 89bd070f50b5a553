import {holdsDeletion} from './cloze.js'
import {applyFilters} from './filters.js'
import {rendersWith} from './renders-with.js'
import type {Replacement, Template, TemplateNode} from './template.js'

/** An Anki card: what its note holds and which of the note's cards it is. */
export interface AnkiCardData {
  /** HTML of the fields by their names. */
  fields: Readonly<Record<string, string>>
  /** 0-based; of a cloze card the number of its deletion less one. */
  ord: number
  isCloze: boolean
  /** For the special fields; each empty by default. */
  tags?: ReadonlyArray<string>
  deck?: string
  noteType?: string
  cardTemplate?: string
  id?: string
  /** 0–7. @default 0 */
  flag?: number
}

/** Both sides as HTML, with `[sound:…]`, `[[type:…]]` and `[anki:tts …]` as Anki's apps get them. */
export interface RenderedCard {
  question: string
  answer: string
}

interface Context {
  fields: ReadonlyMap<string, string>
  filled: ReadonlySet<string>
  ord: number
  /** The rendered front, while the back is rendered. */
  frontSide?: string
}

/** What Anki takes for an empty field. */
const blank = /^(?:[ \t\n\v\f\r]|<\/?(?:br|div) ?\/?>)*$/i

/**
 * Render both sides of a card as Anki does.
 *
 * @param front Template without fatal faults; what it says of unknown fields is left out.
 * @returns Nothing where Anki would say that the front is blank, or that the deletion is missing.
 */
export function renderCard(
  front: Template,
  back: Template,
  card: AnkiCardData
): RenderedCard | undefined {
  const fields = new Map(Object.entries({...specialFields(card), ...card.fields}))
  const filled = new Set([...fields.keys()].filter((name) => !blank.test(fields.get(name) ?? '')))
  const context: Context = {fields, filled, ord: card.ord}
  if (isBlank(front, card, filled)) return undefined
  const question = renderNodes(front.nodes, context)
  return {question, answer: renderNodes(back.nodes, {...context, frontSide: question})}
}

function specialFields(card: AnkiCardData): Record<string, string> {
  const {tags = [], deck = '', noteType = '', cardTemplate = '', id = '', flag = 0, ord} = card
  return {
    Tags: tags.join(' '),
    Type: noteType,
    Deck: deck,
    Subdeck: deck.split('::').at(-1) ?? '',
    CardFlag: `flag${flag}`,
    Card: cardTemplate,
    CardID: id,
    [`c${ord + 1}`]: '1'
  }
}

function isBlank(front: Template, card: AnkiCardData, filled: ReadonlySet<string>): boolean {
  if (!card.isCloze) return !rendersWith(front, filled)
  return !Object.values(card.fields).some((field) => holdsDeletion(field, card.ord + 1))
}

function renderNodes(nodes: ReadonlyArray<TemplateNode>, context: Context): string {
  return nodes.map((node) => renderNode(node, context)).join('')
}

function renderNode(node: TemplateNode, context: Context): string {
  switch (node.type) {
    case 'text': {
      return node.value
    }
    case 'replacement': {
      return renderReplacement(node, context)
    }
    case 'section': {
      const isShown = context.filled.has(node.field) !== node.isNegated
      return isShown ? renderNodes(node.children, context) : ''
    }
  }
}

/** Filters do nothing to `FrontSide`. */
function renderReplacement({field, filters}: Replacement, context: Context): string {
  const {fields, ord, frontSide} = context
  if (field === 'FrontSide') return frontSide ?? ''
  const isQuestion = frontSide === undefined
  return applyFilters(fields.get(field) ?? '', filters, {field, ord, isQuestion})
}
