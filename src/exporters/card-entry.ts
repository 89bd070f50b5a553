import type {Card, Deck, Kind, Prompt, Source} from '../types/index.js'
import {ankiFields, noteTypeOf} from './anki/fields.js'
import type {NoteTypePair} from './anki/note-types.js'

/**
 * A card in JSON. Anki's engine reads the first five keys and ignores the others; it would also act
 * on a key `cards`.
 */
export interface CardEntry {
  guid: string
  notetype: string
  /** Levels joined by `::`. */
  deck: string
  tags: ReadonlyArray<string>
  /** HTML, in the order of the note type. */
  fields: ReadonlyArray<string>
  kind: Kind
  rule: string
  /** Plain text; one an Anki card, by ascending ord. */
  prompts: ReadonlyArray<Prompt>
  source: Source
  /** Names of files in the package. */
  media: ReadonlyArray<string>
  /** Seconds since 1970. */
  modified: number
}

/** List all cards as entries, in export order; keys are always in the order above. */
export function* cardEntries(
  decks: ReadonlyArray<Deck>,
  noteTypes: NoteTypePair
): Generator<CardEntry> {
  for (const {name, cards} of decks) {
    for (const card of cards) yield cardEntry(card, name, noteTypes)
  }
}

function cardEntry(card: Card, deck: string, noteTypes: NoteTypePair): CardEntry {
  const {guid, tags, kind, rule, media, modified} = card
  const {path, line, endLine, heading} = card.source
  const prompts = card.prompts.map(({question, answer, context, details}) => ({
    question,
    answer,
    context,
    details
  }))
  const notetype = noteTypeOf(card, noteTypes).name
  const fields = ankiFields(card)
  const source = {path, line, endLine, heading}
  return {guid, notetype, deck, tags, fields, kind, rule, prompts, source, media, modified}
}
