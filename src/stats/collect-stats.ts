import {compareText} from '../compare-text.js'
import {groupBy} from '../group-by.js'
import {countWords} from '../reading/count-words.js'
import type {Card} from '../types/index.js'

/** How many cards something has. */
export interface Count {
  name: string
  cards: number
}

/** A card whose answer is long. */
export interface LongAnswer {
  path: string
  line: number
  question: string
  answer: string
  words: number
}

/** What there is in a vault. */
export interface Stats {
  /** Notes that could be read. */
  notes: number
  cards: number
  /** What learners are asked: a card may ask more than once. */
  prompts: number
  /** Most cards first. */
  rules: ReadonlyArray<Count>
  kinds: ReadonlyArray<Count>
  languages: ReadonlyArray<Count>
  decks: ReadonlyArray<Count>
  /** Cards by the words of their first answer, the shortest first. */
  answers: ReadonlyArray<Count>
  /** Paths. */
  notesWithoutCards: ReadonlyArray<string>
  /** The longest first. */
  longestAnswers: ReadonlyArray<LongAnswer>
}

/** Longest answers that are kept. */
const maxLongest = 5

/** Most words of answers that are counted together; screening drops those above the last. */
const answerSizes = [2, 5, 10, 20, 40, 80]

/**
 * Count what a build gave.
 *
 * @param paths Notes that could be read.
 */
export function collectStats(cards: ReadonlyArray<Card>, paths: ReadonlyArray<string>): Stats {
  const filled = new Set(cards.map(({source}) => source.path))
  const answers = cards.map(measureAnswer)
  return {
    notes: paths.length,
    cards: cards.length,
    prompts: cards.reduce((sum, {prompts}) => sum + prompts.length, 0),
    rules: countBy(cards, ({rule}) => rule),
    kinds: countBy(cards, ({kind}) => kind),
    languages: countBy(cards, ({language}) => language),
    decks: countBy(cards, ({deck}) => deck),
    answers: countSizes(answers.map(({words}) => words)),
    notesWithoutCards: paths.filter((path) => !filled.has(path)),
    longestAnswers: answers.sort((a, b) => b.words - a.words).slice(0, maxLongest)
  }
}

function countBy(cards: ReadonlyArray<Card>, read: (card: Card) => string): Count[] {
  return [...groupBy(cards, read)]
    .map(([name, found]) => ({name, cards: found.length}))
    .sort((a, b) => b.cards - a.cards || compareText(a.name, b.name))
}

function measureAnswer({prompts: [prompt], source: {path, line}}: Card): LongAnswer {
  const {question = '', answer = ''} = prompt ?? {}
  return {path, line, question, answer, words: countWords(answer)}
}

function countSizes(words: ReadonlyArray<number>): Count[] {
  return answerSizes.map((size, at) => {
    const above = answerSizes[at - 1] ?? 0
    const cards = words.filter((count) => count <= size && (at === 0 || count > above)).length
    return {name: at === 0 ? `up to ${size}` : `${above + 1} to ${size}`, cards}
  })
}
