import type {Ledger, NoteTypeKey, NoteTypeStamp, Templates} from '../types/index.js'
import {digestTexts} from './digest-texts.js'

/** When note types are stamped, and whose they become. */
export interface StampOptions {
  /** Seconds since 1970. */
  now: number
  /** Makes the note types the vault's own: said by its first build only. */
  ownName?: string | undefined
}

/**
 * Stamp the note types with the time of their last change, as cards: Anki takes HTML and CSS only of
 * note types that are newer than its own.
 *
 * @returns The same ledger if nothing changed.
 */
export function stampNoteTypes(
  ledger: Ledger,
  templates: Templates,
  {now, ownName}: StampOptions
): Ledger {
  const {qaFront, qaBack, qaReverseFront, qaReverseBack, clozeFront, clozeBack, style} = templates
  const stamp = (key: NoteTypeKey, texts: ReadonlyArray<string>): NoteTypeStamp =>
    nextStamp(ledger.noteTypes[key], digestTexts(texts), now)
  const qa = stamp('qa', [qaFront, qaBack, qaReverseFront, qaReverseBack, style])
  const cloze = stamp('cloze', [clozeFront, clozeBack, style])
  const isSame = qa === ledger.noteTypes.qa && cloze === ledger.noteTypes.cloze
  if (isSame) return ledger
  return {...ledger, noteTypes: {qa, cloze}, ...(ownName !== undefined && {noteTypeName: ownName})}
}

function nextStamp(before: NoteTypeStamp | undefined, digest: string, now: number): NoteTypeStamp {
  if (!before) return {digest, modified: now}
  if (before.digest === digest) return before
  return {digest, modified: Math.max(before.modified + 1, now)}
}
