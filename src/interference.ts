import {createNeighbours} from './neighbours.js'
import {foldText} from './render/context.js'
import type {Candidate, Prompt, Source} from './types/index.js'
import {drop, type Fronts, oneWay, shorten, turnOneWay, type Verdict} from './verdict.js'

/** An answer to a question, and where it stands. */
interface Asked {
  prompt: Prompt
  source: Source
}

/** The first answer to each question, and the first one that is another. */
interface Questions {
  first: ReadonlyMap<string, Asked>
  other: ReadonlyMap<string, Asked>
}

/**
 * Keep one of each prompt; where the same question has several answers, keep none.
 *
 * @param verdicts Takes what there is to say.
 */
export function withoutInterference(
  candidates: ReadonlyArray<Candidate>,
  fronts: Fronts,
  verdicts: Verdict[]
): Candidate[] {
  const questions = readQuestions(candidates, fronts)
  const seen = new Map<string, Source>()
  const neighbours = createNeighbours()
  return candidates.flatMap((candidate) => {
    const kept = keepUnambiguous(candidate, questions, fronts, verdicts)
    const [first] = kept?.prompts ?? []
    if (!kept || !first) return []
    const related = seen.get(fronts.keyOf(first))
    if (related) {
      const reason = `Unexpected second card for “${shorten(first.question)}”, the first is at ${placeOf(related)}`
      verdicts.push(drop(candidate, {ruleId: 'duplicate', reason, related}, 'info'))
      return []
    }
    const alike = neighbours.findAlike(kept, first)
    if (alike) {
      const reason = `Unexpected question “${shorten(first.question)}” much like the one at ${placeOf(alike)}`
      verdicts.push(drop(candidate, {ruleId: 'interference', reason, related: alike}, 'info'))
      return []
    }
    for (const prompt of kept.prompts) seen.set(fronts.keyOf(prompt), kept.source)
    return [kept]
  })
}

function readQuestions(candidates: ReadonlyArray<Candidate>, fronts: Fronts): Questions {
  const first = new Map<string, Asked>()
  const other = new Map<string, Asked>()
  for (const {prompts, source} of candidates) {
    for (const prompt of prompts) {
      const front = fronts.keyOf(prompt)
      const known = first.get(front)
      if (!known) first.set(front, {prompt, source})
      else if (!other.has(front) && differ(known.prompt, prompt)) other.set(front, {prompt, source})
    }
  }
  return {first, other}
}

function keepUnambiguous(
  candidate: Candidate,
  questions: Questions,
  fronts: Fronts,
  verdicts: Verdict[]
): Candidate | undefined {
  const clash = candidate.prompts.find((prompt) => questions.other.has(fronts.keyOf(prompt)))
  if (!clash) return candidate
  const related = findOther(clash, questions, fronts)
  const also = related ? `, another is at ${placeOf(related)}` : ''
  const reason = `Unexpected question “${shorten(clash.question)}” with several answers${also}`
  const fault = {ruleId: 'interference', reason, ...(related && {related})} as const
  if (candidate.kind === 'reversed' && clash === candidate.prompts[1]) {
    verdicts.push(turnOneWay(candidate, fault))
    return oneWay(candidate)
  }
  verdicts.push(drop(candidate, fault))
  return undefined
}

/** Where another answer to the question stands. */
function findOther(prompt: Prompt, {first, other}: Questions, fronts: Fronts): Source | undefined {
  const front = fronts.keyOf(prompt)
  const known = first.get(front)
  return known && differ(known.prompt, prompt) ? known.source : other.get(front)?.source
}

function differ(one: Prompt, two: Prompt): boolean {
  return foldText(one.answer) !== foldText(two.answer)
}

function placeOf({path, line}: Source): string {
  return `${path}:${line}`
}
