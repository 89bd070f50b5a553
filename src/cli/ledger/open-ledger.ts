import {EnvironmentError} from '../../environment-error.js'
import {defaultLedgerPath, type LedgerFile, readLedger} from '../../ledger-file.js'
import type {LedgerEntry} from '../../types/index.js'
import {suggestWord} from '../suggest-word.js'

/** Flags of all commands that work on a ledger. */
export interface LedgerFlags {
  /** Folder of the vault. */
  vault: string
  ledger?: string
  json?: true
}

/** Where the ledger is that the flags mean. */
export function ledgerPathOf({vault, ledger}: LedgerFlags): string {
  return ledger ?? defaultLedgerPath(vault)
}

/**
 * Read a ledger that must be there.
 *
 * @throws {EnvironmentError} If it is not, or can't be read.
 */
export function openLedger(flags: LedgerFlags): LedgerFile {
  const file = readLedger(ledgerPathOf(flags))
  if (file.ledger.entries.length > 0) return file
  throw new EnvironmentError(
    `There is no ledger \`${file.path}\`, expected one: \`--vault\` names the vault, and \`cardwright build\` makes its ledger`
  )
}

/**
 * Find a card in a ledger.
 *
 * @throws {EnvironmentError} If it holds no such card.
 */
export function findEntry({ledger, path}: LedgerFile, guid: string): LedgerEntry {
  const entry = ledger.entries.find((known) => known.guid === guid)
  if (entry) return entry
  // Those that begin alike: comparing with all would take seconds.
  const start = guid.slice(0, 3)
  const guids = ledger.entries.map((known) => known.guid).filter((known) => known.startsWith(start))
  throw new EnvironmentError(`No card \`${guid}\` in \`${path}\`${suggestWord(guid, guids)}`)
}

/** Print seconds since 1970 as a date. */
export function formatDate(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}
