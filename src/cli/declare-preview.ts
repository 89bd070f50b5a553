import {type Command, Option} from 'commander'
import {parsePage, parsePort} from './option-values.js'
import {cacheOption, deckOption, ledgerOption} from './options.js'
import type {PreviewFlags} from './preview-command.js'

const examples = `
Examples:
  $ cardwright preview notes                      opens at the address that it prints
  $ cardwright preview notes --file preview.html  one file, to keep or to send`

/** Describe `cardwright preview`. What does the work is loaded only when it is asked for. */
export function addPreviewCommand(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('preview')
    .description('look through all cards in a browser, as Anki shows them')
    .argument('[vault]', 'folder of notes', '.')
    .option('--serve', 'serve the page to this computer, and renew it on edits (default)')
    .option('--port <number>', 'port to serve at (default: any that is free)', parsePort)
    .addOption(
      new Option('--file <file>', 'write the page, all in one file; `-` is the standard output')
        .argParser(parsePage)
        .conflicts(['serve', 'port'])
    )
    .addOption(deckOption())
    .addOption(ledgerOption())
    .addOption(cacheOption())
    .addHelpText('after', examples)
    .action(async (directory: string, flags: PreviewFlags) => {
      const {previewCommand} = await import('./preview-command.js')
      setExitCode(await previewCommand(directory, flags))
    })
}
