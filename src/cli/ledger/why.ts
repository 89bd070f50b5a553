import {describeChange} from '../../identify/index.js'
import {isCommitted, type Revision, readHistory} from '../../ledger-history.js'
import {escapeControls, formatChanges} from '../../report/index.js'
import type {LedgerEntry} from '../../types/index.js'
import {writeToStdout} from '../write-to-stdout.js'
import {findEntry, formatDate, type LedgerFlags, openLedger} from './open-ledger.js'

/** Tell what the ledger knows of a card, and from its git history how it came to that. */
export async function explainCard(guid: string, flags: LedgerFlags): Promise<number> {
  const file = openLedger(flags)
  const entry = findEntry(file, guid)
  const history = await readHistory(file.path, guid)
  const isKnown = history.length > 0 || (await isCommitted(file.path))
  const text = flags.json
    ? JSON.stringify({entry, history}, undefined, 2)
    : [...formatEntry(entry), ...formatHistory(history, isKnown)].join('\n')
  await writeToStdout(`${text}\n`)
  return 0
}

function formatEntry(entry: LedgerEntry): string[] {
  const {guid, rule, path, anchor, explicitId, question, answer, created, modified} = entry
  const rows: ReadonlyArray<[string, string | undefined]> = [
    ['asks', question],
    ['answer', answer],
    ['note', path],
    ['rule', rule],
    ['anchor', explicitId === undefined ? anchor : `^${explicitId}`],
    ['created', formatDate(created)],
    ['modified', formatDate(modified)],
    [
      'removed',
      entry.removed === undefined ? undefined : `${formatDate(entry.removed)}: no note holds it`
    ],
    ['ignored', entry.ignored ? 'yes: never exported' : undefined]
  ]
  return [guid, ...rows.flatMap(([name, value]) => (value === undefined ? [] : [row(name, value)]))]
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(8)} ${escapeControls(value.replace(/\s*\n\s*/g, ' / '))}`
}

function formatHistory(history: ReadonlyArray<Revision>, isKnown: boolean): string[] {
  if (!isKnown) return ['No history: the ledger is not committed to git.']
  if (history.length === 0) return ['No history: no commit of the ledger holds this card.']
  return history.flatMap((revision) => [
    `${formatDate(revision.time)} ${revision.commit} ${escapeControls(revision.subject)}`,
    ...describeRevision(revision).map((line) => `  ${line}`)
  ])
}

function describeRevision({before, after}: Revision): string[] {
  if (!after) return ['forgotten']
  const change = describeChange(before, after)
  const lines = [...(change ? formatChanges([change]) : []), ...describeDecision(before, after)]
  return lines.length > 0 ? lines : ['found by another rule or anchor']
}

function describeDecision(before: LedgerEntry | undefined, after: LedgerEntry): string[] {
  if (before?.ignored === after.ignored) return []
  return [after.ignored ? 'ignored   never exported from then on' : 'wanted    exported again']
}
