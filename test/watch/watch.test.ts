import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {describe, expect, it, onTestFinished} from 'vitest'
import {acquireLock} from '../../src/lock.js'
import {environment, runCli} from '../cli/run-cli.js'
import {createFolder} from '../vault/create-folder.js'
import {startWatch} from './start-watch.js'

const latency = '- **Latency**: the time that a packet takes to arrive\n'
const throughput = '- **Throughput**: the amount of data that gets through in a second\n'
const jitter = '- **Jitter**: how much the delays of packets differ\n'

/** Last line of a rebuild that has written. */
const wrote = /^Wrote .*\n/m

/** Format that is built fastest. */
const csv = ['--format', 'csv']

async function start(files: Record<string, string>, args = ['notes', ...csv]) {
  const folder = createFolder(files)
  const watch = await startWatch(folder, args)
  const pathOf = (path: string) => join(folder, path)
  return {
    ...watch,
    folder,
    pathOf,
    write: (path: string, text: string) => writeFileSync(pathOf(path), text),
    read: (path: string) => readFileSync(pathOf(path), 'utf8')
  }
}

function countBuilds(printed: string): number {
  return printed.match(/→/g)?.length ?? 0
}

describe('prints what is new', () => {
  it('a full report first, then an edited card, a new and a removed note', async () => {
    const {first, write, read, until, stop, pathOf} = await start({'notes/a.md': latency})
    expect(first).toContain('1 note → 1 card (2 questions) in 1 deck\n')
    const guid = /[0-9a-z]{12}/.exec(read('out/notes.csv'))?.[0]

    write('notes/a.md', latency.replace('arrive', 'get there'))
    expect(await until(wrote)).toBe(
      `1 note → 1 card
Changes: 1 edited
  edited    a.md: What is Latency? [${guid}]
Note: The next import updates 1 card, and replaces the tags, also those added in Anki.
Wrote ${join('out', 'notes.csv')}, ${join('notes', '.cardwright', 'ledger.jsonl')}
`
    )
    expect(read('out/notes.csv')).toContain('the time that a packet takes to get there')

    write('notes/b.md', throughput)
    expect(await until(wrote)).toMatch(/^2 notes → 2 cards\nChanges: 1 new\nWrote /)

    rmSync(pathOf('notes/b.md'))
    expect(await until(wrote)).toMatch(/^1 note → 1 card\nChanges: 1 removed\n {2}removed {3}b\.md/)
    expect(await stop('SIGINT')).toEqual({code: 0, rest: ''})
  })

  it('an error in a note once, and that it is gone', async () => {
    const {write, until, stop} = await start({'notes/a.md': latency, 'notes/b.md': throughput})
    write('notes/b.md', `---\ntags: [a\n---\n${throughput}`)
    const broken = await until(/^1 error.*\n/m)
    expect(broken).toMatch(/^b\.md:2:\d+: error: .*\[frontmatter\]\n/)
    expect(broken).not.toContain('removed')

    write('notes/a.md', latency + jitter)
    expect(await until(wrote)).not.toContain('error')

    write('notes/b.md', throughput)
    expect(await until(/^No message .*\n/m)).toBe('2 notes → 3 cards\nNo message is left.\n')
    expect(await stop('SIGTERM')).toEqual({code: 0, rest: ''})
  })
})

