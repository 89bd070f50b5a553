import {expect} from 'vitest'
import {ask, type Report} from './oracle.js'

/**
 * Expect that a package takes up where an older one was studied: nothing twice, no note type
 * copied, no schedule lost, all changes arrived.
 *
 * @param edit When the user tags a note in between: `recent`, `old` or `none`.
 */
export function expectKept(before: string, after: string, edit: string): Report {
  const report = ask('reimport', before, after, '--user-edit', edit)
  expect(report.problems).toEqual([])
  expect(report.counts).toMatchObject({duplicated: 0, conflicting: 0, not_updated: 0})
  expect(report.scheduling?.kept).toBe(report.scheduling?.studied_cards)
  expect(report.scheduling?.studied_cards).toBeGreaterThan(0)
  return report
}
