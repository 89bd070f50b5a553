import type {Card, Change, LabeledCandidate, Ledger, LedgerEntry} from '../types/index.js'
import {type CardKeys, readKeys} from './card-keys.js'
import {chooseLanguage} from './choose-language.js'
import {describeChange} from './describe-change.js'
import {keepLabels} from './keep-labels.js'
import {type EntryContent, entryContent} from './ledger-entry.js'
import {matchEntries} from './match-entries.js'
import {guidMinter} from './mint-guid.js'
import {numberCloze} from './number-cloze.js'
import {pinDeletions} from './pin-deletions.js'

/** What identification gives. */
export interface Identified {
  /** In the order of their candidates; those that the ledger ignores are left out. */
  cards: ReadonlyArray<Card>
  /** Those that the ledger ignores. */
  ignored: ReadonlyArray<Card>
  /** The same object if nothing changed. */
  ledger: Ledger
  changes: ReadonlyArray<Change>
}

/** When a build takes place and what it could not see. */
export interface IdentifyOptions {
  /** Seconds since 1970. */
  now: number
  /** Whether a note could not be read: its cards are not gone, and go on only in a copy of it. */
  isUnread?: (path: string) => boolean
}

/**
 * Give each candidate its permanent identity: the one that the ledger has for it, else a new one.
 *
 * @param candidates In the order of the vault; those of a first build are not kept.
 * @param ledger What earlier builds knew.
 */
export function identifyCards(
  candidates: Iterable<LabeledCandidate>,
  ledger: Ledger,
  {now, isUnread = () => false}: IdentifyOptions
): Identified {
  const known = ledger.entries
  // Matching must see all candidates first. A first build has nothing to match.
  const wanted = known.length === 0 ? candidates : [...candidates]
  const keys = known.length === 0 ? [] : Array.from(wanted, readKeys)
  const matches = matchEntries(keys, known, isUnread)
  const mint = guidMinter(known.map(({guid}) => guid))
  const continued = Array.from(wanted, (candidate, at): Continued => {
    const before = known[matches.get(at) ?? -1]
    // Read once more: to keep the keys of all cards until then takes a lot of memory.
    return continueCard(candidate, readKeys(candidate), before, mint, now)
  })
  const found = new Set(continued.map(({before}) => before))
  const isGone = (entry: LedgerEntry) =>
    entry.removed === undefined && !found.has(entry) && !isUnread(entry.path)
  const gone = known.filter(isGone)
  const orphaned = gone.map((before) => ({before, entry: {...before, removed: now}}))
  return {
    cards: continued.filter(({entry}) => !entry.ignored).map(({card}) => card),
    ignored: continued.filter(({entry}) => entry.ignored).map(({card}) => card),
    changes: [...continued, ...orphaned].flatMap(changesOf),
    ledger: nextLedger(ledger, [...continued, ...orphaned])
  }
}

/** What became of an entry of the ledger, or what came to it. */
interface Succession {
  before: LedgerEntry | undefined
  /** The same object as `before` if nothing changed. */
  entry: LedgerEntry
}

interface Continued extends Succession {
  card: Card
}

function continueCard(
  read: LabeledCandidate,
  keys: CardKeys,
  before: LedgerEntry | undefined,
  mint: (keys: CardKeys) => string,
  now: number
): Continued {
  const unnumbered = read.isUnlabeled && before ? keepLabels(read, before) : read
  const deletions =
    unnumbered.kind === 'cloze'
      ? pinDeletions(unnumbered.deletions, before?.deletions, unnumbered.sentence)
      : undefined
  const candidate =
    unnumbered.kind === 'cloze' ? numberCloze(unnumbered, deletions ?? []) : unnumbered
  const fieldLanguage = chooseLanguage(candidate, before)
  const content = entryContent(candidate, keys, {language: fieldLanguage, deletions, before})
  const entry = before ? updateEntry(before, content, now) : createEntry(mint(keys), content, now)
  const {guid, created, modified} = entry
  // Properties added after a spread would give each card a hidden class of its own in V8: a third of
  // all memory, measured.
  const card = {guid, created, modified, content: content.content, fieldLanguage, ...candidate}
  return {before, entry, card}
}

function createEntry(guid: string, content: EntryContent, now: number): LedgerEntry {
  return {guid, ...content, created: now, modified: now}
}

function updateEntry(before: LedgerEntry, content: EntryContent, now: number): LedgerEntry {
  const {guid, created, ignored, decided} = before
  const isSame = before.content === content.content
  const modified = isSame ? before.modified : Math.max(before.modified + 1, now)
  const decision = {...(ignored && {ignored}), ...(decided !== undefined && {decided})}
  const entry = {guid, ...content, created, modified, ...decision}
  return isSame && hasSamePlace(before, entry) ? before : entry
}

/** Whether entries with the same content are the same in all that content does not tell. */
function hasSamePlace(before: LedgerEntry, after: LedgerEntry): boolean {
  return (
    before.removed === after.removed &&
    before.identity === after.identity &&
    before.reversed === after.reversed &&
    before.rule === after.rule &&
    before.path === after.path &&
    before.anchor === after.anchor &&
    before.explicitId === after.explicitId &&
    before.deck === after.deck &&
    JSON.stringify(before.deletions) === JSON.stringify(after.deletions)
  )
}

function changesOf({before, entry}: Succession): Change[] {
  if (before === entry || entry.ignored) return []
  const change = describeChange(before, entry)
  return change ? [change] : []
}

function nextLedger(ledger: Ledger, successions: ReadonlyArray<Succession>): Ledger {
  if (successions.every(({before, entry}) => before === entry)) return ledger
  const successors = new Map<LedgerEntry, LedgerEntry>()
  for (const {before, entry} of successions) if (before) successors.set(before, entry)
  const added = successions.flatMap(({before, entry}) => (before ? [] : [entry]))
  const kept = ledger.entries.map((entry) => successors.get(entry) ?? entry)
  return {...ledger, entries: sortByGuid([...kept, ...added])}
}

/** Guids hold ASCII alone, whose order `<` keeps. */
function sortByGuid(entries: ReadonlyArray<LedgerEntry>): LedgerEntry[] {
  return [...entries].sort((a, b) => (a.guid < b.guid ? -1 : 1))
}