describe('editors', () => {
  it('that write by renaming change a note, and remove none', async () => {
    const {write, pathOf, until, stop} = await start({'notes/a.md': latency})
    // A new file takes the place of the old one.
    write('notes/.a.md.swp', latency.replace('arrive', 'get there'))
    renameSync(pathOf('notes/.a.md.swp'), pathOf('notes/a.md'))
    const replaced = await until(wrote)

    // The old file steps aside for the new one.
    renameSync(pathOf('notes/a.md'), pathOf('notes/a.md~'))
    write('notes/a.md', latency.replace('arrive', 'get home'))
    rmSync(pathOf('notes/a.md~'))
    const rewritten = await until(wrote)

    for (const text of [replaced, rewritten]) {
      expect(text).toMatch(/^1 note → 1 card\nChanges: 1 edited\n/)
    }
    expect(await stop('SIGINT')).toEqual({code: 0, rest: ''})
  })

  it('that empty a note before they fill it remove no card', async () => {
    const {write, until, stop} = await start({'notes/a.md': latency, 'notes/b.md': throughput})
    write('notes/a.md', '')
    // Longer than the quiet that ends a burst.
    await setTimeout(600)
    write('notes/a.md', latency.replace('arrive', 'get there'))
    expect(await until(wrote)).toMatch(/^2 notes → 2 cards\nChanges: 1 edited\n/)
    expect(await stop('SIGINT')).toEqual({code: 0, rest: ''})
  })

  it('that leave other files behind cause no output', async () => {
    const {write, pathOf, until, stop} = await start({'notes/a.md': latency})
    const names = ['4913', '.#a.md', 'a.md~', 'a.md.tmp', '.goutputstream-X', '.a.md.swp']
    for (const name of names) write(`notes/${name}`, latency)
    await setTimeout(600)
    for (const name of names) rmSync(pathOf(`notes/${name}`))
    await setTimeout(600)
    write('notes/a.md', latency + jitter)
    expect(await until(wrote)).toMatch(/^1 note → 2 cards\nChanges: 1 new\n/)
    expect(await stop('SIGINT')).toEqual({code: 0, rest: ''})
  })
})

it('follows a renamed folder, and keeps guids', async () => {
  const {pathOf, write, read, until, stop} = await start({'notes/old/a.md': latency})
  const guid = /[0-9a-z]{12}/.exec(read('out/notes.csv'))?.[0]
  renameSync(pathOf('notes/old'), pathOf('notes/new'))
  expect(await until(wrote)).toContain(
    `Changes: 1 moved\n  moved     new/a.md: What is Latency? [${guid}]\n`
  )
  write('notes/new/a.md', latency.replace('arrive', 'get there'))
  expect(await until(wrote)).toContain(
    `Changes: 1 edited\n  edited    new/a.md: What is Latency? [${guid}]\n`
  )
  renameSync(pathOf('notes/new'), pathOf('notes/old'))
  expect(await until(wrote)).toContain('Changes: 1 moved\n  moved     old/a.md')
  expect(await stop('SIGINT')).toEqual({code: 0, rest: ''})
})

it('builds seldom in a burst of edits', async () => {
  const notes = Array.from({length: 30}, (_, at) => [`notes/${at}.md`, `# ${at}\n`] as const)
  const {write, until, stop} = await start({...Object.fromEntries(notes), 'notes/a.md': latency})
  for (const [at, [path]] of notes.entries())
    write(path, `- **Term ${at}**: number ${at} of many\n`)
  let printed = ''
  while (!printed.includes('31 notes → 31 cards')) printed += await until(wrote)
  expect(countBuilds(printed)).toBeLessThan(10)
  expect(await stop('SIGINT')).toMatchObject({code: 0})
})

it('does not build because of its own files in the vault', async () => {
  const {folder, write, until, stop} = await start({'a.md': latency, 'out/b.md': throughput}, [
    ...csv,
    '--ledger',
    'ledger.jsonl'
  ])
  write('a.md', latency.replace('arrive', 'get there'))
  expect(await until(wrote)).toMatch(/^2 notes → 2 cards\nChanges: 1 edited\n/)
  write('out/b.md', throughput + jitter)
  expect(await until(wrote)).toMatch(/^2 notes → 3 cards\nChanges: 1 new\n/)
  expect(await stop('SIGINT')).toEqual({code: 0, rest: ''})
  expect(readdirSync(folder)).toEqual(['.gitattributes', 'a.md', 'ledger.jsonl', 'out'])
})

