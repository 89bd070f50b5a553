import type {LedgerEntry} from '../types/index.js'
import {type CardKeys, contextOf} from './card-keys.js'
import {followRenames} from './follow-renames.js'
import {matchByKey} from './match-by-key.js'
import {matchSimilar} from './match-similar.js'
import {matchUnchanged} from './match-unchanged.js'
import {type Item, type Matcher, runSteps, type Step} from './matching.js'

/** By explicit id: the block is the same, whatever it says now. An id is unique within its note. */
const byId: ReadonlyArray<Matcher> = [
  matchByKey((card) => withId(card, card.rule, card.path, card.identity), 'in-order'),
  matchByKey((card) => withId(card, card.rule, card.path, card.anchor), 'unique'),
  matchByKey((card) => withId(card, card.rule, card.identity), 'in-order'),
  // Of several cards in one block, each goes on with what it said.
  matchSimilar({threshold: 0.3, scope: ({keys}) => withId(keys, keys.rule, keys.path)?.join('\0')}),
  matchByKey((card) => withId(card, card.rule, card.path), 'unique'),
  matchByKey((card) => withId(card, card.path), 'unique')
]

/**
 * By what it says: where it was, then moved, then read by another rule. Moved comes before edited,
 * or new text would inherit the history of what moved away.
 */
const byText: ReadonlyArray<Matcher> = [
  matchByKey(({rule, path, anchor, identity}) => [rule, path, anchor, identity], 'in-order'),
  matchByKey(({rule, path, identity}) => [rule, path, identity], 'in-order'),
  matchByKey(({rule, anchor, identity}) => [rule, anchor, identity], 'in-order'),
  matchByKey(({rule, identity}) => [rule, identity], 'in-order'),
  matchByKey(({path, identity}) => [path, identity], 'in-order'),
  matchByKey(({identity}) => [identity], 'in-order')
]

/** Two notes may use one id for two things, so what it marks must be alike, and all else comes first. */
const byIdElsewhere: ReadonlyArray<Matcher> = [
  matchSimilar({threshold: 0.3, scope: ({keys}) => withId(keys, keys.rule)?.join('\0')})
]

/** By what an edit leaves alone: the anchor or the answer. */
const byPart: ReadonlyArray<Matcher> = [
  matchByKey((card) => [card.rule, card.path, card.anchor, contextOf(card)], 'unique'),
  matchByKey(({rule, path, anchor}) => [rule, path, anchor], 'unique'),
  matchByKey(({rule, path, answer}) => [rule, path, answer], 'unique'),
  matchByKey(({path, anchor, answer}) => [path, anchor, answer], 'unique')
]

/** Fewest words by which an answer tells its card from those of other notes. */
const minTellingWords = 3

/**
 * In other words: in the note where it was, with the same anchor, with the same answer, else
 * anywhere; then more of them must be the same. Set on the histories of two vaults: below, most
 * heirs are wrong.
 */
const byLikeness: ReadonlyArray<Matcher> = [
  matchSimilar({threshold: 0.55, scope: ({keys}) => keys.path}),
  matchSimilar({threshold: 0.5, scope: ({keys}) => `${keys.rule}\0${keys.anchor}`}),
  matchByKey(
    ({rule, answer}) => (answer.split(/\s+/).length < minTellingWords ? undefined : [rule, answer]),
    'unique'
  ),
  matchSimilar({threshold: 0.6, scope: () => ''})
]

/**
 * Find the ledger entry of each candidate, from the strongest evidence to the weakest. Each pass
 * takes its matches out. A card that stood in the notes comes before one that was gone: what was
 * edited back to how it once read goes on with the history that learners have been adding to.
 *
 * @returns Index of the entry by index of the candidate; a candidate that is not there is new.
 */
export function matchEntries(
  candidates: ReadonlyArray<CardKeys>,
  entries: ReadonlyArray<LedgerEntry>
): Map<number, number> {
  const known = entries.map((entry, index) => ({index, keys: entry}))
  const isOrphan = ({index}: Item) => entries[index]?.removed !== undefined
  const all = {
    wanted: candidates.map((keys, index) => ({index, keys})),
    live: known.filter((item) => !isOrphan(item)),
    orphans: known.filter(isOrphan)
  }
  const unchanged = runSteps(all, among('live', [matchUnchanged, ...byId, ...byText]))
  const changed = runSteps(followRenames(unchanged.rest, unchanged.pairs), [
    ...among('live', [...byPart, ...byIdElsewhere]),
    ...among('orphans', [...byId, ...byText]),
    ...among('live', byLikeness),
    ...among('orphans', [...byPart, ...byLikeness])
  ])
  const pairs = [...unchanged.pairs, ...changed.pairs]
  return new Map(pairs.map((pair) => [pair.wanted.index, pair.known.index]))
}

function among(side: Step['among'], matchers: ReadonlyArray<Matcher>): Step[] {
  return matchers.map((matcher) => ({among: side, matcher}))
}

function withId({explicitId}: CardKeys, ...parts: ReadonlyArray<string>) {
  return explicitId === undefined ? undefined : [explicitId, ...parts]
}
