import {cardOrds} from '../exporters/anki/card-ords.js'
import {ankiFields} from '../exporters/anki/fields.js'
import {clozeNoteType, type NoteType, qaNoteType} from '../exporters/anki/note-types.js'
import {groupBy} from '../group-by.js'
import {type ReportedMessage, reportMessage} from '../report/index.js'
import type {BuildResult, Card, ChangeType, Templates} from '../types/index.js'
import type {PreviewData, PreviewNote, PreviewNoteType} from './preview-data.js'

/** What a preview shows of a build. */
export type PreviewedBuild = Pick<
  BuildResult,
  'cards' | 'changes' | 'messages' | 'media' | 'templates'
>

/** What a note is shown with. */
interface Remarks {
  changes: ReadonlyMap<string, ChangeType>
  /** By path. */
  messages: ReadonlyMap<string, ReadonlyArray<ReportedMessage>>
}

/**
 * Collect what a preview shows: all cards in export order, each with what happened to it since the
 * last build and the messages about its lines.
 *
 * @param vault Its name.
 */
export function collectPreview(built: PreviewedBuild, vault: string): PreviewData {
  const remarks: Remarks = {
    changes: new Map(built.changes.map(({guid, type}) => [guid, type])),
    messages: groupBy(built.messages.map(reportMessage), ({path}) => path ?? undefined)
  }
  const notes = built.cards.map((card) => describeNote(card, remarks))
  const used = new Set(built.cards.flatMap(({media}) => media))
  const {templates} = built
  return {
    head: {
      vault,
      notes: notes.length,
      noteTypes: describeNoteTypes(templates),
      style: templates.style
    },
    notes,
    media: new Map([...built.media].filter(([name]) => used.has(name)))
  }
}

function describeNote(card: Card, {changes, messages}: Remarks): PreviewNote {
  const {guid, deck, tags, rule, source} = card
  const change = changes.get(guid)
  const about = (messages.get(source.path) ?? []).filter((message) => isAbout(message, card))
  return {
    guid,
    noteType: card.kind === 'cloze' ? 'cloze' : 'qa',
    fields: ankiFields(card),
    ords: cardOrds(card),
    prompts: card.prompts.map(({question, answer}) => [question, answer]),
    deck,
    tags,
    rule,
    path: source.path,
    line: source.line,
    heading: source.heading,
    ...(change && {change}),
    ...(about.length > 0 && {messages: about})
  }
}

function isAbout({line}: ReportedMessage, {source}: Card): boolean {
  return line >= source.line && line <= source.endLine
}

function describeNoteTypes(templates: Templates) {
  const {qaFront, qaBack, qaReverseFront, qaReverseBack, clozeFront, clozeBack} = templates
  const qaSides = [
    {front: qaFront, back: qaBack},
    {front: qaReverseFront, back: qaReverseBack}
  ]
  return {
    qa: describeNoteType(qaNoteType, qaSides),
    cloze: describeNoteType(clozeNoteType, [{front: clozeFront, back: clozeBack}])
  }
}

function describeNoteType(
  {name, fields, cardTemplates}: NoteType,
  sides: ReadonlyArray<{front: string; back: string}>
): PreviewNoteType {
  return {
    name,
    fields: fields.map((field) => field.name),
    templates: sides.map((side, ord) => ({name: cardTemplates[ord]?.name ?? name, ...side}))
  }
}
