import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** Something that Anki's engine refuses, changes or loses. */
export interface Finding {
  code: string
  where: string
  message: string
}

/** What the oracle says of a file; further keys depend on the command. */
export interface Report {
  ok: boolean
  anki: string
  problems: Finding[]
  warnings: Finding[]
  log?: Record<string, number>
  cards?: Array<{guid: string; ord: number; deck: string; question: string; answer: string}>
  notes?: Array<{guid: string; notetype: string; fields: string[]; tags: string[]; mod: number}>
  decks?: Record<string, number>
  media?: {present: Record<string, number>; missing: string[]}
  counts?: Record<string, number>
  scheduling?: {studied_cards: number; kept: number}
}

const oracle = fileURLToPath(new URL('anki_oracle.py', import.meta.url))
const ownPython = fileURLToPath(new URL('../../.venv/bin/python', import.meta.url))

/** Reports of large vaults list every card. */
const maxReportBytes = 1 << 30

/** Name the Python that has `anki`: `CARDWRIGHT_PYTHON`, else the one in `.venv`, else `python3`. */
export function python(): string {
  return process.env.CARDWRIGHT_PYTHON ?? (existsSync(ownPython) ? ownPython : 'python3')
}

/**
 * Ask Anki's engine.
 *
 * @param args Command and files, as `anki_oracle.py --help` lists them.
 * @throws {Error} If the oracle itself fails.
 */
export function ask(...args: string[]): Report {
  const {status, stdout, stderr, error} = spawnSync(python(), [oracle, ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: maxReportBytes
  })
  if (error || (status !== 0 && status !== 1) || stdout === '') {
    throw new Error(`Cannot run the oracle on \`${args.join(' ')}\`: ${stderr}`, {cause: error})
  }
  return JSON.parse(stdout)
}
