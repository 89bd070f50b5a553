import type {PreviewNote} from '../preview-data.js'

/** One card of Anki: a note of it that has two directions or several gaps has as many. */
export interface Entry {
  note: PreviewNote
  /** Which card of its note, 0-based. */
  ord: number
  /** Plain text. */
  question: string
  /** All that a search looks at, folded. */
  text: string
}

/** List the cards of notes, in their order. */
export function listEntries(notes: ReadonlyArray<PreviewNote>): Entry[] {
  return notes.flatMap((note) => {
    const {guid, deck, tags, path, prompts} = note
    return note.ords.map((ord, at) => {
      const [question, answer] = prompts[at] ?? ['', '']
      const text = fold([question, answer, deck, path, ...tags, guid].join('\n'))
      return {note, ord, question, text}
    })
  })
}

/** Name a card so that it is found again on a page that was made later. */
export function keyOf({note, ord}: Entry): string {
  return `${note.guid}-${ord}`
}

/** Make text alike that a reader takes for the same: case, width, accents. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}
