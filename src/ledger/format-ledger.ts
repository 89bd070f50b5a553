import type {Ledger, LedgerEntry} from '../types/index.js'
import {ledgerFormat, ledgerVersion} from './ledger-format.js'

/**
 * Write a ledger as JSON Lines: format, version and note types, then one line a card. What may
 * differ from branch to branch stands on lines of its own, so that git can keep the lines of both.
 *
 * @returns Lines, each with its line feed.
 */
export function* formatLedger(ledger: Ledger): Generator<string> {
  yield formatHeader(ledger)
  for (const entry of ledger.entries) yield formatEntry(entry)
}

/** Write the first line. */
export function formatHeader({noteTypes, noteTypeName}: Ledger): string {
  const header = {format: ledgerFormat, version: ledgerVersion, noteTypeName, noteTypes}
  return `${JSON.stringify(header)}\n`
}

/** Write one card. */
export function formatEntry(entry: LedgerEntry): string {
  return `${JSON.stringify(inOrder(entry))}\n`
}

/** The keys of an entry in the order in which people read them; absent ones are left out. */
function inOrder(entry: LedgerEntry): LedgerEntry {
  const {guid, noteType, reversed, rule, path, anchor, explicitId, ...rest} = entry
  const {question, answer, deletions, fields, language, ...content} = rest
  const {deck, tags, identity, content: digest, ...times} = content
  const {created, modified, removed, ignored, decided} = times
  return {
    ...{guid, noteType, ...(reversed && {reversed}), rule, path, anchor},
    ...(explicitId !== undefined && {explicitId}),
    ...{question, answer, ...(deletions && {deletions})},
    ...{fields, ...(language !== undefined && {language}), deck, tags, identity},
    ...{content: digest, created, modified},
    ...(removed !== undefined && {removed}),
    ...(ignored && {ignored}),
    ...(decided !== undefined && {decided})
  }
}
