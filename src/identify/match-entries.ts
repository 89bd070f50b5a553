import type {LedgerEntry} from '../types/index.js'
import {type CardKeys, contextOf, placeOf} from './card-keys.js'
import {followRenames} from './follow-renames.js'
import {letterLikeness} from './letter-likeness.js'
import {matchByKey} from './match-by-key.js'
import {matchSimilar} from './match-similar.js'
import {matchUnchanged} from './match-unchanged.js'
import {type Item, type Matcher, onlyIf, type Pair, runSteps, type Step} from './matching.js'

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

/**
 * A card of a note that can't be read goes on in a copy of the note that says and shows the same: if
 * both could be read, only one of them would be exported. All others wait for their note.
 */
const byCopy: ReadonlyArray<Matcher> = [
  matchByKey((card) => [card.identity, contextOf(card)], 'in-order')
]

/** Two notes may use one id for two things, so what it marks must be alike, and all else comes first. */
const byIdElsewhere: ReadonlyArray<Matcher> = [
  matchSimilar({threshold: 0.3, scope: ({keys}) => withId(keys, keys.rule)?.join('\0')})
]

/** Fewest words by which an answer tells its card from others: many a card answers “two”. */
const minTellingWords = 3

/** Fewest words of an answer that tells its card from those of all other notes and rules. */
const minWordsAnywhere = 5

/**
 * Least likeness of two questions, letter by letter, if their answer tells nothing: a typo leaves
 * more, another row or column of a table less.
 */
const minAskedLikeness = 0.65

/**
 * The same for whole questions, anywhere: the words that questions have in common make any two of
 * them alike.
 */
const minQuestionLikeness = 0.84

/** By what an edit leaves alone: the anchor or the answer. */
const byPart: ReadonlyArray<Matcher> = [
  matchByKey((card) => [card.rule, card.path, card.anchor, contextOf(card)], 'unique'),
  matchByKey((card) => [card.rule, card.path, card.answer, placeOf(card)], 'unique'),
  matchByKey(({rule, path, anchor}) => [rule, path, anchor], 'unique'),
  matchByKey(
    ({rule, path, answer}) => (isTelling(answer) ? [rule, path, answer] : undefined),
    'unique'
  ),
  onlyIf(
    asksAlike,
    matchByKey(({rule, path, answer}) => [rule, path, answer], 'unique')
  ),
  matchByKey(({path, anchor, answer}) => [path, anchor, answer], 'unique'),
  // Of a sentence that was cut in two, the part that still answers the question goes on.
  onlyIf(
    extendsAnswer,
    matchByKey(
      ({rule, path, question, answer}) => withOpening(answer, rule, path, question),
      'unique'
    )
  ),
  onlyIf(
    extendsAnswer,
    matchByKey(({rule, path, answer}) => withOpening(answer, rule, path), 'unique')
  )
]

/**
 * In other words: in the note where it was, with the same anchor, with the same answer, else
 * anywhere; then more of them must be the same. Set on the histories of two vaults: below, most
 * heirs are wrong.
 */
const byLikeness: ReadonlyArray<Matcher> = [
  matchSimilar({threshold: 0.55, scope: ({keys}) => keys.path}),
  matchSimilar({threshold: 0.5, scope: ({keys}) => `${keys.rule}\0${keys.anchor}`}),
  // Of a sentence that was cut in two in another note, too.
  onlyIf(
    extendsAnswer,
    matchByKey(({question, answer}) => withOpening(answer, question), 'unique')
  ),
  matchByKey(({rule, answer}) => (isTelling(answer) ? [rule, answer] : undefined), 'unique'),
  matchByKey(({answer}) => (isTelling(answer, minWordsAnywhere) ? [answer] : undefined), 'unique'),
  matchSimilar({threshold: 0.6, scope: () => ''}),
  // A short answer tells nothing anywhere, but with a question that only a typo was changed in.
  onlyIf(
    asksSame,
    matchByKey(({answer}) => [answer], 'unique')
  ),
  // The same question in another note, with some of its answer.
  matchSimilar({
    threshold: 0.3,
    scope: ({keys}) => (isTelling(keys.question) ? keys.question.toLowerCase() : undefined)
  })
]

/**
 * Find the ledger entry of each candidate, from the strongest evidence to the weakest. Each pass
 * takes its matches out. A card that stood in the notes comes before one that was gone: what was
 * edited back to how it once read goes on with the history that learners have been adding to.
 *
 * @param isUnread Whether a note could not be read.
 * @returns Index of the entry by index of the candidate; a candidate that is not there is new.
 */
export function matchEntries(
  candidates: ReadonlyArray<CardKeys>,
  entries: ReadonlyArray<LedgerEntry>,
  isUnread: (path: string) => boolean = () => false
): Map<number, number> {
  const all = {
    wanted: candidates.map((keys, index) => ({index, keys})),
    ...sortEntries(entries, isUnread)
  }
  const unchanged = runSteps(all, [
    ...among('live', [matchUnchanged, ...byId, ...byText]),
    ...among('reserved', byCopy)
  ])
  const changed = runSteps(followRenames(unchanged.rest, unchanged.pairs), [
    ...among('live', [...byPart, ...byIdElsewhere]),
    ...among('orphans', [...byId, ...byText]),
    ...among('live', byLikeness),
    ...among('orphans', [...byPart, ...byLikeness])
  ])
  const pairs = [...unchanged.pairs, ...changed.pairs]
  return new Map(pairs.map((pair) => [pair.wanted.index, pair.known.index]))
}

function sortEntries(
  entries: ReadonlyArray<LedgerEntry>,
  isUnread: (path: string) => boolean
): Record<Step['among'], ReadonlyArray<Item>> {
  const sides = {live: [] as Item[], orphans: [] as Item[], reserved: [] as Item[]}
  for (const [index, keys] of entries.entries()) {
    const side = keys.removed === undefined ? 'live' : 'orphans'
    sides[isUnread(keys.path) ? 'reserved' : side].push({index, keys})
  }
  return sides
}

function among(side: Step['among'], matchers: ReadonlyArray<Matcher>): Step[] {
  return matchers.map((matcher) => ({among: side, matcher}))
}

function isTelling(answer: string, words = minTellingWords): boolean {
  return answer.split(/\s+/).length >= words
}

/** How an answer begins, with other parts of a key; nothing if it is short. */
function withOpening(answer: string, ...parts: ReadonlyArray<string>) {
  // Without the commas and full stops behind them, which come with what follows.
  const opening = answer.match(/[\p{L}\p{M}\p{N}]+/gu)?.slice(0, minTellingWords) ?? []
  return opening.length < minTellingWords ? undefined : [...parts, ...opening]
}

/** Whether one of two answers is the other and more. */
function extendsAnswer({wanted, known}: Pair): boolean {
  const [one, other] = [wanted.keys.answer, known.keys.answer]
  return one.startsWith(other) || other.startsWith(one)
}

/** Whether two cards ask nearly the same; of a question, what the note says of it. */
function asksAlike({wanted, known}: Pair): boolean {
  const asked = ({keys}: Item) => (keys.noteType === 'cloze' ? keys.question : keys.anchor)
  return letterLikeness(asked(wanted), asked(known)) >= minAskedLikeness
}

/** Whether two cards ask the same but for a typo, whatever note and rule they are of. */
function asksSame({wanted, known}: Pair): boolean {
  return letterLikeness(wanted.keys.question, known.keys.question) >= minQuestionLikeness
}

function withId({explicitId}: CardKeys, ...parts: ReadonlyArray<string>) {
  return explicitId === undefined ? undefined : [explicitId, ...parts]
}
