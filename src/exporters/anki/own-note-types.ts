import {createHash} from 'node:crypto'
import {type NoteType, type NoteTypePair, standardNoteTypes} from './note-types.js'

/**
 * Ids of note types are times in milliseconds. These are of the years 2001 to 2006, before there was
 * an Anki: no note type that somebody has made there has one of them.
 */
const [firstId, idCount] = [1_000_000_000_000, 150_000_000_000]

/** What Anki drops from names of note types, by which CSV and JSON call them. */
const unstorable = /["\p{Cc}]/gu

/**
 * Give the note types of a vault: the standard ones, or the same with ids and names of its own. The
 * vaults of two people who look at their cards in different ways would otherwise replace each
 * other's templates with every import.
 *
 * @param name From the ledger; frozen like all else about note types.
 */
export function noteTypesOf(name: string | undefined): NoteTypePair {
  if (name === undefined) return standardNoteTypes
  const {qa, cloze} = standardNoteTypes
  const id = deriveId(name)
  return {qa: renumber(qa, id, name), cloze: renumber(cloze, id + 1, name)}
}

/** Even, so that the odd id above is free for the second note type. */
function deriveId(name: string): number {
  const digest = createHash('sha256').update(`cardwright/1\0note types\0${name}`).digest()
  return firstId + 2 * (digest.readUIntBE(0, 6) % (idCount / 2))
}

/** Fields and templates keep the last three digits of their ids behind that of their note type. */
function renumber(standard: NoteType, id: number, name: string): NoteType {
  const own = <Part extends {id: number}>(part: Part): Part => ({
    ...part,
    id: id * 1000 + (part.id % 1000)
  })
  return {
    id,
    name: `${standard.name} (${name.normalize('NFC').replace(unstorable, '')})`,
    fields: standard.fields.map(own),
    cardTemplates: standard.cardTemplates.map(own)
  }
}
