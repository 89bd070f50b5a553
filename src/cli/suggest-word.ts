import {Command, CommanderError} from 'commander'

/**
 * Find the known word that was probably meant.
 *
 * Asks commander, so that it guesses for formats and columns as it does for commands and flags.
 *
 * @returns ` (Did you mean csv?)`, or nothing.
 */
export function suggestWord(word: string, known: ReadonlyArray<string>): string {
  const command = new Command().exitOverride().configureOutput({writeErr: () => {}})
  for (const name of known) command.command(name)
  try {
    command.parse([word.replace(/^-+/, '')], {from: 'user'})
    return ''
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return /\(Did you mean .*\?\)/.exec(error.message)?.[0].replace(/^/, ' ') ?? ''
  }
}
