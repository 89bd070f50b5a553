import type {VFileMessage} from 'vfile-message'
import {noteTypesOf} from '../exporters/anki/own-note-types.js'
import type {LedgerFile} from '../ledger-file.js'
import {createMessage} from '../message.js'
import type {Ledger} from '../types/index.js'

/**
 * Say that templates came or went in a vault that keeps the note types of its first build: once, with
 * the build in which they change.
 *
 * @param hasTemplates Whether the build had templates of the user's.
 */
export function reportNoteTypes(
  {path, ledger: before}: LedgerFile,
  after: Ledger,
  hasTemplates: boolean
): VFileMessage[] {
  const isFirst = before.entries.length === 0
  const isSame = before.noteTypes.qa === after.noteTypes.qa
  const isExpected = hasTemplates === (after.noteTypeName !== undefined)
  if (isFirst || isSame || isExpected) return []
  const {qa, cloze} = noteTypesOf(after.noteTypeName)
  const names = `\`${qa.name}\` and \`${cloze.name}\``
  const reason = hasTemplates
    ? `Unexpected templates in a vault that was first built without: its cards stay in ${names}, whose look changes for all vaults that use them`
    : `Its cards stay in ${names}, which now get the templates of cardwright`
  const severity = hasTemplates ? 'warning' : 'info'
  return [createMessage({path, line: 1, severity, ruleId: 'note-types', reason})]
}
