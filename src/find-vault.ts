import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'

/** What a vault holds and other folders don't: our ledger or configuration, Obsidian's settings. */
const vaultMarks = ['.cardwright', 'cardwright.config.json', 'cardwright.config.yaml', '.obsidian']

/**
 * Find the vault that a folder belongs to.
 *
 * @returns The nearest folder, itself or above, that has the marks of a vault; `undefined` if none has.
 */
export function findVaultAbove(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (vaultMarks.some((mark) => existsSync(join(at, mark)))) return at
    if (at === dirname(at)) return undefined
  }
}
