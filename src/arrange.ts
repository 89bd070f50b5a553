import type {Card, Deck} from './types/index.js'

/** Between the levels of a deck or tag. */
const levelSeparator = '::'

/** How decks are named. */
export interface ArrangeOptions {
  /** Name of the vault. */
  name: string
  /** Root deck. @default the vault's name */
  deck?: string | undefined
}

/**
 * Sort cards into decks: by the note's frontmatter, else below the root deck by folder. Spellings
 * of decks and tags that differ only by case become the first by code point, as Anki itself sees
 * no difference.
 *
 * @returns Decks by name, parents before their children; cards by path and line.
 */
export function arrangeDecks(cards: ReadonlyArray<Card>, options: ArrangeOptions): Deck[] {
  const deckOf = oncePerKey(deckKey, (card) => deckLevels(card, options))
  const tagOf = oncePerKey((tag: string) => tag, tagLevels)
  for (const card of cards) {
    deckOf(card)
    for (const tag of card.tags) tagOf(tag)
  }
  const spellDeck = unifySpelling(deckOf.values())
  const spellTag = unifySpelling(tagOf.values())
  const decks = new Map<string, {levels: Levels; cards: Card[]}>()
  for (const card of cards) {
    const levels = spellDeck(deckOf(card))
    const name = levels.join(levelSeparator)
    const found = decks.get(name) ?? {levels, cards: []}
    decks.set(name, found)
    const tags = card.tags.map((tag) => spellTag(tagOf(tag)).join(levelSeparator))
    found.cards.push({...card, deck: name, tags: sortTags(tags)})
  }
  return [...decks]
    .sort(([, a], [, b]) => compareLevels(a.levels, b.levels))
    .map(([name, deck]) => ({name, cards: deck.cards.sort(comparePlaces)}))
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
function deckKey({deck, source}: Card): string {
  return deck === undefined ? source.path.slice(0, source.path.lastIndexOf('/') + 1) : `\0${deck}`
}

function deckLevels(
  {deck, source}: Card,
  {name, deck: root}: ArrangeOptions
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
type Spelling = (levels: Levels) => Levels

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
  return (levels) => levels.map((level, at) => spelling.get(spellingKey(levels, at)) ?? level)
}

function spellingKey(levels: Levels, at: number): string {
  return levels
    .slice(0, at + 1)
    .join('\0')
    .toLowerCase()
}

function compareLevels(a: Levels, b: Levels): number {
  for (const [at, level] of a.entries()) {
    const other = b[at]
    if (other === undefined) return 1
    if (level !== other) return compareText(level, other)
  }
  return a.length - b.length
}

function comparePlaces(a: Card, b: Card): number {
  return compareText(a.source.path, b.source.path) || a.source.line - b.source.line
}

/** By code point; `<` on strings compares UTF-16 units, which puts emoji before some letters. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  const [left, right] = [[...a], [...b]]
  for (const [at, character] of left.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}
