import {EnvironmentError} from '../environment-error.js'

/** What to do with a ledger that can't be read, where nothing better is known. */
const restore =
  'Nothing was written. Restore the file from git (`git restore`) or a backup; only if there is none, remove it and build anew: cards of notes that were never renamed or reworded get the same guids again'

/** A ledger that can't be read: the run stops before anything is written. */
export class LedgerError extends EnvironmentError {
  override name = 'LedgerError'

  /**
   * @param path Of the ledger.
   * @param problem Goes on from “The ledger”: `is cut off`.
   * @param advice What to do about it.
   */
  constructor(path: string, line: number, problem: string, advice = restore) {
    super(`${path}:${line}:1: The ledger ${problem}. ${advice}`)
  }
}
