import {VFile} from 'vfile'
import {followNote} from '../../src/build.js'
import {explainNote, type NoteExplanation} from '../../src/explain/index.js'
import {emptyLedger} from '../../src/ledger/index.js'
import type {BuildOptions} from '../../src/types/index.js'

/** Explain the first of some notes. */
export async function explain(
  notes: Readonly<Record<string, string>>,
  options: Partial<BuildOptions> = {}
): Promise<NoteExplanation> {
  const files = Object.entries(notes).map(([path, value]) => new VFile({path, value}))
  const path = files[0]?.path ?? ''
  const followed = await followNote(files, path, {
    config: {name: 'Vault', formats: []},
    ledger: emptyLedger,
    media: async () => undefined,
    now: 1,
    ...options
  })
  return explainNote(followed, path)
}

/** `line status rule` of all that rules found, `line: why not` of other blocks. */
export function outline({blocks}: NoteExplanation): string[] {
  return blocks.flatMap(({line, findings, silence}) =>
    silence === undefined
      ? findings.map(({status, rule}) => `${line} ${status} ${rule}`)
      : [`${line}: ${silence}`]
  )
}
