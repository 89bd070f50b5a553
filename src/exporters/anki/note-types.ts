/** A field or card template of a note type, known to Anki by its `id`. */
export interface Part {
  id: number
  name: string
}

/** One of the two note types. Anki matches note types by `id` and their parts by `id`. */
export interface NoteType {
  id: number
  name: string
  fields: ReadonlyArray<Part>
  cardTemplates: ReadonlyArray<Part>
}

/** The note types of a vault. */
export interface NoteTypePair {
  qa: NoteType
  cloze: NoteType
}

/**
 * Note type of questions with answers; its second card asks the other way round.
 *
 * Frozen: another number or order of fields or templates, or another id, and Anki copies the note
 * type and never updates a note of the old one again. Names may change, Anki goes by the ids.
 */
export const qaNoteType: NoteType = {
  id: 1748291604217,
  name: 'Cardwright QA',
  fields: [
    {id: 1748291604217001, name: 'Front'},
    {id: 1748291604217002, name: 'Back'},
    {id: 1748291604217003, name: 'Reverse'},
    {id: 1748291604217004, name: 'Extra'},
    {id: 1748291604217005, name: 'Context'},
    {id: 1748291604217006, name: 'Source'},
    {id: 1748291604217007, name: 'Media'},
    {id: 1748291604217008, name: 'Id'},
    {id: 1748291604217009, name: 'Reserved'}
  ],
  cardTemplates: [
    {id: 1748291604217101, name: 'Question'},
    {id: 1748291604217102, name: 'Reverse'}
  ]
}

/** Note type of sentences with gaps, one card a gap. Frozen like `qaNoteType`. */
export const clozeNoteType: NoteType = {
  id: 1748291604218,
  name: 'Cardwright Cloze',
  fields: [
    {id: 1748291604218001, name: 'Text'},
    {id: 1748291604218002, name: 'Extra'},
    {id: 1748291604218003, name: 'Context'},
    {id: 1748291604218004, name: 'Source'},
    {id: 1748291604218005, name: 'Media'},
    {id: 1748291604218006, name: 'Id'},
    {id: 1748291604218007, name: 'Reserved'}
  ],
  cardTemplates: [{id: 1748291604218101, name: 'Cloze'}]
}

/** The note types of all vaults that show their cards with the templates of this package. */
export const standardNoteTypes: NoteTypePair = {qa: qaNoteType, cloze: clozeNoteType}
