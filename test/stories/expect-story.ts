import {isDeepStrictEqual} from 'node:util'
import {expect} from 'vitest'
import type {Card} from '../../src/types/index.js'
import {buildVault, readLedger, type Step} from './tell-story.js'

/**
 * The cards of a step by names that stay the same through a story, each with its question, and
 * what the build reports: `edited bowline`. One name, one guid.
 */
export type ExpectedStep = readonly [
  cards: Readonly<Record<string, string>>,
  ...changes: ReadonlyArray<string>
]

/** Say of each step which card is which and what is reported, as expected steps say it. */
export function nameSteps(
  steps: ReadonlyArray<Step>,
  expected: ReadonlyArray<ExpectedStep>
): ExpectedStep[] {
  const names = new Map<string, string>()
  return steps.map(({cards, changes}, at) => {
    for (const card of cards) {
      const name = names.get(card.guid) ?? firstFree(card, expected[at]?.[0] ?? {}, names)
      names.set(card.guid, name)
    }
    const named = cards.map((card) => [names.get(card.guid), questionOf(card)])
    const said = changes.map(({type, guid}) => `${type} ${names.get(guid) ?? guid}`)
    return [Object.fromEntries(named), ...said.sort()]
  })
}

/** A guid seen for the first time takes a name that no other has. */
function firstFree(
  card: Card,
  expected: Readonly<Record<string, string>>,
  names: ReadonlyMap<string, string>
): string {
  const taken = new Set(names.values())
  const fitting = Object.entries(expected).filter(
    ([name, question]) => question === questionOf(card) && !taken.has(name)
  )
  return fitting[0]?.[0] ?? card.guid
}

function questionOf({prompts}: Card): string {
  return prompts[0]?.question ?? ''
}

/** Expect what is true of every build, whatever the story. */
export async function expectSound(steps: ReadonlyArray<Step>): Promise<void> {
  for (const [at, step] of steps.entries()) {
    const guids = step.cards.map(({guid}) => guid)
    expect(new Set(guids).size).toBe(guids.length)
    expect(readLedger(step.written)).toEqual(step.ledger)
    for (const card of step.cards) expectStamp(card, steps.slice(0, at), step.now)
  }
}

/** Expect that a card is as new as its last change. */
function expectStamp(card: Card, earlier: ReadonlyArray<Step>, now: number): void {
  const isSameCard = ({guid}: Card) => guid === card.guid
  const before = earlier.flatMap(({cards}) => cards.filter(isSameCard)).at(-1)
  const isSame = before !== undefined && isDeepStrictEqual(told(before), told(card))
  expect(card.modified, card.guid).toBe(isSame ? before.modified : now)
  expect(card.created, card.guid).toBe(before?.created ?? now)
}

/** What Anki is told of a card. */
function told({kind, fields, tags}: Card) {
  return {kind, fields, tags}
}

/** Expect that building the last vault once more changes nothing. */
export async function expectStable({vault, ledger, cards, now}: Step): Promise<void> {
  const again = await buildVault(vault, {ledger, now: now + 1})
  expect(again.ledger).toBe(ledger)
  expect(again.changes).toEqual([])
  expect(again.cards).toEqual(cards)
}
