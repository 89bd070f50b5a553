import {expect} from 'vitest'
import {ask, type Report} from './oracle.js'

/** Expect that Anki's engine has nothing to say against files, not even a warning. */
export function expectFlawless(...args: string[]): Report {
  const report = ask(...args, '--strict')
  expect([...report.problems, ...report.warnings], args.join(' ')).toEqual([])
  expect(report.ok).toBe(true)
  return report
}

/** The three exported files of a vault. */
export interface Exports {
  apkg: string
  csv: string
  json: string
}

/** Expect that Anki reads the same from all files, without a problem or warning. */
export function expectFlawlessExports({apkg, csv, json}: Exports): void {
  expectFlawless('inspect', apkg)
  expectFlawless('csv', csv, '--notetypes-from', apkg)
  expectFlawless('json', json, '--notetypes-from', apkg)
  expectFlawless('compare', apkg, csv, json)
}
