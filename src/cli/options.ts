import {Option} from 'commander'
import {parseName} from './option-values.js'

/** `--ledger FILE`, of all commands that read one. */
export function ledgerOption(): Option {
  return new Option(
    '--ledger <file>',
    'where the identities of cards are kept (default: .cardwright/ledger.jsonl in the vault)'
  ).argParser(parseName)
}

/** `--no-cache`, of all commands that build. */
export function cacheOption(): Option {
  return new Option('--no-cache', 'read every note anew, keep nothing for the next build')
}

/** `--deck NAME`, of all commands that build. */
export function deckOption(): Option {
  return new Option(
    '--deck <name>',
    "root deck, levels joined by `::` (default: the vault's name)"
  ).argParser(parseName)
}
