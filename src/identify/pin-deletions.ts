import {holdsWords} from '../render/context.js'
import type {PinnedDeletion} from '../types/index.js'

/**
 * Give the phrases that a cloze hides their numbers. A phrase keeps the number that it had, so that
 * its card in Anki keeps its history; a number is never given to another phrase.
 *
 * @param texts What is hidden now, in the order of the sentence.
 * @param known What was ever hidden: first what was last, in the order of the sentence.
 * @param sentence All of the text: a phrase that still stands in it was not reworded.
 * @returns Deletions in the same manner: those of `texts`, then those that are gone.
 */
export function pinDeletions(
  texts: ReadonlyArray<string>,
  known: ReadonlyArray<PinnedDeletion> = [],
  sentence = ''
): PinnedDeletion[] {
  const free = [...known]
  const numbers: Array<number | undefined> = texts.map((text) => take(free, text))
  const last = known.filter(({removed}) => !removed)
  // As many gaps as there were: what stands where another stood is the same gap in other words.
  const edited = last.length === texts.length ? last : []
  let next = Math.max(0, ...known.map(({number}) => number)) + 1
  const pinned = texts.map((text, at) => {
    const before = edited[at]
    const isReworded =
      before && (holdsWords(text, before.text) || !holdsWords(sentence, before.text))
    const number = numbers[at] ?? (isReworded ? takeThis(free, before) : undefined) ?? next++
    return {number, text}
  })
  return [...pinned, ...free.map((deletion) => ({...deletion, removed: true as const}))]
}

function take(free: PinnedDeletion[], text: string): number | undefined {
  const at = free.findIndex((deletion) => deletion.text === text)
  return at === -1 ? undefined : free.splice(at, 1)[0]?.number
}

function takeThis(free: PinnedDeletion[], deletion: PinnedDeletion): number | undefined {
  const at = free.indexOf(deletion)
  return at === -1 ? undefined : free.splice(at, 1)[0]?.number
}
