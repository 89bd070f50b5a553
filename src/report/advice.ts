import {groupBy} from '../group-by.js'
import {removedTag} from '../identify/index.js'
import type {Card, Change, LedgerEntry} from '../types/index.js'

/** What Anki will not do by itself when the changed decks are imported, and how to do it. */
export interface Advice {
  kind: 'removed' | 'marked' | 'deck' | 'empty-cards' | 'tags'
  /** Cards that it is about. */
  guids: ReadonlyArray<string>
  /** Finds exactly these cards in Anki's browser. */
  search: string
  text: string
}

/** Searches for more cards than this are not printed; `--json` gives them. */
const maxSearched = 25

/** Search of Anki's browser that finds exactly some cards, by the field that holds the guid. */
export function searchCards(guids: ReadonlyArray<string>): string {
  return guids.map((guid) => `Id:${guid}`).join(' OR ')
}

/**
 * Say what is left to do in Anki once changed decks are imported.
 *
 * @param cards All that are exported.
 */
export function adviseLearner(
  changes: ReadonlyArray<Change>,
  cards: ReadonlyArray<Pick<Card, 'guid' | 'tags'>>
): Advice[] {
  const marked = cards.filter(({tags}) => tags.includes(removedTag))
  const markedGuids = new Set(marked.map(({guid}) => guid))
  const removed = changes.filter(({type, guid}) => type === 'removed' && !markedGuids.has(guid))
  const updated = changes.filter(isUpdate)
  return [
    ...advise(
      'removed',
      removed,
      (cards, isOne) => `${cards} ${isOne ? 'is' : 'are'} in no note any more; Anki deletes nothing`
    ),
    ...advise(
      'marked',
      marked,
      (count, isOne) =>
        `${count} of no note ${isOne ? 'is' : 'are'} exported once more, tagged \`${removedTag}\`: delete ${isOne ? 'it' : 'them'} in Anki after the import`
    ),
    ...[...groupBy(updated.filter(changesDeck), ({after}) => after.deck)].flatMap(([deck, moved]) =>
      advise(
        'deck',
        moved,
        (cards) =>
          `${cards} now of deck \`${deck}\`; Anki leaves cards where they are (Change Deck)`
      )
    ),
    ...advise(
      'empty-cards',
      updated.filter(emptiesCard),
      (cards, isOne) =>
        `${cards} lost a gap or a direction; in Anki, Tools → Empty Cards removes what is left of ${isOne ? 'it' : 'them'}`
    ),
    ...advise(
      'tags',
      updated.filter(({before, after}) => after.modified !== before?.modified),
      (cards) => `The next import updates ${cards}, and replaces the tags, also those added in Anki`
    )
  ]
}

function advise(
  kind: Advice['kind'],
  about: ReadonlyArray<{guid: string}>,
  describe: (cards: string, isOne: boolean) => string
): Advice[] {
  if (about.length === 0) return []
  const guids = about.map(({guid}) => guid)
  const isOne = guids.length === 1
  const count = `${guids.length} ${isOne ? 'card' : 'cards'}`
  return [{kind, guids, search: searchCards(guids), text: describe(count, isOne)}]
}

/** Cards that learners have and will still have. */
function isUpdate({before, type}: Change): boolean {
  return before !== undefined && type !== 'removed'
}

function changesDeck({before, after}: Change): boolean {
  return before?.deck.toLowerCase() !== after.deck.toLowerCase()
}

/** Anki keeps a card whose gap or second direction is gone, as an empty one. */
function emptiesCard({before, after}: Change): boolean {
  const left = new Set(shownNumbers(after))
  const losesGap = before !== undefined && shownNumbers(before).some((number) => !left.has(number))
  return losesGap || (before?.reversed === true && after.reversed === undefined)
}

function shownNumbers({deletions = []}: LedgerEntry): number[] {
  return deletions.filter(({removed}) => !removed).map(({number}) => number)
}

/** Print advice: what is so, and the search that finds the cards where somebody has to act. */
export function formatAdvice(advice: ReadonlyArray<Advice>): string[] {
  return advice.flatMap(({kind, guids, search, text}) => {
    if (kind === 'tags' || kind === 'empty-cards') return [`Note: ${text}.`]
    const ways = kind === 'removed' ? removedWays : ''
    return guids.length > maxSearched
      ? [`Note: ${text}.${ways}`]
      : [`Note: ${text}.${ways} Find them in the browser with:`, `  ${search}`]
  })
}

const removedWays =
  ' `--mark-removed` exports them once more, tagged `cardwright::removed`; `cardwright ledger orphans` lists them.'