describe('goes on', () => {
  it('while another run is at work, and tries again by itself', async () => {
    const {pathOf, write, until, stop} = await start({'notes/a.md': latency})
    const lock = acquireLock(pathOf('notes/.cardwright/ledger.jsonl.lock'))
    onTestFinished(lock.release)
    write('notes/a.md', latency + jitter)
    await until(/^error: Another run of cardwright.*\n/m)
    lock.release()
    expect(await until(wrote)).toMatch(/^1 note → 2 cards\nChanges: 1 new\n/)
    expect(await stop('SIGINT')).toEqual({code: 0, rest: ''})
  })

  it('when an output or the ledger is in a bad way', async () => {
    const {pathOf, read, write, until, stop} = await start({'notes/a.md': latency})
    rmSync(pathOf('out/notes.csv'))
    mkdirSync(pathOf('out/notes.csv'))
    write('notes/a.md', latency + jitter)
    expect(await until(/^error: .*\n/m)).toContain('Cannot write')

    rmSync(pathOf('out/notes.csv'), {recursive: true})
    const ledger = read('notes/.cardwright/ledger.jsonl')
    write('notes/.cardwright/ledger.jsonl', `<<<<<<< ours\n${ledger}`)
    write('notes/b.md', throughput)
    expect(await until(/^error: .*\n/m)).toContain('ledger.jsonl:1:1')

    write('notes/.cardwright/ledger.jsonl', ledger)
    appendFileSync(pathOf('notes/b.md'), '\n')
    expect(await until(wrote)).toMatch(/^2 notes → 3 cards\nChanges: 2 new\n/)
    expect(await stop('SIGINT')).toEqual({code: 0, rest: ''})
  })

  it('when the vault goes and comes back', async () => {
    const {pathOf, write, until, stop} = await start({'notes/a.md': latency})
    renameSync(pathOf('notes'), pathOf('gone'))
    await until(/^error: Cannot read the vault `notes`: ENOENT.*\n/m)
    renameSync(pathOf('gone'), pathOf('notes'))
    await until(/^1 note → 1 card\n/m)
    write('notes/a.md', latency + jitter)
    await until(wrote)

    rmSync(pathOf('notes'), {recursive: true})
    await until(/^error: Cannot read the vault `notes`: ENOENT.*\n/m)
    mkdirSync(pathOf('notes'))
    write('notes/b.md', throughput)
    await until(wrote)
    write('notes/b.md', throughput + jitter)
    await until(wrote)
    expect(await stop('SIGINT')).toMatchObject({code: 0})
  })
})

describe('ends', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('on %s, and leaves nothing behind', async (signal) => {
    const {folder, pathOf, write, stop} = await start({'notes/a.md': latency})
    // A build may be under way.
    write('notes/a.md', latency + jitter)
    expect(await stop(signal)).toMatchObject({code: 0})
    expect(readdirSync(folder)).toEqual(['notes', 'out'])
    expect(readdirSync(pathOf('notes'))).toEqual(['.cardwright', 'a.md'])
    expect(readdirSync(pathOf('notes/.cardwright'))).toEqual(['.gitattributes', 'ledger.jsonl'])
    expect(readdirSync(pathOf('out'))).toEqual(['notes.csv'])
  })

  it('at once on a second signal', async () => {
    const url = new URL('../../dist/cli/stop-on-signals.js', import.meta.url)
    const script = `
      import {stopOnSignals} from '${url}'
      stopOnSignals().signal.addEventListener('abort', () => console.log('stopping'))
      setInterval(() => {}, 1000)
      console.log('ready')`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      env: environment
    })
    const ended = once(child, 'close')
    onTestFinished(() => {
      child.kill('SIGKILL')
    })
    for (const _ of ['ready', 'stopping']) {
      await once(child.stdout, 'data')
      child.kill('SIGINT')
    }
    expect((await ended)[0]).toBe(130)
  })

  it.each([
    ['absent', 'Cannot read the vault `absent`: ENOENT'],
    ['notes --out -', "option '--out -' cannot be used with 'watch'"],
    ['notes --columns guid --format json', "option '--columns' needs format csv"],
    ['notes --dry-run', "unknown option '--dry-run'"]
  ])('with 2 on watch %s', (line, expected) => {
    const folder = createFolder({'notes/a.md': latency})
    const {code, stderr} = runCli(folder, ['watch', ...line.split(' ')])
    expect(stderr).toContain(expected)
    expect(code).toBe(2)
    expect(readdirSync(folder)).toEqual(['notes'])
  })

  it('with 2 if the first build fails', () => {
    const folder = createFolder({'notes/a.md': latency, 'out/notes.csv/a': ''})
    const {code, stderr} = runCli(folder, ['watch', 'notes', ...csv])
    expect(stderr).toMatch(/^error: Cannot write/)
    expect(code).toBe(2)
  })
})
