import {describe, expect, test} from 'vitest'
import {assertSafeName, outputPath} from '../../src/exporters/output-path.js'

describe('outputPath', () => {
  test.each([
    ['Atlas', 'Atlas.csv'],
    ['My notes (2026), v1.5', 'My notes (2026), v1.5.csv'],
    ['日本語 – Übung', '日本語 – Übung.csv'],
    ['.dotfiles', '.dotfiles.csv']
  ])('keeps the ordinary name %s', (name, path) => {
    expect(outputPath(name, 'csv')).toBe(path)
  })

  test.each([
    ['a/b\\c', 'a-b-c.csv'],
    ['What: why?', 'What- why-.csv'],
    ['ends. . ', 'ends.csv'],
    ['con', 'con_.csv'],
    ['LPT1.old', 'LPT1_.old.csv'],
    ['console', 'console.csv'],
    ['..', 'cards.csv'],
    ['', 'cards.csv'],
    ['tab\there', 'tab-here.csv'],
    ['e\u0301', '\u00E9.csv']
  ])('makes %j safe', (name, path) => {
    expect(outputPath(name, 'csv')).toBe(path)
  })

  test('cuts long names between characters', () => {
    expect(outputPath('日'.repeat(100), 'csv')).toBe(`${'日'.repeat(66)}.csv`)
  })
})

describe('assertSafeName', () => {
  test.each(['collection', 'Collection', 'COLLECTION. ', 'backup-', 'Backup-2026-01-01'])(
    'refuses %j',
    (name) => {
      expect(() => assertSafeName(name)).toThrow(RangeError)
    }
  )

  test.each(['collections', 'my collection', 'backup', 'backups-2026', 'a backup-1'])(
    'takes %j',
    (name) => {
      expect(() => assertSafeName(name)).not.toThrow()
    }
  )

  test('says what Anki would do', () => {
    expect(() => assertSafeName('backup-1')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Unexpected name \`backup-1\`, expected another: Anki would restore \`backup-1.apkg\` over the whole collection]`
    )
  })
})
