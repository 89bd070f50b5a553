import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, openSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createFolder} from '../vault/create-folder.js'
import {cliPath, runCli} from './run-cli.js'

/** Runs a command on a pseudo-terminal. */
const script = '/usr/bin/script'
const time = ['--timestamp', '1767225600']
const notes = {
  'notes/network/Gateways.md': '## Gateways\n\n- **Gateway**: sends traffic between networks\n',
  'notes/Cells.md': '## Parts of a cell\n\n- **Nucleus**: the part of a cell that holds its genes\n'
}

describe('cardwright notes', () => {
  it('writes apkg, csv and json into out, and sums up on stderr', () => {
    const folder = createFolder(notes)
    const {code, stdout, stderr} = runCli(folder, ['notes', ...time])
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
    expect(stderr).toMatch(/^2 notes → 2 cards .* in 2 decks$/m)
    expect(stderr).toMatch(/^ {2}bold-definition {2}2$/m)
    expect(stderr).toMatch(/^Wrote out\/notes\.apkg \(.* kB\)$/m)
    expect(readdirSync(join(folder, 'out'))).toEqual(['notes.apkg', 'notes.csv', 'notes.json'])
  })

  it('is the same as cardwright build notes, and as cardwright inside of it', () => {
    const folder = createFolder(notes)
    runCli(folder, ['build', 'notes', ...time])
    runCli(join(folder, 'notes'), ['--out', '../again', ...time])
    for (const name of readdirSync(join(folder, 'out'))) {
      expect(readFileSync(join(folder, 'again', name))).toEqual(
        readFileSync(join(folder, 'out', name))
      )
    }
  })

  it('writes no file again that would not change', () => {
    const folder = createFolder(notes)
    runCli(folder, ['notes', ...time])
    const {stderr} = runCli(folder, ['notes', ...time])
    expect(stderr).toContain('Unchanged: out/notes.csv')
    expect(stderr).not.toContain('Wrote')
  })

  it('may write into the vault, which changes nothing of the next run', () => {
    const folder = createFolder(notes)
    runCli(folder, ['notes', '--out', 'notes/out', ...time])
    const {code, stderr} = runCli(folder, ['notes', '--out', 'notes/out', ...time])
    expect(stderr).not.toContain('Wrote')
    expect(code).toBe(0)
  })

  it('takes its time from SOURCE_DATE_EPOCH unless a flag says otherwise', () => {
    const stream = ['notes', '--out', '-', '--format', 'json']
    const epoch = {SOURCE_DATE_EPOCH: '1700000000'}
    // Each in a vault of its own: a ledger keeps the times of cards that stay as they are.
    const given = runCli(createFolder(notes), [...stream, '--timestamp', '1700000000'])
    expect(runCli(createFolder(notes), stream, epoch).stdout).toBe(given.stdout)
    const other = runCli(createFolder(notes), [...stream, ...time], epoch)
    expect(other.stdout).not.toBe(given.stdout)
  })

  it('puts the decks under --deck', () => {
    const args = ['notes', '--out', '-', '--format', 'json', '--deck', 'Study::2026']
    const {notes: cards} = JSON.parse(runCli(createFolder(notes), args).stdout)
    const decks = cards.map(({deck}: {deck: string}) => deck).sort()
    expect(decks).toEqual(['Study::2026', 'Study::2026::network'])
  })
})

describe('--dry-run', () => {
  it('writes nothing and says what would be written', () => {
    const folder = createFolder(notes)
    const {code, stderr} = runCli(folder, ['notes', '--dry-run', ...time])
    expect(stderr).toContain('Would write out/notes.apkg')
    expect(code).toBe(0)
    expect(readdirSync(folder)).toEqual(['notes'])
  })
})

