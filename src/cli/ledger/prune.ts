import {emptyLedger} from '../../ledger/index.js'
import {ledgerFiles, withLedgerLock} from '../../ledger-file.js'
import {writeOutputs} from '../../write.js'
import {writeToStdout} from '../write-to-stdout.js'
import {formatDate, type LedgerFlags, ledgerPathOf, openLedger} from './open-ledger.js'

/** Flags of `cardwright ledger prune`. */
export interface PruneFlags extends LedgerFlags {
  /** Seconds since 1970. */
  before: number
}

/**
 * Forget the cards that have been in no note since before a date. If one comes back, it is new.
 * Ignored ones stay, or they would come back as cards that nobody wants.
 */
export function pruneLedger(flags: PruneFlags): Promise<number> {
  // Before the lock, which would create the folder of a mistyped vault.
  openLedger(flags)
  return withLedgerLock(ledgerPathOf(flags), async () => {
    const file = openLedger(flags)
    const {entries} = file.ledger
    const kept = entries.filter(
      ({removed, ignored}) => ignored || removed === undefined || removed >= flags.before
    )
    const pruned = entries.length - kept.length
    if (pruned > 0) {
      const ledger = kept.length === 0 ? emptyLedger : {...file.ledger, entries: kept}
      writeOutputs('.', [], ledgerFiles(file, ledger))
    }
    const report = {pruned, kept: kept.length}
    const cards = pruned === 1 ? '1 card' : `${pruned} cards`
    const text = `Forgot ${cards} that had gone before ${formatDate(flags.before)}; ${kept.length} are left.`
    await writeToStdout(flags.json ? `${JSON.stringify(report, undefined, 2)}\n` : `${text}\n`)
    return 0
  })
}
