import {foldForms} from './render/context.js'
import type {Candidate, Prompt, Source} from './types/index.js'

/** Cards more alike than this interfere (0–1, Jaccard over words). */
const interferenceThreshold = 0.75
/** Lines between cards that are learnt together: a table's rows, a list's items. */
const maxDistance = 3

/** A card with its words. */
interface Neighbour {
  source: Source
  answer: string
  /** Of question and answer. */
  words: ReadonlySet<string>
  /** Of the context as well. */
  allWords: ReadonlySet<string>
}

/** Remembers the last cards of a note, to find those that differ from one above in a word only. */
export interface Neighbours {
  /** Give where a card stands that is much like this one; else remember this one. */
  findAlike(candidate: Candidate, prompt: Prompt): Source | undefined
}

/** Start with no cards. Candidates must come note by note, in the order of their lines. */
export function createNeighbours(): Neighbours {
  let near: Neighbour[] = []
  return {
    findAlike({source}, {context, question, answer}) {
      const words = wordsOf(`${question} ${answer}`)
      const own = {source, answer, words, allWords: new Set([...wordsOf(context), ...words])}
      near = near.filter((other) => isNear(other.source, source))
      const alike = near.find((other) => interferes(other, own))
      if (!alike) near.push(own)
      return alike?.source
    }
  }
}

/** With one answer, all that is shown before it must tell two cards apart; else question and answer. */
function interferes(one: Neighbour, two: Neighbour): boolean {
  return one.answer === two.answer
    ? overlap(one.allWords, two.allWords) > interferenceThreshold
    : overlap(one.words, two.words) > interferenceThreshold
}

/** A formula. */
const math = /\$[^$]+\$/g

/** Words of a text; a formula is one, for all formulas have letters in common. */
function wordsOf(text: string): ReadonlySet<string> {
  if (!text.includes('$')) return new Set(foldForms(text).trim().split(' '))
  const words = foldForms(text.replaceAll(math, ' ')).trim().split(' ')
  return new Set([...words, ...(text.match(math) ?? [])])
}

function isNear(one: Source, two: Source): boolean {
  return one.path === two.path && Math.abs(one.line - two.line) <= maxDistance
}

function overlap(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (two.has(word)) common += 1
  return common / (one.size + two.size - common)
}
