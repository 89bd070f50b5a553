import type {LabeledCandidate, LedgerEntry} from '../types/index.js'

/** Whether Anki is told the same, but for the language; cards never change their note type. */
export function tellsSame(before: LedgerEntry, {fields, tags}: LabeledCandidate): boolean {
  const known: Readonly<Record<string, string>> = before.fields
  for (const [name, html] of Object.entries(fields)) if ((known[name] ?? '') !== html) return false
  return before.tags.join(' ') === tags.join(' ')
}
