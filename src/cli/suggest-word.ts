import {Command, CommanderError} from 'commander'

/** Stands for a space, which would end the name of a command. */
const noBreakSpace = '\u00a0'

/**
 * Find the known word that was probably meant.
 *
 * Asks commander, so that it guesses for formats and columns as it does for commands and flags.
 *
 * @returns ` (Did you mean csv?)`, or nothing.
 */
export function suggestWord(word: string, known: ReadonlyArray<string>): string {
  const command = new Command().exitOverride().configureOutput({writeErr: () => {}})
  for (const name of new Set(known)) command.command(toName(name))
  try {
    command.parse([toName(word.replace(/^-+/, ''))], {from: 'user'})
    return ''
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const hint = /\(Did you mean .*\?\)/.exec(error.message)?.[0]
    return hint === undefined ? '' : ` ${hint.replaceAll(noBreakSpace, ' ')}`
  }
}

function toName(text: string): string {
  return text.replaceAll(' ', noBreakSpace)
}