describe('--json', () => {
  it('reports on stdout, and nothing on stderr', () => {
    const {code, stdout, stderr} = runCli(createFolder(notes), ['notes', '--json', ...time])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(JSON.parse(stdout)).toMatchObject({
      notes: 2,
      cards: 2,
      cardsByRule: {'bold-definition': 2},
      cardsByDeck: {notes: 1, 'notes::network': 1},
      errors: 0,
      changes: [
        {type: 'new', path: 'Cells.md'},
        {type: 'new', path: 'network/Gateways.md'}
      ],
      files: [
        {path: join('out', 'notes.apkg'), status: 'written'},
        {},
        {},
        {path: join('notes', '.cardwright', '.gitattributes')},
        {path: join('notes', '.cardwright', 'ledger.jsonl')}
      ]
    })
  })
})

describe('--columns', () => {
  it('picks and orders columns of CSV without Anki headers', () => {
    const args = ['notes', '--out', '-', '--format', 'csv', '--columns', 'answer,path']
    const [header, ...rows] = runCli(createFolder(notes), args).stdout.trim().split(/\r?\n/)
    expect(header?.replaceAll('"', '')).toBe('answer,path')
    expect(rows.length).toBeGreaterThan(0)
  })

  it('has all columns with --no-anki-headers', () => {
    const args = ['notes', '--out', '-', '--format', 'csv', '--no-anki-headers']
    const [header] = runCli(createFolder(notes), args).stdout.split(/\r?\n/)
    expect(header?.replaceAll('"', '')).toBe(
      'guid,kind,deck,tags,question,answer,context,details,path,line'
    )
  })
})

describe('--out -', () => {
  it.each(['apkg', 'csv', 'json', 'ndjson'])('streams the bytes of the %s file', (format) => {
    const folder = createFolder(notes)
    const args = ['notes', '--format', format, ...time]
    const {code, stdout} = runCli(folder, [...args, '--out', '-'])
    runCli(folder, args)
    expect(stdout).toBe(String(readFileSync(join(folder, 'out', `notes.${format}`))))
    expect(code).toBe(0)
  })

  it.runIf(process.platform === 'linux')('ends with 2 on a full disk', () => {
    const full = openSync('/dev/full', 'w')
    const args = ['notes', '--out', '-', '--format', 'csv']
    const {code, stderr} = runCli(createFolder(notes), args, {}, ['ignore', full, 'pipe'])
    expect(stderr).toContain('Cannot write to the standard output: ENOSPC')
    expect(stderr).not.toMatch(/^\s+at |Wrote/m)
    expect(code).toBe(2)
  })

  it('does not mind a reader that stops reading', async () => {
    const items = Array.from({length: 3000}, (_, at) => `- **Term ${at}x**: holds number ${at}\n`)
    const folder = createFolder({'notes/a.md': `## Terms\n\n${items.join('')}`})
    const args = [cliPath, 'notes', '--out', '-', '--format', 'ndjson']
    const child = spawn(process.execPath, args, {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']})
    child.stdout.once('data', () => child.stdout.destroy())
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    const [code] = await once(child, 'close')
    expect(stderr).not.toMatch(/EPIPE|^\s+at /m)
    expect(code).toBe(0)
  })
})

describe('progress and colours', () => {
  it('are not for pipes', () => {
    const {stderr} = runCli(createFolder(notes), ['notes'])
    expect(stderr).not.toContain('\u001b')
    expect(stderr).not.toContain('Reading notes')
  })

  it.runIf(existsSync(script))('are for terminals', () => {
    const folder = createFolder(notes)
    const command = `"${process.execPath}" "${cliPath}" notes --dry-run`
    // Node takes a terminal on a CI machine for one without colours.
    const env = {...process.env, TERM: 'xterm', NO_COLOR: undefined, CI: undefined}
    const args = ['-qec', command, '/dev/null']
    const seen = execFileSync(script, args, {cwd: folder, env, encoding: 'utf8'})
    expect(seen).toMatch(/Reading notes .* 2\/2/)
    expect(seen).toContain('\u001b[1m2 notes → 2 cards')
  })
})
