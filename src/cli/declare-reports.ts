import {type Command, Option} from 'commander'
import type {CheckFlags} from './check-command.js'
import type {ExplainFlags} from './explain-command.js'
import type {InspectFlags} from './inspect-vault.js'
import {cacheOption, deckOption, ledgerOption} from './options.js'

const checkExamples = `
Examples:
  $ cardwright check notes                     all messages, and what they mean
  $ cardwright check notes --quiet             only errors: what could not be used
  $ cardwright check notes --sarif > x.sarif   for code hosts and editors`

const statsExamples = `
Examples:
  $ cardwright stats notes                     cards by rule, deck and language
  $ cardwright stats notes --json              the same, and all notes without a card`

const rulesExamples = `
Examples:
  $ cardwright rules                           all rules and messages, in short
  $ cardwright rules interference              one, with an example`

const explainExamples = `
Examples:
  $ cardwright explain notes/Cells.md          every block of the note
  $ cardwright explain notes/Cells.md:12       what became of line 12
  $ cardwright explain Cells --vault notes     a note by its name`

/** Describe `cardwright check`. What does the work is loaded only when it is asked for. */
export function addCheckCommand(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('check')
    .description('show all messages, and write nothing')
    .argument('[vault]', 'folder of notes', '.')
    .addOption(deckOption())
    .addOption(ledgerOption())
    .addOption(cacheOption())
    .option('--quiet', 'show errors only')
    .option('--json', 'print JSON')
    .addOption(new Option('--sarif', 'print SARIF 2.1.0').conflicts('json'))
    .addHelpText('after', checkExamples)
    .action(async (directory: string, flags: CheckFlags) => {
      const {checkCommand} = await import('./check-command.js')
      setExitCode(await checkCommand(directory, flags))
    })
}

/** Describe `cardwright explain`. What does the work is loaded only when it is asked for. */
export function addExplainCommand(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('explain')
    .description('tell what became of a note, or of one line of it, and why')
    .argument('<note>', 'path of a note, or its name; `note:12` is its line 12')
    .option('--vault <folder>', 'folder of notes (default: the vault that holds the note)')
    .addOption(ledgerOption())
    .addOption(cacheOption())
    .option('--json', 'print JSON')
    .addHelpText('after', explainExamples)
    .action(async (note: string, flags: ExplainFlags) => {
      const {explainCommand} = await import('./explain-command.js')
      setExitCode(await explainCommand(note, flags))
    })
}

/** Describe `cardwright rules`. What does the work is loaded only when it is asked for. */
export function addRulesCommand(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('rules')
    .description('show the rules that find cards, and the kinds of messages')
    .argument('[id...]', 'those to show in full')
    .option('--json', 'print JSON')
    .addHelpText('after', rulesExamples)
    .action(async (ids: string[], flags: {json?: true}) => {
      const {rulesCommand} = await import('./rules-command.js')
      setExitCode(await rulesCommand(ids, flags))
    })
}

/** Describe `cardwright stats`. What does the work is loaded only when it is asked for. */
export function addStatsCommand(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('stats')
    .description('show how many cards there are, from which rules, in which decks')
    .argument('[vault]', 'folder of notes', '.')
    .addOption(deckOption())
    .addOption(ledgerOption())
    .addOption(cacheOption())
    .option('--json', 'print JSON')
    .addHelpText('after', statsExamples)
    .action(async (directory: string, flags: InspectFlags) => {
      const {statsCommand} = await import('./stats-command.js')
      setExitCode(await statsCommand(directory, flags))
    })
}
