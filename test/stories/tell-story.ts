import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {build} from '../../src/build.js'
import {emptyLedger, formatLedger, parseLedger} from '../../src/ledger/index.js'
import type {BuildOptions, BuildResult, Ledger} from '../../src/types/index.js'

/** Folder of the stories: what a vault held at each time. */
export const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url))

/** Time of the first step; each further one is a day later. */
const firstBuild = 1_700_000_000
const day = 86_400

/** Contents by path in the vault. */
export type Vault = Readonly<Record<string, string>>

/** A build of a vault, one of several in the order of time. */
export interface Step extends BuildResult {
  vault: Vault
  now: number
  /** Bytes of the ledger, as they lie on the disk. */
  written: string
}

/** What is different about a step. */
export interface Circumstances {
  /** Change the ledger that the last step left, as people or other commands do. */
  editLedger?: (ledger: Ledger) => Ledger
  /** Notes that cannot be read. */
  unread?: ReadonlyArray<string>
  options?: Partial<BuildOptions>
}

/**
 * Read the vaults of a story: `1.md`, `2.md`, … each a vault of one note, or `1/`, `2/`, … each a
 * vault, so that a renamed note is a file of another name there.
 */
export function readStory(name: string): Vault[] {
  const folder = join(fixtures, name)
  const steps = readdirSync(folder).filter((entry) => /^\d+(?:\.md)?$/.test(entry))
  return steps
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((entry) => {
      const path = join(folder, entry)
      return statSync(path).isDirectory()
        ? readVault(path)
        : {'note.md': readFileSync(path, 'utf8')}
    })
}

function readVault(folder: string): Vault {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Build the vaults one after the other, each with the ledger that the one before wrote. */
export async function tellStory(
  vaults: ReadonlyArray<Vault>,
  circumstances: Readonly<Record<number, Circumstances>> = {}
): Promise<Step[]> {
  const steps: Step[] = []
  for (const [at, vault] of vaults.entries()) {
    const {editLedger = (kept: Ledger) => kept, unread, options} = circumstances[at] ?? {}
    const ledger = editLedger(readLedger(steps.at(-1)?.written))
    const now = firstBuild + at * day
    const result = await buildVault(vault, {ledger, now, ...options}, unread)
    steps.push({...result, vault, now, written: [...formatLedger(result.ledger)].join('')})
  }
  return steps
}

/** Build a vault from values. */
export function buildVault(
  vault: Vault,
  options: Partial<BuildOptions> = {},
  unread: ReadonlyArray<string> = []
): Promise<BuildResult> {
  const notes = Object.entries(vault).filter(([path]) => path.endsWith('.md'))
  const files = notes.map(([path, value]) =>
    unread.includes(path) ? new VFile({path}) : new VFile({path, value})
  )
  return build(files, {
    config: {name: 'Vault', formats: []},
    ledger: emptyLedger,
    media: async (path) =>
      vault[path] === undefined ? undefined : new TextEncoder().encode(vault[path]),
    now: firstBuild,
    ...options
  })
}

/** Read what was written; nothing was before the first build. */
export function readLedger(written: string | undefined): Ledger {
  if (written === undefined) return emptyLedger
  return parseLedger(new TextEncoder().encode(written), 'ledger.jsonl').ledger
}
