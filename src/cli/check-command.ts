import {isAbsolute, join, relative, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type CheckReport, formatCheck, formatSarif, reportBuild} from '../report/index.js'
import {hasColors} from './has-colors.js'
import {type InspectFlags, inspectVault} from './inspect-vault.js'
import {readVersion} from './read-version.js'
import {writeToStdout} from './write-to-stdout.js'

/** Flags of `cardwright check`. */
export interface CheckFlags extends InspectFlags {
  quiet?: true
  sarif?: true
}

/**
 * Show all messages of a vault; writes nothing.
 *
 * @returns Exit code: 0, or 1 for an error message.
 * @throws {EnvironmentError} If the vault or its ledger can't be read.
 */
export async function checkCommand(directory: string, flags: CheckFlags): Promise<number> {
  const built = await inspectVault(directory, flags)
  const {notes, errors, warnings, infos, messages} = reportBuild(
    built.notes,
    built,
    built.messages,
    []
  )
  const shown = flags.quiet ? messages.filter(({severity}) => severity === 'error') : messages
  const report = {notes, errors, warnings, infos, messages: shown}
  const uriOf = (path: string) =>
    path === built.ledgerFile.path ? toUri(path) : toUri(join(directory, path))
  await writeToStdout(format(report, flags, uriOf))
  return errors > 0 ? 1 : 0
}

function format(
  report: CheckReport,
  {json, sarif}: CheckFlags,
  uriOf: (path: string) => string
): string {
  if (sarif) return formatSarif(report.messages, {version: readVersion(), uriOf})
  return json
    ? `${JSON.stringify(report, undefined, 2)}\n`
    : formatCheck(report, hasColors(process.stdout))
}

/** Address of a file: relative to this folder, which is where projects are checked, if it is below. */
function toUri(path: string): string {
  const fromHere = relative('.', path)
  if (isAbsolute(fromHere) || fromHere.startsWith('..')) return pathToFileURL(resolve(path)).href
  return fromHere.split(/[/\\]/).map(encodeURIComponent).join('/')
}
