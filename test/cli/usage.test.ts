import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createFolder} from '../vault/create-folder.js'
import {runCli} from './run-cli.js'

const note = '## Gateways\n\n- **Gateway**: sends traffic between networks\n'

describe('wrong use ends with 2, says why, and writes nothing', () => {
  it.each([
    ['--fromat csv', "unknown option '--fromat'\n(Did you mean --format?)"],
    ['--format cvs', "Unknown format 'cvs'"],
    ['diff --frozen', "unknown option '--frozen': it belongs to 'cardwright build'"],
    ['watch --dry-run', "unknown option '--dry-run': it belongs to 'cardwright build'"],
    ['diff --decc x', "unknown option '--decc'\n(Did you mean --deck?)"],
    ['ledger prune --before 2026-02-31', 'Expected a date such as 2026-01-31.'],
    ['ledger prune --before 2026-02-30T00:00:00Z', 'Expected a date such as 2026-01-31.'],
    ['--format cvs', '(Did you mean csv?)'],
    ['--format csv,', 'Expected a format of apkg, csv, json, ndjson'],
    ['--columns qestion', '(Did you mean question?)'],
    ['--columns guid --format json', "option '--columns' needs format csv"],
    ['--out -', "option '--out -' needs '--format' with one format"],
    ['--out - --format csv,json', "option '--out -' needs '--format' with one format"],
    ['--out - --format csv --json', "option '--json' cannot be used with option '--out -'"],
    ['--timestamp 1.5', 'Expected whole seconds since 1970'],
    ['--timestamp 1767225600000', 'Expected whole seconds since 1970'],
    ['--timestamp=-1', 'Expected whole seconds since 1970'],
    ['--deck=', 'Expected a name'],
    ['--out', "option '-o, --out <folder>' argument missing"],
    ['biuld', "no command or folder 'biuld' (Did you mean build?)"],
    ['biuld notes', "no command or folder 'biuld' (Did you mean build?)"],
    ['notes notes', 'too many arguments'],
    ['absent', 'Cannot read the vault `absent`: ENOENT: no such file or directory'],
    ['notes/a.md', 'Cannot read the vault `notes/a.md`: ENOTDIR: not a directory']
  ])('%s', (line, expected) => {
    const folder = createFolder({'notes/a.md': note})
    const {code, stdout, stderr} = runCli(folder, line.split(' '))
    expect(stderr).toContain(expected)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(readdirSync(folder)).toEqual(['notes'])
  })

  it('a SOURCE_DATE_EPOCH that is no time', () => {
    const folder = createFolder({'notes/a.md': note})
    const {code, stderr} = runCli(folder, ['notes'], {SOURCE_DATE_EPOCH: 'now'})
    expect(stderr).toContain("value 'now' from env 'SOURCE_DATE_EPOCH' is invalid")
    expect(code).toBe(2)
  })

  it.each(['collection', 'backup-1', 'Collection'])('a package called %s.apkg', (name) => {
    const folder = createFolder({[`${name}/a.md`]: note})
    const {code, stderr} = runCli(folder, [name])
    expect(stderr).toContain('Anki would restore')
    expect(code).toBe(2)
    expect(existsSync(join(folder, 'out'))).toBe(false)
    expect(runCli(folder, [name, '--format', 'csv']).code).toBe(0)
  })
})

describe('help', () => {
  it.each(['--help', '-h', 'help', 'build --help'])('%s shows flags and examples', (line) => {
    const {code, stdout, stderr} = runCli(createFolder(), line.split(' '))
    for (const text of ['--format <list>', '--dry-run', 'Examples:', '$ cardwright notes']) {
      expect(stdout).toContain(text)
    }
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })

  it('--version prints the version alone', () => {
    expect(runCli(createFolder(), ['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/)
    })
  })
})
