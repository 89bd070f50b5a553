import {
  parseTemplate,
  type RenderedCard,
  renderCard,
  type Template
} from '../../anki-template/index.js'
import type {Card, Templates} from '../../types/index.js'
import {cardOrds} from './card-ords.js'
import {ankiFields, noteTypeOf} from './fields.js'
import {type NoteType, type NoteTypePair, standardNoteTypes} from './note-types.js'

/** Front and back of each card template, parsed. */
type Sides = ReadonlyArray<[front: Template, back: Template]>

/** An Anki card as Anki shows it. */
export interface AnkiCardSides extends RenderedCard {
  /** Which one of its note it is, 0-based. */
  ord: number
}

/**
 * Make a function that shows the Anki cards of a card as Anki does, in the order in which they are
 * asked; it leaves out those whose front would be blank.
 *
 * @param templates Without fatal faults.
 * @param noteTypes For `{{Type}}`.
 */
export function sideRenderer(
  templates: Templates,
  noteTypes: NoteTypePair = standardNoteTypes
): (card: Card) => AnkiCardSides[] {
  const parse = (front: string, back: string): [Template, Template] => [
    parseTemplate(front),
    parseTemplate(back)
  ]
  const qaSides = [
    parse(templates.qaFront, templates.qaBack),
    parse(templates.qaReverseFront, templates.qaReverseBack)
  ]
  const clozeSides = [parse(templates.clozeFront, templates.clozeBack)]
  return (card) => {
    const sides = card.kind === 'cloze' ? clozeSides : qaSides
    return renderSides(card, sides, noteTypeOf(card, noteTypes))
  }
}

function renderSides(card: Card, sides: Sides, noteType: NoteType): AnkiCardSides[] {
  const {name, fields, cardTemplates} = noteType
  const values = ankiFields(card)
  const isCloze = card.kind === 'cloze'
  const data = {
    fields: Object.fromEntries(fields.map((field, at) => [field.name, values[at] ?? ''])),
    isCloze,
    tags: card.tags,
    deck: card.deck,
    noteType: name
  }
  return cardOrds(card).flatMap((ord) => {
    const at = isCloze ? 0 : ord
    const [front, back] = sides[at] ?? []
    if (!front || !back) return []
    const cardTemplate = cardTemplates[at]?.name ?? ''
    const rendered = renderCard(front, back, {...data, ord, cardTemplate})
    return rendered ? [{ord, ...rendered}] : []
  })
}
