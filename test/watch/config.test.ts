import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {createFolder} from '../vault/create-folder.js'
import {startWatch} from './start-watch.js'

const latency = '- **Latency**: the time that a packet takes to arrive\n'
const wrote = /^Wrote .*\n/m

async function start(files: Record<string, string>) {
  const folder = createFolder(files)
  const watch = await startWatch(folder, ['notes', '--format', 'csv'])
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  return {...watch, folder, write}
}

it('builds again when the configuration comes and changes, and goes on after a broken one', async () => {
  const {write, until, stop} = await start({
    'notes/a.md': latency,
    'notes/Drafts/b.md': '- **Jitter**: how much the latency of packets differs\n'
  })
  write('notes/cardwright.config.yaml', 'exclude: {folders: [Drafts]}\n')
  expect(await until(wrote)).toMatch(/^1 note → 1 card\nChanges: 1 removed\n/)

  write('notes/cardwright.config.yaml', 'exclude: {folder: [Drafts]}\nreversed: never\n')
  const path = join('notes', 'cardwright.config.yaml')
  expect(await until(/^error: .*\n/m)).toMatch(
    new RegExp(`^${path}:1:11: error: .*\n${path}:2:11: error: .*\nerror: Cannot use .* 2 faults`)
  )

  write('notes/a.md', latency.replace('arrive', 'get there'))
  await until(/^error: Cannot use .*\n/m)

  write('notes/cardwright.config.yaml', 'reversed: false\n')
  const printed = await until(wrote)
  expect(printed).toMatch(/^2 notes → 2 cards\nChanges: 1 retyped, 1 returned\n/)
  expect(await stop('SIGINT')).toEqual({code: 0, rest: ''})
})

it('writes where a new configuration says', async () => {
  const {folder, write, until, stop} = await start({'notes/a.md': latency})
  write('notes/cardwright.config.yaml', 'out: decks\nname: Net\nledger: mine.jsonl\n')
  await until(/^Wrote .*\n/m)
  expect(readdirSync(join(folder, 'notes/decks'))).toEqual(['Net.csv'])
  write('notes/a.md', latency.replace('arrive', 'get there'))
  await until(/^Wrote .*\n/m)
  expect(await stop('SIGINT')).toEqual({code: 0, rest: ''})
})
