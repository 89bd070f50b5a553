import type {VFileMessage} from 'vfile-message'
import {createVaultMessage} from './message.js'
import {rules} from './rules/index.js'
import type {Config, Ledger} from './types/index.js'

/** What was read of a vault that gave no card. */
export interface LossReading {
  /** Number of notes, those that could not be read included. */
  notes: number
  unread: ReadonlySet<string>
  messages: ReadonlyArray<VFileMessage>
}

/**
 * Say that a vault has lost all its cards, and why: more likely than a vault that nobody wants any
 * more is a wrong folder, a drive that is not there, or a slip in the configuration, and then
 * nothing must be recorded.
 *
 * @returns Nothing if the ledger knows no card either.
 */
export function reportLoss(
  ledger: Ledger,
  reading: LossReading,
  config: Config
): VFileMessage | undefined {
  const known = ledger.entries.filter(({removed, ignored}) => removed === undefined && !ignored)
  if (known.length === 0) return undefined
  const had = known.length === 1 ? 'the one that it had' : `some of the ${known.length} that it had`
  const reason = `Unexpected vault without a card, expected ${had}: ${findCause(reading, config)}. Nothing is recorded or written; if all cards are to go, delete the ledger, and the decks in Anki`
  return createVaultMessage(reason, 'lost-cards', 'error')
}

function findCause(
  {notes, unread, messages}: LossReading,
  {include, exclude, rules: switched = {}}: Config
): string {
  if (notes === 0) {
    const isSelective = include !== undefined || exclude !== undefined
    return `there is no note (*.md) in it${isSelective ? ', or the configuration leaves all out' : ''}`
  }
  const all = notes === 1 ? 'its one note' : `its ${notes} notes`
  if (unread.size >= notes) return `${all} can't be read`
  if (rules.every(({id}) => switched[id] === false)) return 'all rules are switched off'
  const off = new Set(messages.flatMap(({ruleId, file}) => (ruleId === 'switched-off' ? file : [])))
  if (off.size === notes) return `all of ${all} is switched off`
  const isOff = off.size === 1 ? '1 is' : `${off.size} are`
  const parts = off.size > 0 ? `, of which ${isOff} switched off, at least in part` : ''
  return `the rules read no fact in ${all}${parts}`
}
