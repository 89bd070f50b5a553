import {existsSync} from 'node:fs'
import {Command, Help, type Option} from 'commander'
import type {BuildFlags} from './build-command.js'
import {addBuildOptions, findConflict, outOption} from './build-options.js'
import {addLedgerCommands} from './declare-ledger.js'
import {addPreviewCommand} from './declare-preview.js'
import {
  addCheckCommand,
  addExplainCommand,
  addRulesCommand,
  addStatsCommand
} from './declare-reports.js'
import {addWatchCommand} from './declare-watch.js'
import {explainUnknownOption} from './explain-unknown-option.js'
import type {InitFlags} from './init-command.js'
import type {InspectFlags} from './inspect-vault.js'
import {cacheOption, deckOption, ledgerOption} from './options.js'
import {readVersion} from './read-version.js'
import {suggestWord} from './suggest-word.js'

const examples = `
Examples:
  $ cardwright notes                           decks of the vault \`notes\`, into \`out/\`
  $ cardwright notes -f apkg -o ~/Decks        only the Anki package
  $ cardwright notes --dry-run                 what would be written, and all messages
  $ cardwright notes --out - --format ndjson   one card a line, for other programs
  $ cardwright notes -f csv --columns question,answer,tags`

/**
 * Describe the command line. What does the work is loaded only when it is asked for.
 *
 * @param setExitCode Told how the command went.
 */
export function createProgram(setExitCode: (code: number) => void): Command {
  const program = new Command('cardwright')
    .description('Turn ordinary Markdown notes into flashcards: Anki packages, CSV and JSON.')
    .usage('[build] [vault] [options]')
    .version(readVersion())
    .exitOverride()
    .configureOutput({outputError: (text, write) => write(explainUnknownOption(text))})
  const build = addBuildCommand(program, setExitCode)
  addWatchCommand(program, setExitCode)
  addPreviewCommand(program, setExitCode)
  addDiffCommand(program, setExitCode)
  addCheckCommand(program, setExitCode)
  addExplainCommand(program, setExitCode)
  addStatsCommand(program, setExitCode)
  addRulesCommand(program, setExitCode)
  addLedgerCommands(program, setExitCode)
  addInitCommand(program, setExitCode)
  program.configureHelp({visibleOptions: (command) => listOptions(command, program, build)})
  return program.addHelpText('after', examples)
}

function addBuildCommand(program: Command, setExitCode: (code: number) => void): Command {
  return (
    addBuildOptions(
      program
        .command('build', {isDefault: true})
        .addOption(outOption('`-` writes one format to the standard output'))
    )
      .description('build decks from a vault (default command)')
      .argument('[vault]', 'folder of notes', '.')
      // Refused in the action, which can guess that the first one was meant as a command.
      .allowExcessArguments()
      .option('--mark-removed', 'export cards of no note once more, tagged cardwright::removed')
      .addOption(cacheOption())
      .option('--dry-run', 'write nothing, say what would be written')
      .option('--frozen', 'write nothing, fail if ledger or outputs would change')
      .option('--json', 'report as JSON on the standard output')
      .option('--verbose', 'also show messages that only inform')
      .addHelpText('after', examples)
      .action(async (directory: string, flags: BuildFlags, command: Command) => {
        const problem = findWrongWord(directory, command) ?? findConflict(flags)
        if (problem) command.error(`error: ${problem}`)
        const {buildCommand} = await import('./build-command.js')
        setExitCode(await buildCommand(directory, flags))
      })
  )
}

function addDiffCommand(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('diff')
    .description('show what the next build will change, card by card')
    .argument('[vault]', 'folder of notes', '.')
    .addOption(deckOption())
    .addOption(ledgerOption())
    .addOption(cacheOption())
    .option('--json', 'print JSON')
    .action(async (directory: string, flags: InspectFlags) => {
      const {diffCommand} = await import('./diff-command.js')
      setExitCode(await diffCommand(directory, flags))
    })
}

function addInitCommand(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('init')
    .description('write a configuration that explains every key')
    .argument('[vault]', 'folder of notes', '.')
    .option('--templates', "write the cards' HTML and CSS instead, to be changed")
    .option('--json', 'print JSON')
    .action(async (directory: string, flags: InitFlags) => {
      const {initCommand} = await import('./init-command.js')
      setExitCode(await initCommand(directory, flags))
    })
}

/** As `build` goes without saying, a misspelt command looks like a vault. */
function findWrongWord(directory: string, command: Command): string | undefined {
  const commands = command.parent?.commands.map((known) => known.name()) ?? []
  const hint = existsSync(directory) ? '' : suggestWord(directory, commands)
  if (hint) return `no command or folder '${directory}'${hint}`
  return command.args.length > 1 ? 'too many arguments, expected one folder' : undefined
}

/** The default command is what most want to know about, so the program shows its options as well. */
function listOptions(command: Command, program: Command, build: Command): Option[] {
  const own = new Help().visibleOptions(command)
  return command === program ? [...build.options, ...own] : own
}
