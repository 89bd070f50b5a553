/** Cards that a learner has done today, as day and number; none. */
const none = [0, 0]

/**
 * Settings of a collection that has never been used, for the column `conf`.
 *
 * @param nextPosition Position of the next new card.
 */
export function collectionSettings(nextPosition: number): Record<string, unknown> {
  return {
    nextPos: nextPosition,
    activeDecks: [1],
    curDeck: 1,
    addToCur: true,
    collapseTime: 1200,
    dueCounts: true,
    estTimes: true,
    newSpread: 0,
    sortBackwards: false,
    sortType: 'noteFld',
    timeLim: 0
  }
}

/**
 * Describe decks, for the column `decks`.
 *
 * @param table Ids by name; of two names with one id the first counts.
 * @see https://github.com/ankitects/anki/blob/main/rslib/src/decks/schema11.rs
 */
export function deckJson(table: ReadonlyMap<string, number>): Record<string, unknown> {
  const decks: Record<string, unknown> = {}
  for (const [name, id] of table) decks[id] ??= {id, name, ...unusedDeck}
  return decks
}

const unusedDeck = {
  desc: '',
  mod: 0,
  usn: -1,
  conf: 1,
  dyn: 0,
  collapsed: false,
  browserCollapsed: false,
  extendNew: 0,
  extendRev: 0,
  newToday: none,
  revToday: none,
  lrnToday: none,
  timeToday: none
}

/**
 * Anki's own study options, for the column `dconf`. Importing leaves the user's options alone.
 *
 * @see https://github.com/ankitects/anki/blob/main/rslib/src/deckconfig/schema11.rs
 */
export const studyOptions = {
  1: {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    autoplay: true,
    dyn: false,
    maxTaken: 60,
    replayq: true,
    timer: 0,
    new: {
      bury: false,
      delays: [1, 10],
      initialFactor: 2500,
      ints: [1, 4, 0],
      order: 1,
      perDay: 20
    },
    rev: {bury: false, ease4: 1.3, hardFactor: 1.2, ivlFct: 1, maxIvl: 36500, perDay: 200},
    lapse: {delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0}
  }
}
