import {expect, it} from 'vitest'
import {formatJsonReport, type Report} from '../../src/report/index.js'

const message = {
  path: 'Winds.md',
  line: 3,
  column: 1,
  severity: 'warning',
  rule: 'markup',
  reason: 'Unexpected markup'
} as const

const report: Report = {
  ...{notes: 1, cards: 0, prompts: 0, errors: 0, warnings: 0, infos: 0},
  ...{cardsByRule: {}, cardsByDeck: {}, advice: [], files: [], changes: []},
  messages: []
}

it.each([
  ['without messages', report],
  ['with several', {...report, messages: [message, {...message, line: 4}]}]
])('writes a report %s in pieces as it would whole', (_, whole) => {
  const {changes, messages, ...rest} = whole
  const text = JSON.stringify({...rest, messages, changes}, undefined, 2)
  expect([...formatJsonReport(whole)].join('')).toBe(`${text}\n`)
})
