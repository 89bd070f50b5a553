import {parseTemplate, type RenderedCard, renderCard} from '../../anki-template/index.js'
import type {PreviewHead} from '../preview-data.js'
import type {Entry} from './entry.js'

/** Shows the two sides of a card as HTML; `undefined` where Anki would say that it is blank. */
export type RenderEntry = (entry: Entry) => RenderedCard | undefined

/** Take the templates of the note types, each parsed once. */
export function createRenderEntry({noteTypes}: PreviewHead): RenderEntry {
  const parse = (key: keyof typeof noteTypes) =>
    noteTypes[key].templates.map(({name, front, back}) => ({
      name,
      front: parseTemplate(front),
      back: parseTemplate(back)
    }))
  const templates = {qa: parse('qa'), cloze: parse('cloze')}
  return ({note, ord}) => {
    const isCloze = note.noteType === 'cloze'
    const template = templates[note.noteType][isCloze ? 0 : ord]
    if (!template) return undefined
    const {name, fields: names} = noteTypes[note.noteType]
    const fields = Object.fromEntries(names.map((field, at) => [field, note.fields[at] ?? '']))
    const {deck, tags} = note
    const card = {fields, ord, isCloze, deck, tags, noteType: name, cardTemplate: template.name}
    return renderCard(template.front, template.back, card)
  }
}
