import type {Command} from 'commander'
import {addBuildOptions, findConflict, outOption} from './build-options.js'
import {cacheOption} from './options.js'
import type {WatchFlags} from './watch-command.js'

/** Describe `cardwright watch`. What does the work is loaded only when it is asked for. */
export function addWatchCommand(program: Command, setExitCode: (code: number) => void): void {
  const watch = program
    .command('watch')
    .description('build, and again whenever the notes change')
    .argument('[vault]', 'folder of notes', '.')
    .addOption(outOption('where the decks go'))
  addBuildOptions(watch)
    .addOption(cacheOption())
    .option('--verbose', 'also show messages that only inform')
    .action(async (directory: string, flags: WatchFlags) => {
      const problem = findProblem(flags)
      if (problem) watch.error(`error: ${problem}`)
      const {watchCommand} = await import('./watch-command.js')
      setExitCode(await watchCommand(directory, flags))
    })
  // Each build takes the clock, unless the environment sets the time for everything.
  watch.options.find(({long}) => long === '--timestamp')?.hideHelp()
}

function findProblem(flags: WatchFlags): string | undefined {
  if (flags.out === '-') return "option '--out -' cannot be used with 'watch'"
  return findConflict(flags)
}
