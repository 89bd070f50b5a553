import {type Command, Option} from 'commander'
import type {BuildFlags} from './build-command.js'
import {
  columns,
  formats,
  parseColumns,
  parseFormats,
  parseName,
  parseTimestamp
} from './option-values.js'
import {deckOption, ledgerOption} from './options.js'

/** Declare what all commands take that build and write decks, beside `outOption`. */
export function addBuildOptions(command: Command): Command {
  return command
    .option(
      '-f, --format <list>',
      `some of ${formats.join(', ')} (default: all but ndjson)`,
      parseFormats
    )
    .addOption(deckOption())
    .addOption(timestampOption())
    .addOption(columnsOption())
    .option('--no-anki-headers', 'CSV for scripts, one row a question')
    .addOption(ledgerOption())
}

/** `--out FOLDER`. */
export function outOption(description: string): Option {
  return new Option('-o, --out <folder>', `${description} (default: "out")`).argParser(parseName)
}

/** Find flags that make no sense together. */
export function findConflict({
  out,
  format,
  json,
  frozen,
  columns: picked
}: BuildFlags): string | undefined {
  if (out === '-' && format?.length !== 1)
    return "option '--out -' needs '--format' with one format"
  if (out === '-' && json) return "option '--json' cannot be used with option '--out -'"
  if (out === '-' && frozen) return "option '--frozen' cannot be used with option '--out -'"
  if (picked && format && !format.includes('csv')) return "option '--columns' needs format csv"
  return undefined
}

function timestampOption(): Option {
  return new Option('--timestamp <seconds>', 'time of the build, since 1970 (default: now)')
    .env('SOURCE_DATE_EPOCH')
    .argParser(parseTimestamp)
}

function columnsOption(): Option {
  return new Option('--columns <list>', `CSV for scripts with some of ${columns.join(', ')}`)
    .argParser(parseColumns)
    .implies({ankiHeaders: false})
}
