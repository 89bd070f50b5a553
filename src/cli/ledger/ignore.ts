import {ledgerFiles, withLedgerLock} from '../../ledger-file.js'
import {searchCards} from '../../report/index.js'
import type {LedgerEntry} from '../../types/index.js'
import {writeOutputs} from '../../write.js'
import {writeToStdout} from '../write-to-stdout.js'
import {findEntry, type LedgerFlags, ledgerPathOf, openLedger} from './open-ledger.js'

/** Flags of `cardwright ledger ignore`. */
export interface IgnoreFlags extends LedgerFlags {
  /** Want the cards again. */
  undo?: true
}

/**
 * Never export some cards again, or export them again.
 *
 * @throws {EnvironmentError} If one of them is not in the ledger: then none is ignored.
 */
export function ignoreCards(guids: ReadonlyArray<string>, flags: IgnoreFlags): Promise<number> {
  // Before the lock, which would create the folder of a mistyped vault.
  openLedger(flags)
  return withLedgerLock(ledgerPathOf(flags), async () => {
    const file = openLedger(flags)
    const chosen = new Set(guids.map((guid) => findEntry(file, guid)))
    const now = Math.floor(Date.now() / 1000)
    const entries = file.ledger.entries.map((entry) =>
      chosen.has(entry) ? setIgnored(entry, flags.undo !== true, now) : entry
    )
    const isSame = entries.every((entry, at) => entry === file.ledger.entries[at])
    if (!isSame) writeOutputs('.', [], ledgerFiles(file, {...file.ledger, entries}))
    const report = {guids, ignored: flags.undo !== true, search: searchCards(guids)}
    const text = flags.json ? JSON.stringify(report, undefined, 2) : describe(guids, flags)
    await writeToStdout(`${text}\n`)
    return 0
  })
}

function setIgnored(entry: LedgerEntry, isIgnored: boolean, now: number): LedgerEntry {
  if ((entry.ignored === true) === isIgnored) return entry
  const {ignored: _, ...rest} = entry
  // Later than any decision that another branch may still hold.
  const decided = Math.max((entry.decided ?? 0) + 1, now)
  return {...rest, ...(isIgnored && {ignored: true}), decided}
}

function describe(guids: ReadonlyArray<string>, {undo}: IgnoreFlags): string {
  const cards = guids.length === 1 ? '1 card' : `${guids.length} cards`
  if (undo) return `From the next build on, ${cards} will be exported again.`
  return `From the next build on, ${cards} will be left out. Where they were imported, delete them in Anki's browser:\n  ${searchCards(guids)}`
}
