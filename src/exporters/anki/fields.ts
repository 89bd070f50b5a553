import {normalizeField} from '../../render/normalize-field.js'
import type {Candidate, Identity} from '../../types/index.js'
import {markLanguage} from './mark-language.js'
import type {NoteType, NoteTypePair} from './note-types.js'

/**
 * List the fields of an Anki note, in the order of its note type, as Anki keeps them.
 *
 * @param card Needs no more than its guid and language beside what the candidate has.
 * @returns HTML: NFC, no control characters except tabs and line feeds, no lone surrogates.
 */
export function ankiFields(card: Candidate & Pick<Identity, 'guid' | 'fieldLanguage'>): string[] {
  return fieldsOf(card).map(normalizeField)
}

/** Give the note type of a card among those of its vault. */
export function noteTypeOf({kind}: Pick<Candidate, 'kind'>, {qa, cloze}: NoteTypePair): NoteType {
  return kind === 'cloze' ? cloze : qa
}

function fieldsOf(card: Candidate & Pick<Identity, 'guid' | 'fieldLanguage'>): string[] {
  const mark = (html: string) => markLanguage(html, card.fieldLanguage)
  switch (card.kind) {
    case 'basic':
    case 'reversed': {
      const {front, back, reverse, extra, context, source, media} = card.fields
      const marked = [mark(front), mark(back), reverse, mark(extra), mark(context)]
      return [...marked, source, media, card.guid, '']
    }
    case 'cloze': {
      const {text, extra, context, source, media} = card.fields
      return [mark(text), mark(extra), mark(context), source, media, card.guid, '']
    }
  }
}
