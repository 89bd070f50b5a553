import {compareText} from './compare-text.js'
import {remember} from './reading/remember.js'
import type {Candidate, LabeledCandidate} from './types/index.js'

/** Between the levels of a deck or tag. */
const levelSeparator = '::'

/** How decks are named. */
export interface LabelOptions {
  /** Name of the vault. */
  name: string
  /** Root deck. @default the vault's name */
  deck?: string | undefined
}

/**
 * Name the decks and tags of candidates: decks by the note's frontmatter, else below the root deck
 * by folder. Spellings that differ only by case become the first by code point, as Anki itself sees
 * no difference.
 */
export function labelCandidates(
  candidates: ReadonlyArray<Candidate>,
  options: LabelOptions
): LabeledCandidate[] {
  const deckOf = oncePerKey(deckKey, (candidate) => deckLevels(candidate, options))
  const tagOf = oncePerKey((tag: string) => tag, tagLevels)
  for (const candidate of candidates) {
    deckOf(candidate)
    for (const tag of candidate.tags) tagOf(tag)
  }
  const spellDeck = unifySpelling(deckOf.values())
  const spellTag = unifySpelling(tagOf.values())
  // Cards of one note share their list of tags: one for each card would be a lot of memory.
  const spellTags = remember((tags: ReadonlyArray<string>) =>
    sortTags(tags.map((tag) => spellTag(tagOf(tag))))
  )
  return candidates.map((candidate) => ({
    ...candidate,
    deck: spellDeck(deckOf(candidate)),
    tags: spellTags(candidate.tags)
  }))
}

/** Spell decks or tags, by their full names, as others are spelt that differ only by case. */
export function spellLike(names: Iterable<string>): (name: string) => string {
  const levels = (name: string) => name.split(levelSeparator)
  const spell = unifySpelling([...new Set(names)].map(levels))
  return (name) => spell(levels(name))
}

/** Read each key once: cards are many, decks and tags are few. */
function oncePerKey<Item, Value>(keyOf: (item: Item) => string, read: (item: Item) => Value) {
  const known = new Map<string, Value>()
  const readOnce = (item: Item): Value => {
    const key = keyOf(item)
    const value = known.get(key) ?? read(item)
    known.set(key, value)
    return value
  }
  return Object.assign(readOnce, {values: () => known.values()})
}

/** What the deck of a card hangs on. */
function deckKey({deck, source}: Candidate): string {
  return deck === undefined ? source.path.slice(0, source.path.lastIndexOf('/') + 1) : `\0${deck}`
}

function deckLevels(
  {deck, source}: Candidate,
  {name, deck: root}: LabelOptions
): ReadonlyArray<string> {
  const named = deck === undefined ? [] : toLevels(deck)
  const rootLevels = toLevels(root ?? name)
  const folders = source.path.split('/').slice(0, -1).map(toLevel).filter(Boolean)
  const levels = named.length > 0 ? named : [...rootLevels, ...folders]
  // Anki's CSV import reads a name of digits as the id of a deck.
  if (/^\d+$/.test(levels.join(levelSeparator)) || levels.length === 0)
    return [toLevel(name) || 'Vault', ...levels]
  return levels
}

function toLevels(name: string): ReadonlyArray<string> {
  return name.split(levelSeparator).map(toLevel).filter(Boolean)
}

/** One level of a deck's name: no separator, no quotes (Anki's search needs them), no control characters. */
function toLevel(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}"]+/gu, ' ')
    .replace(/:{2,}/g, ':')
    .replace(/^:+|:+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** `#a/b` → `a`, `b`. Anki separates tags by spaces, so a tag holds none. */
function tagLevels(tag: string): ReadonlyArray<string> {
  return tag
    .normalize('NFC')
    .split(/\/|::/)
    .map((level) =>
      level.replace(/[\s\p{Cc}"\u3000]+/gu, '_').replace(/^[:_]+|(?<![:_])[:_]+$/g, '')
    )
    .filter(Boolean)
}

function sortTags(tags: ReadonlyArray<string>): string[] {
  return [...new Set(tags.filter(Boolean))].sort(compareText)
}

type Levels = ReadonlyArray<string>
type Spelling = (levels: Levels) => string

/** Learn the first spelling by code point of each level below its parents. */
function unifySpelling(names: Iterable<Levels>): Spelling {
  const spelling = new Map<string, string>()
  for (const levels of names) {
    for (const [at, level] of levels.entries()) {
      const key = spellingKey(levels, at)
      const known = spelling.get(key)
      if (known === undefined || compareText(level, known) < 0) spelling.set(key, level)
    }
  }
  const spell = (levels: Levels) =>
    levels.map((level, at) => spelling.get(spellingKey(levels, at)) ?? level).join(levelSeparator)
  return remember(spell)
}

function spellingKey(levels: Levels, at: number): string {
  return levels
    .slice(0, at + 1)
    .join('\0')
    .toLowerCase()
}
