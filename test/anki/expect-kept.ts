import {expect} from 'vitest'
import {ask, type Report} from './oracle.js'

/**
 * Expect that a package takes up where an older one was studied: nothing twice, no note type
 * copied, no schedule lost, all changes arrived.
 *
 * @param edit When the user tags a note in between: `recent`, `old` or `none`.
 * @param isOtherFact Whether two cards that ask in the same words ("What are the roles (2)?" below
 *   two headings) say different things: to the oracle, one that is gone and one that came look like
 *   one card with a new guid.
 */
export function expectKept(
  before: string,
  after: string,
  edit: string,
  isOtherFact: (gone: string, added: string) => boolean = () => false
): Report {
  const report = ask('reimport', before, after, '--user-edit', edit)
  const others = report.problems.filter(({message, where}) => {
    const gone = /^same first field as (\w+), which is gone/.exec(message)?.[1]
    return gone !== undefined && isOtherFact(gone, where)
  })
  expect(report.problems.filter((problem) => !others.includes(problem))).toEqual([])
  expect(report.counts).toMatchObject({conflicting: 0, not_updated: 0})
  expect(report.counts?.duplicated ?? 0).toBeLessThanOrEqual(others.length)
  expect(report.scheduling?.kept).toBe(report.scheduling?.studied_cards)
  expect(report.scheduling?.studied_cards).toBeGreaterThan(0)
  return report
}
