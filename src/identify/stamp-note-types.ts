import type {Ledger, NoteTypeKey, NoteTypeStamp, Templates} from '../types/index.js'
import {digestTexts} from './digest-texts.js'

/**
 * Stamp the note types with the time of their last change, as cards: Anki takes HTML and CSS only of
 * note types that are newer than its own.
 *
 * @param now Seconds since 1970.
 * @returns The same ledger if nothing changed.
 */
export function stampNoteTypes(ledger: Ledger, templates: Templates, now: number): Ledger {
  const {qaFront, qaBack, qaReverseFront, qaReverseBack, clozeFront, clozeBack, style} = templates
  const stamp = (key: NoteTypeKey, texts: ReadonlyArray<string>): NoteTypeStamp =>
    nextStamp(ledger.noteTypes[key], digestTexts(texts), now)
  const qa = stamp('qa', [qaFront, qaBack, qaReverseFront, qaReverseBack, style])
  const cloze = stamp('cloze', [clozeFront, clozeBack, style])
  const isSame = qa === ledger.noteTypes.qa && cloze === ledger.noteTypes.cloze
  return isSame ? ledger : {...ledger, noteTypes: {qa, cloze}}
}

function nextStamp(before: NoteTypeStamp | undefined, digest: string, now: number): NoteTypeStamp {
  if (!before) return {digest, modified: now}
  if (before.digest === digest) return before
  return {digest, modified: Math.max(before.modified + 1, now)}
}
