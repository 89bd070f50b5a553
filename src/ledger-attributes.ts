import {existsSync, readFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {VFileMessage} from 'vfile-message'
import type {FileToWrite} from './write.js'

/** Attributes by which git merges lines instead of reporting conflicts. */
const attributes = 'text eol=lf merge=union'

/** Patterns of others that mean a ledger as well. */
const widePatterns = ['*', '*.jsonl', '**']

/** The file that tells git how to merge a ledger. */
export function attributesFile(ledgerPath: string): FileToWrite {
  const text = `${attributesLine(ledgerPath)}\n`
  return {path: attributesPath(ledgerPath), chunks: [new TextEncoder().encode(text)]}
}

/** Whether there is such a file, whatever it says. */
export function hasAttributesFile(ledgerPath: string): boolean {
  return existsSync(attributesPath(ledgerPath))
}

/**
 * Say so where a file of the user's own does not tell git how to merge the ledger: it is not touched.
 */
export function checkAttributes(ledgerPath: string): VFileMessage[] {
  const path = attributesPath(ledgerPath)
  const line = attributesLine(ledgerPath)
  const lines = readLines(path)
  if (!lines) return []
  if (lines.some((text) => tellsMerge(text, basename(ledgerPath), line))) return []
  const reason = `Unexpected file without a line for the ledger, on which git will report conflicts; expected \`${line}\``
  const message = new VFileMessage(reason, {ruleId: 'ledger-attributes', source: 'cardwright'})
  message.file = path
  message.fatal = false
  return [message]
}

/** Of what can't be read nothing is known, and git can't read it either. */
function readLines(path: string): ReadonlyArray<string> | undefined {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/)
  } catch {
    return undefined
  }
}

function tellsMerge(text: string, name: string, line: string): boolean {
  const own = line.slice(0, -attributes.length)
  const isMeant = [name, ...widePatterns].some((pattern) => text.startsWith(`${pattern} `))
  return (isMeant || text.startsWith(own)) && /\s-?merge\b/.test(text)
}

function attributesPath(ledgerPath: string): string {
  return join(dirname(ledgerPath), '.gitattributes')
}

function attributesLine(ledgerPath: string): string {
  return `${attributesPattern(basename(ledgerPath))} ${attributes}`
}

/** Write a file name as a pattern of `.gitattributes` that means this name alone. */
function attributesPattern(name: string): string {
  if (/^[\w.-]+$/.test(name)) return name
  const literal = name.replace(/[\\*?[\]!]/g, '\\$&')
  return `"${literal.replace(/[\\"]/g, '\\$&')}"`
}
