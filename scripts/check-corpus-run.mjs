// Checks that a file of the real-Anki suite looked at every vault of a folder and skipped none.
// Usage: node scripts/check-corpus-run.mjs <vitest's JSON report> <folder of vaults> [<test file>]
import {readdirSync, readFileSync} from 'node:fs'

const [report = '', corpus = '', file = 'corpus.test.ts'] = process.argv.slice(2)
const {testResults} = JSON.parse(readFileSync(report, 'utf8'))
/** @type {Array<{title: string, status: string}>} */
const tests = testResults
  .filter((/** @type {{name: string}} */ {name}) => name.endsWith(`/${file}`))
  .flatMap((/** @type {{assertionResults: unknown[]}} */ result) => result.assertionResults)
const passed = tests.filter(({status}) => status === 'passed')
const vaults = readdirSync(corpus, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
const missed = vaults.filter((name) => !passed.some(({title}) => title.startsWith(`${name}: `)))

if (vaults.length === 0 || missed.length > 0) {
  console.error(`Checks of ${file} did not run on: ${missed.join(', ') || 'any vault'}`)
  process.exitCode = 1
} else {
  console.log(`Checks of ${file} ran on all ${vaults.length} vaults.`)
}
