import type {ClozeCandidate, PinnedDeletion} from '../types/index.js'

/** Start of a deletion; braces of the note's own text are written as entities. */
const opening = /\{\{c(\d+)::/g

/**
 * Number the deletions of a cloze as they are pinned.
 *
 * @param pinned One a deletion, in the order of the candidate's; others are not read.
 * @returns The candidate with its text renumbered, prompts and deletions by ascending number.
 */
export function numberCloze<Cloze extends ClozeCandidate>(
  candidate: Cloze,
  pinned: ReadonlyArray<PinnedDeletion>
): Cloze {
  const numbers = candidate.deletions.map((_, at) => pinned[at]?.number ?? at + 1)
  if (numbers.every((number, at) => number === at + 1)) return candidate
  const text = candidate.fields.text.replace(
    opening,
    (_, number: string) => `{{c${numbers[Number(number) - 1]}::`
  )
  const order = [...numbers.keys()].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0))
  return {
    ...candidate,
    fields: {...candidate.fields, text},
    prompts: pick(candidate.prompts, order),
    deletions: pick(candidate.deletions, order)
  }
}

function pick<Value>(values: ReadonlyArray<Value>, order: ReadonlyArray<number>): Value[] {
  return order.flatMap((at) => values.slice(at, at + 1))
}
