import {escapeControls, searchCards} from '../../report/index.js'
import type {LedgerEntry} from '../../types/index.js'
import {writeToStdout} from '../write-to-stdout.js'
import {formatDate, type LedgerFlags, openLedger} from './open-ledger.js'

/** List the cards that no note holds any more, and how to find them in Anki. */
export async function listOrphans(flags: LedgerFlags): Promise<number> {
  const {ledger} = openLedger(flags)
  const orphans = ledger.entries
    .filter(({removed}) => removed !== undefined)
    .sort((a, b) => (a.removed ?? 0) - (b.removed ?? 0))
  const wanted = orphans.filter(({ignored}) => !ignored)
  const search = searchCards(wanted.map(({guid}) => guid))
  const text = flags.json
    ? `${JSON.stringify({orphans, search}, undefined, 2)}\n`
    : [...orphans.map(formatOrphan), formatSummary(wanted.length, search), ''].join('\n')
  await writeToStdout(text)
  return 0
}

function formatOrphan({guid, removed = 0, path, question, ignored}: LedgerEntry): string {
  const state = ignored ? ' (ignored)' : ''
  return `${guid}  ${formatDate(removed)}  ${escapeControls(path)}: ${escapeControls(question)}${state}`
}

function formatSummary(count: number, search: string): string {
  if (count === 0) return 'Every card that was not ignored stands in a note.'
  return `Anki keeps them until they are deleted there; its browser finds them with:\n  ${search}`
}
