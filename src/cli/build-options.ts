import {type Command, Option} from 'commander'
import {
  columns,
  formats,
  parseColumns,
  parseFormats,
  parseName,
  parseTimestamp
} from './option-values.js'
import {deckOption, ledgerOption} from './options.js'

/** Declare what all commands take that build and write decks. */
export function addBuildOptions(command: Command): Command {
  return command
    .option('-o, --out <folder>', '`-` writes one format to the standard output', parseName, 'out')
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
