import {foldForms} from './render/context.js'
import type {Candidate, Prompt, Source} from './types/index.js'

/** Cards at least this alike interfere (0–1, Jaccard over the words of context, question and answer). */
const interferenceThreshold = 0.8
/** Lines between cards that are learnt together: a table's rows, a list's items. */
const maxDistance = 3

/** A card with its words. */
interface Neighbour {
  source: Source
  words: ReadonlySet<string>
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
      const words = new Set(foldForms(`${context} ${question} ${answer}`).trim().split(' '))
      near = near.filter((other) => isNear(other.source, source))
      const alike = near.find((other) => overlap(other.words, words) > interferenceThreshold)
      if (!alike) near.push({source, words})
      return alike?.source
    }
  }
}

function isNear(one: Source, two: Source): boolean {
  return one.path === two.path && Math.abs(one.line - two.line) <= maxDistance
}

function overlap(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (two.has(word)) common += 1
  return common / (one.size + two.size - common)
}
