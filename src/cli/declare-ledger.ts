import {type Command, InvalidArgumentError} from 'commander'
import type {IgnoreFlags} from './ledger/ignore.js'
import type {LedgerFlags} from './ledger/open-ledger.js'
import type {PruneFlags} from './ledger/prune.js'
import {ledgerOption} from './options.js'

/** Describe `cardwright ledger …`. What does the work is loaded only when it is asked for. */
export function addLedgerCommands(program: Command, setExitCode: (code: number) => void): void {
  const ledger = program
    .command('ledger')
    .description('look after the identities of cards: orphans, prune, ignore, why')
  ledger.hook('preAction', async (_, action) => {
    const {vault, ledger: named} = action.opts<LedgerFlags>()
    if (named !== undefined) return
    const {readSetup} = await import('./open-vault.js')
    const {ledgerPath} = await readSetup(vault, {format: []})
    action.setOptionValue('ledger', ledgerPath)
  })
  declare(ledger, 'orphans', 'list cards that no note holds any more').action(
    async (flags: LedgerFlags) => {
      const {listOrphans} = await import('./ledger/orphans.js')
      setExitCode(await listOrphans(flags))
    }
  )
  declare(ledger, 'prune', 'forget cards that no note has held for long')
    .requiredOption('--before <date>', 'those that had gone before, such as 2026-01-31', parseDate)
    .action(async (flags: PruneFlags) => {
      const {pruneLedger} = await import('./ledger/prune.js')
      setExitCode(await pruneLedger(flags))
    })
  declare(ledger, 'ignore', 'never export some cards again')
    .argument('<guid...>', 'cards, as the field Id in Anki names them')
    .option('--undo', 'export them again')
    .action(async (guids: string[], flags: IgnoreFlags) => {
      const {ignoreCards} = await import('./ledger/ignore.js')
      setExitCode(await ignoreCards(guids, flags))
    })
  declare(ledger, 'why', 'tell what became of a card, from the git history of the ledger')
    .argument('<guid>', 'card, as the field Id in Anki names it')
    .action(async (guid: string, flags: LedgerFlags) => {
      const {explainCard} = await import('./ledger/why.js')
      setExitCode(await explainCard(guid, flags))
    })
}

function declare(ledger: Command, name: string, description: string): Command {
  return ledger
    .command(name)
    .description(description)
    .option('--vault <folder>', 'folder of notes', '.')
    .addOption(ledgerOption())
    .option('--json', 'print JSON')
}

/** Read a date, in UTC. @returns Seconds since 1970. @throws {InvalidArgumentError} If it is none. */
function parseDate(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/.test(text) ? Date.parse(text) : Number.NaN
  // There are days that JavaScript takes for one of the next month.
  const isDay = !Number.isNaN(time) && text.startsWith(new Date(time).toISOString().slice(0, 10))
  if (!isDay) throw new InvalidArgumentError('Expected a date such as 2026-01-31.')
  return Math.floor(time / 1000)
}
