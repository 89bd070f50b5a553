import type {LedgerEntry} from '../types/index.js'
import type {CardKeys} from './card-keys.js'
import {followRenames} from './follow-renames.js'
import {matchByKey, type Pass} from './match-by-key.js'
import {type Likeness, matchSimilar} from './match-similar.js'
import {type Item, runSteps, type Step} from './matching.js'

/** By explicit id: the block is the same, whatever it says now. An id is unique within its note. */
const idPasses: ReadonlyArray<Pass> = [
  {key: (card) => withId(card, card.rule, card.path, card.identity), pairing: 'in-order'},
  {key: (card) => withId(card, card.rule, card.path, card.anchor), pairing: 'unique'},
  {key: (card) => withId(card, card.rule, card.identity), pairing: 'in-order'},
  {key: (card) => withId(card, card.rule, card.path), pairing: 'same-count'},
  {key: (card) => withId(card, card.rule), pairing: 'unique'},
  {key: (card) => withId(card, card.path), pairing: 'unique'}
]

/**
 * By what it says: where it was, then moved, then read by another rule. Moved comes before edited,
 * or new text would inherit the history of what moved away.
 */
const textPasses: ReadonlyArray<Pass> = [
  {key: ({rule, path, anchor, identity}) => [rule, path, anchor, identity], pairing: 'in-order'},
  {key: ({rule, path, identity}) => [rule, path, identity], pairing: 'in-order'},
  {key: ({rule, anchor, identity}) => [rule, anchor, identity], pairing: 'in-order'},
  {key: ({rule, identity}) => [rule, identity], pairing: 'in-order'},
  {key: ({path, identity}) => [path, identity], pairing: 'in-order'},
  {key: ({identity}) => [identity], pairing: 'in-order'}
]

/** By what an edit leaves alone: the anchor or the answer. */
const editPasses: ReadonlyArray<Pass> = [
  {key: ({rule, path, anchor}) => [rule, path, anchor], pairing: 'unique'},
  {key: ({rule, path, answer}) => [rule, path, answer], pairing: 'unique'},
  {key: ({path, anchor, answer}) => [path, anchor, answer], pairing: 'unique'}
]

/** In other words: in the note where it was, else in any note; then more of them must be the same. */
const likeness: ReadonlyArray<Likeness> = [
  {threshold: 0.5, scope: ({keys}) => keys.path},
  {threshold: 0.6, scope: () => ''}
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
  const known = entries.map((keys, index) => ({index, keys}))
  const isOrphan = ({index}: Item) => entries[index]?.removed !== undefined
  const all = {
    wanted: candidates.map((keys, index) => ({index, keys})),
    live: known.filter((item) => !isOrphan(item)),
    orphans: known.filter(isOrphan)
  }
  const unchanged = runSteps(all, [...among('live', idPasses), ...among('live', textPasses)])
  const changed = runSteps(followRenames(unchanged.rest, unchanged.pairs), [
    ...among('live', editPasses),
    ...among('orphans', idPasses),
    ...among('orphans', textPasses),
    ...likeness.map((one): Step => ({among: 'live', matcher: matchSimilar(one)})),
    ...among('orphans', editPasses),
    ...likeness.map((one): Step => ({among: 'orphans', matcher: matchSimilar(one)}))
  ])
  const pairs = [...unchanged.pairs, ...changed.pairs]
  return new Map(pairs.map((pair) => [pair.wanted.index, pair.known.index]))
}

function among(side: Step['among'], passes: ReadonlyArray<Pass>): Step[] {
  return passes.map((pass) => ({among: side, matcher: matchByKey(pass)}))
}

function withId({explicitId}: CardKeys, ...parts: ReadonlyArray<string>) {
  return explicitId === undefined ? undefined : [explicitId, ...parts]
}
