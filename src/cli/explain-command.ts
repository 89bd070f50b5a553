import {explainNote, type NoteExplanation, pickLine} from '../explain/index.js'
import {formatExplanation} from '../report/index.js'
import {findNote} from './find-note.js'
import {hasColors} from './has-colors.js'
import {type InspectFlags, inspectNote} from './inspect-vault.js'
import {writeToStdout} from './write-to-stdout.js'

/** Flags of `cardwright explain`. */
export interface ExplainFlags extends InspectFlags {
  vault?: string
}

/**
 * Tell what became of a note, or of one line of it; writes nothing.
 *
 * @returns Exit code: 0, or 1 if the note could not be read.
 * @throws {EnvironmentError} If there is no such note, or the vault or its ledger can't be read.
 */
export async function explainCommand(argument: string, flags: ExplainFlags): Promise<number> {
  const {vault, path, line} = findNote(argument, flags.vault)
  const followed = await inspectNote(path, vault, flags)
  const explanation = explainNote(followed, path)
  const picked = line === undefined ? explanation : pickLine(explanation, line)
  const text = flags.json
    ? `${JSON.stringify({vault, ...(line !== undefined && {line}), ...picked}, undefined, 2)}\n`
    : formatExplanation(picked, vault, hasColors(process.stdout)) +
      explainNothing(picked, explanation, line)
  await writeToStdout(text)
  return followed.trace || followed.isLeftOut ? 0 : 1
}

/** Say what stands near a line without a block. */
function explainNothing(
  picked: NoteExplanation,
  {blocks}: NoteExplanation,
  line: number | undefined
): string {
  if (line === undefined || picked.blocks.length > 0 || picked.skipped !== undefined) return ''
  const next = blocks.find((block) => block.line > line)
  const hint = next ? `the next block begins in line ${next.line}` : 'the last block ends before it'
  return `Nothing stands in line ${line}: ${hint}.\n`
}
