import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {
  formatMessage,
  formatReport,
  type ReportedMessage,
  reportBuild
} from '../../src/report/index.js'

const message: ReportedMessage = {
  path: 'a/b.md',
  line: 3,
  column: 5,
  severity: 'error',
  rule: 'missing-media',
  reason: 'Unexpected missing file'
}

describe('formatMessage', () => {
  it('shows place, severity, reason and rule', () => {
    expect(formatMessage(message)).toBe(
      'a/b.md:3:5: error: Unexpected missing file [missing-media]'
    )
  })

  it('cannot be forged by a file name', () => {
    const path = 'a\nb.md:1:1: error: no\u001b[2J\u202e.md'
    expect(formatMessage({...message, path})).toMatch(
      /^a\\nb\.md:1:1: error: no\\u\{1b}\[2J\\u\{202e}/
    )
  })

  it('joins the lines of a reason', () => {
    const reason = 'Unexpected end of flow\n\n  title: [a\n         ^\n'
    expect(formatMessage({...message, reason})).toContain('end of flow title: [a ^ [')
  })

  it('is one line without control characters, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (path, reason) => {
        expect(formatMessage({...message, path, reason})).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
      })
    )
  })

  it('is coloured only when asked', () => {
    expect(formatMessage(message, true)).toContain('\u001b[31merror\u001b[39m')
    expect(formatMessage(message, false)).not.toContain('\u001b')
  })
})

describe('formatReport', () => {
  const file = new VFile({path: 'a.md'})
  file.message('poor', {line: 2, column: 1}, 'cardwright:overlong')
  file.info('decided')
  const files = [
    {path: 'out/a.csv', size: 999, status: 'written'},
    {path: '-', size: 1_500_000, status: 'stale'}
  ] as const
  const report = reportBuild(1, {cards: [], decks: [], changes: []}, file.messages, files)

  it('shows warnings, counts infos, and lists files', () => {
    expect(formatReport(report)).toBe(`a.md:2:1: warning: poor [overlong]
1 note → 0 cards in 0 decks
0 errors, 1 warning, 1 info
Wrote out/a.csv (999 bytes)
Would write to the standard output (1.5 MB)
`)
  })

  it('shows infos to those who ask', () => {
    expect(formatReport(report, {verbose: true})).toContain('a.md:1:1: info: decided\n')
  })
})
