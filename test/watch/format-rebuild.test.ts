import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {formatRebuild, type Report, reportBuild} from '../../src/report/index.js'

const warning = 'Unexpected long prompt'

function report(reasons: ReadonlyArray<string>, line = 1): Report {
  const file = new VFile({path: 'a.md'})
  for (const reason of reasons) file.message(reason, {line, column: 1}, 'cardwright:overlong')
  file.info('decided')
  return reportBuild(1, {cards: [], decks: [], changes: []}, file.messages, [
    {path: 'out/a.csv', size: 9, status: 'unchanged'}
  ])
}

it('says nothing where nothing is new, also of a message that moved', () => {
  expect(formatRebuild(report([warning], 5), report([warning]))).toBe('')
})

it('shows a message that comes a second time, once', () => {
  expect(formatRebuild(report([warning, warning]), report([warning]))).toBe(
    `a.md:1:1: warning: ${warning} [overlong]
1 note → 0 cards
0 errors, 2 warnings, 1 info
`
  )
})

it('says how many messages are left when some have gone', () => {
  expect(formatRebuild(report([]), report([warning]))).toBe(
    '1 note → 0 cards\n0 errors, 0 warnings, 1 info\n'
  )
})

it('says that a build came off again after one that came to nothing', () => {
  expect(formatRebuild(report([]), report([]), {hasFailed: true})).toBe('1 note → 0 cards\n')
})
