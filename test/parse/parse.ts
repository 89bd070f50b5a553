import {VFile} from 'vfile'
import {parseNote} from '../../src/parse/index.js'
import type {Note} from '../../src/types/index.js'

/** Parse text that is known to be a note. */
export function parse(value: string | Uint8Array, path = 'note.md'): Note {
  const note = parseNote(new VFile({path, value}))
  if (!note) throw new Error(`Cannot parse ${path}`)
  return note
}

/** Messages of a file as `line:column: reason`, the way a report shows them. */
export function messagesOf({messages}: VFile): string[] {
  return messages.map(({line, column, reason}) => `${line}:${column}: ${reason}`)
}
