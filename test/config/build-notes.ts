import {VFile} from 'vfile'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import type {BuildResult, Config, Ledger, NoteCache} from '../../src/types/index.js'

/** Build notes, given as text by their paths. */
export function buildNotes(
  notes: Readonly<Record<string, string>>,
  config: Partial<Config> = {},
  {ledger = emptyLedger, cache}: {ledger?: Ledger; cache?: NoteCache} = {}
): Promise<BuildResult> {
  const files = Object.entries(notes).map(([path, value]) => new VFile({path, value}))
  return build(files, {
    config: {name: 'Vault', formats: [], ...config},
    ledger,
    media: async () => undefined,
    cache,
    now: 0
  })
}

/** Rule and kind of each card. */
export function kindsOf({cards}: BuildResult): string[] {
  return cards.map(({rule, kind}) => `${rule} ${kind}`)
}

/** Messages as a report shows them. */
export function said({messages}: BuildResult): string[] {
  return messages.map(
    ({file, line, column, reason}) => `${file}:${line ?? 1}:${column ?? 1}: ${reason}`
  )
}
