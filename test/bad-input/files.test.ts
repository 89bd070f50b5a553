import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {runCli} from '../cli/run-cli.js'
import {createFolder} from '../vault/create-folder.js'

const good = '## Gateways\n\n- **Gateway**: sends traffic between networks\n'
const secret = '## Secrets\n\n- **Secret**: never leaves its folder\n'
/** Other systems refuse such names, or have no pipes. */
const isLinux = process.platform === 'linux'
const ndjson = ['notes', '--out', '-', '--format', 'ndjson']

describe('a file that cannot be read is an error; the run goes on', () => {
  it.each([
    ['a link out of the vault', '../outside.md', 'link out of the vault'],
    ['a link to nothing', 'absent.md', 'link to nothing'],
    ['a loop of links', 'link.md', 'loop of links'],
    ['a link to a device', '/dev/zero', 'link out of the vault']
  ])('%s', (_, target, reason) => {
    const folder = createFolder({'outside.md': secret, 'notes/good.md': good})
    symlinkSync(target, join(folder, 'notes/link.md'))
    const {code, stdout, stderr} = runCli(folder, ndjson)
    expect(stderr).toContain(`link.md:1:1: error: Unexpected ${reason}`)
    expect(stdout).toContain('Gateway')
    expect(stdout).not.toContain('Secret')
    expect(code).toBe(1)
  })

  it('an image outside of the vault', () => {
    const text = `${good}- **Port**: see ![](../a.png) and ![](link.png) of it\n`
    const folder = createFolder({'a.png': 'picture', 'notes/good.md': text})
    symlinkSync('../a.png', join(folder, 'notes/link.png'))
    const {code, stdout, stderr} = runCli(folder, ndjson)
    expect(stderr).toMatch(/^good\.md:4:\d+: error: .*\.\.\/a\.png/m)
    expect(stderr).toMatch(/^good\.md:4:\d+: error: .*link\.png/m)
    expect(stdout).toContain('Gateway')
    expect(code).toBe(1)
  })

  it.runIf(isLinux)('a name that is not UTF-8', () => {
    const folder = createFolder({'notes/good.md': good})
    writeFileSync(Buffer.from(`${folder}/notes/\xff.md`, 'latin1'), good)
    const {code, stdout, stderr} = runCli(folder, ndjson)
    expect(stderr).toContain('Unexpected bytes in the name of the file, expected UTF-8')
    expect(stdout).toContain('Gateway')
    expect(code).toBe(1)
  })

  it.runIf(isLinux)('a pipe', () => {
    const folder = createFolder({'notes/good.md': good})
    execFileSync('mkfifo', [join(folder, 'notes/pipe.md')])
    const {code, stdout} = runCli(folder, ndjson)
    expect(stdout).toContain('Gateway')
    expect(code).toBe(1)
  })
})

describe('a file with an odd name gives its cards', () => {
  it.each([
    'line\nfeed',
    'hash #1',
    'colon: why?',
    '100 %20',
    '👩‍🔬',
    '\u001b[31mred',
    'x'.repeat(252),
    '"quote", comma'
  ])('%j', (name) => {
    const folder = createFolder({[`notes/${name}.md`]: good})
    const {code, stdout, stderr} = runCli(folder, ndjson)
    expect(JSON.parse(stdout.split('\n')[0] ?? '').source.path).toBe(`${name}.md`)
    expect(stderr).not.toContain(': error: ')
    expect(stderr).not.toContain('\u001b')
    expect(code).toBe(0)
  })

  it('a folder that is called like a note', () => {
    const {code, stdout} = runCli(createFolder({'notes/x.md/y.md': good}), ndjson)
    expect(stdout).toContain('"x.md/y.md"')
    expect(code).toBe(0)
  })

  it('and one with a line feed cannot forge a message', () => {
    const folder = createFolder({'notes/a\nb.md:1:1: error: forged.md': Buffer.from([0xff])})
    const {stderr} = runCli(folder, ndjson)
    expect(stderr).toMatch(/^a\\nb\.md:1:1: error: forged\.md:1:1: error: /m)
    expect(stderr).not.toMatch(/^b\.md/m)
  })
})

describe('no card at all ends with 1 and leaves what was written before', () => {
  it.each([
    ['a vault without files', {}, 'there is no note'],
    ['a vault without notes', {'notes/a.txt': good}, 'there is no note'],
    ['a vault without facts', {'notes/a.md': 'Just a thought.\n'}, 'the notes hold nothing']
  ])('%s', (_, files, expected) => {
    const folder = createFolder({...files, 'out/notes.csv': 'earlier'})
    mkdirSync(join(folder, 'notes'), {recursive: true})
    const {code, stderr} = runCli(folder, ['notes'])
    expect(stderr).toContain(`No card: ${expected}`)
    expect(code).toBe(1)
    expect(readFileSync(join(folder, 'out/notes.csv'), 'utf8')).toBe('earlier')
    expect(existsSync(join(folder, 'out/notes.apkg'))).toBe(false)
  })
})

describe('an output folder that cannot be written ends with 2', () => {
  it.each([
    ['below a file', 'notes/good.md/out'],
    ['in place of a file', 'notes/good.md'],
    ['on a device', '/dev/full']
  ])('%s', (_, out) => {
    const folder = createFolder({'notes/good.md': good})
    const {code, stdout, stderr} = runCli(folder, ['notes', '--out', out])
    expect(stderr).toMatch(/^error: Cannot write `.*notes\.apkg`: E[A-Z]+: /m)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(readFileSync(join(folder, 'notes/good.md'), 'utf8')).toBe(good)
  })

  it.runIf(isLinux).each([
    ['outputs', '--out', '/proc/none/out', 'write `/proc/none/out/notes.apkg`'],
    ['the ledger', '--ledger', '/proc/none/l.jsonl', 'write beside the ledger `/proc/none/l.jsonl`']
  ])(
    'below a folder of which the system says that it is missing, for %s',
    (_, flag, path, words) => {
      const {code, stderr} = runCli(createFolder({'notes/good.md': good}), ['notes', flag, path])
      expect(stderr).toContain(`error: Cannot ${words}`)
      expect(stderr).toContain('ENOENT')
      expect(code).toBe(2)
    }
  )

  it('a folder in the place of an output, which nothing is written to by --frozen', () => {
    const folder = createFolder({'notes/good.md': good, 'out/notes.csv/file': ''})
    const {code, stderr} = runCli(folder, ['notes', '--frozen'])
    expect(stderr).toContain('Cannot compare `out/notes.csv`: Unexpected folder in its place')
    expect(code).toBe(2)
  })

  it('a folder in the place of an output', () => {
    const folder = createFolder({'notes/good.md': good, 'out/notes.csv/file': ''})
    const {code, stderr} = runCli(folder, ['notes'])
    expect(stderr).toContain('Cannot write `out/notes.csv`: Unexpected folder in its place')
    expect(code).toBe(2)
    expect(existsSync(join(folder, 'out/notes.apkg'))).toBe(false)
  })
})
