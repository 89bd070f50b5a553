import type {Item, Matcher} from './matching.js'

/** What counts as the same card in other words. */
export interface Likeness {
  /** Least share of common words (0–1, Dice over the words that a card does not owe to its rule). */
  threshold: number
  /** Entries are compared only with candidates for which this is the same; `undefined` with none. */
  scope: (item: Item) => string | undefined
}

/** Words of a card by which it is looked for: its rarest. More find hardly more and take longer. */
const searchWords = 8
/** Cards that share a word: what more of them have in common tells nothing. */
const maxCardsPerWord = 60

/** Letters or digits; scripts without spaces count by the character. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu

/** An item with its words, each marked with what it is compared within. */
interface Bag {
  item: Item
  words: ReadonlySet<string>
  answer: ReadonlySet<string>
}

type Index = ReadonlyMap<string, ReadonlyArray<Bag>>

/**
 * Match cards whose words are nearly the same: pairs of which each is for the other the best, and
 * better than any second.
 */
export function matchSimilar({threshold, scope}: Likeness): Matcher {
  return function* (wanted, known) {
    if (wanted.length === 0 || known.length === 0) return
    const left = wanted.flatMap((item) => readBag(item, scope(item)))
    const right = known.flatMap((item) => readBag(item, scope(item)))
    const [leftIndex, rightIndex] = [indexWords(left), indexWords(right)]
    for (const bag of left) {
      const partner = findBest(bag, rightIndex, threshold)
      if (partner && findBest(partner, leftIndex, threshold) === bag)
        yield {wanted: bag.item, known: partner.item}
    }
  }
}

function readBag(item: Item, scope: string | undefined): Bag[] {
  if (scope === undefined) return []
  const {noteType, answer} = item.keys
  const prefix = `${noteType}\0${scope}\0`
  const mark = (words: ReadonlyArray<string>) => new Set(words.map((text) => prefix + text))
  const answerWords = readWords(answer)
  return [{item, words: mark([...noteWords(item), ...answerWords]), answer: mark(answerWords)}]
}

/** Words of the question that the note wrote: `What is …?` would make all definitions alike. */
function noteWords({keys: {noteType, question, anchor}}: Item): ReadonlyArray<string> {
  const words = readWords(question)
  if (noteType === 'cloze') return words
  const anchorWords = new Set(readWords(anchor))
  return words.filter((text) => anchorWords.has(text))
}

function readWords(text: string): ReadonlyArray<string> {
  return text.toLowerCase().match(word) ?? []
}

function indexWords(bags: ReadonlyArray<Bag>): Index {
  const index = new Map<string, Bag[]>()
  for (const bag of bags) {
    for (const text of bag.words) {
      const found = index.get(text)
      if (found) found.push(bag)
      else index.set(text, [bag])
    }
  }
  return index
}

/**
 * The best at or above the threshold, unless a second is as good. Of those with the same words the
 * first is taken: they say the same.
 */
function findBest(bag: Bag, index: Index, threshold: number): Bag | undefined {
  const alike = mostAlike(
    findLike(bag, index),
    (other) => likeness(bag.words, other.words),
    threshold
  )
  const [first, ...others] = mostAlike(alike, (other) => likeness(bag.answer, other.answer), 0)
  return first && others.every(({words}) => likeness(first.words, words) === 1) ? first : undefined
}

function findLike({words}: Bag, index: Index): ReadonlyArray<Bag> {
  const found = [...words]
    .map((text) => index.get(text) ?? [])
    .filter(({length}) => length > 0 && length <= maxCardsPerWord)
    .sort((a, b) => a.length - b.length)
  return [...new Set(found.slice(0, searchWords).flat())]
}

/** Those that reach the most, but no less than a least. */
function mostAlike(
  bags: ReadonlyArray<Bag>,
  measure: (bag: Bag) => number,
  least: number
): ReadonlyArray<Bag> {
  const measured = bags.map((bag) => ({bag, value: measure(bag)}))
  const most = Math.max(least, ...measured.map(({value}) => value))
  return measured.filter(({value}) => value === most).map(({bag}) => bag)
}

/** Dice: 0 for nothing in common, 1 for the same words. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1
  let common = 0
  for (const text of a) if (b.has(text)) common += 1
  return (2 * common) / (a.size + b.size)
}
