import {spawnSync} from 'node:child_process'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import {pickReadingConfig} from '../../src/note-options.js'
import type {PoolSize} from '../../src/pool/index.js'
import {readVault} from '../../src/vault.js'
import {plainMessage, plainResult} from '../cache/plain-result.js'
import {cliPath, runCli} from '../cli/run-cli.js'
import {createFolder} from '../vault/create-folder.js'

// Threads run what the build made; by a computed name, so that types can be checked without a build.
const poolUrl = new URL('../../dist/pool/index.js', import.meta.url).href
const {openNotePool}: typeof import('../../src/pool/index.js') = await import(poolUrl)

/** From this many notes on the command starts threads. */
const manyNotes = 1010

const files = {
  'a.md': '# Trees\n\n- **Bark**: the outer coat ![[x.png]] of a tree\n- **Leaf**: ![[none.png]]\n',
  'b.md': '# Wood\n\n## What is a pith?\n\n![[d/c#^pith]]\n\n![[a]]\n',
  'd/c.md': '---\ntags: [{}]\n---\n\nA pith is the inside of a **stem**. ^pith\n',
  'd/latin1.md': new Uint8Array([0xe9, 0x20, 0xe9]),
  'd/x.png': new Uint8Array([1, 2, 3]),
  'empty.md': ''
}

async function buildIn(folder: string, size?: PoolSize): Promise<unknown> {
  const {files: notes, listing, media, locate, mediaMessages} = readVault(folder)
  const result = await build(notes, {
    config: {name: 'Vault', formats: ['apkg', 'csv', 'json']},
    ledger: emptyLedger,
    ...{media, locate, now: 0},
    ...(size && {openPool: (config) => openNotePool({...listing, config}, size)})
  })
  return {result: plainResult(result), mediaMessages: mediaMessages.map(plainMessage)}
}

describe('a pool of threads', () => {
  it('gives what reading in one thread gives, whatever their number', async () => {
    const folder = createFolder(files)
    const expected = await buildIn(folder)
    for (const threads of [1, 3])
      expect(await buildIn(folder, {threads, minNotes: 2})).toEqual(expected)
  })

  it('is not started for a few notes', async () => {
    const folder = createFolder({'a.md': files['a.md']})
    const config = pickReadingConfig({name: 'Vault'})
    const pool = openNotePool({files: new Map(), folderLinks: new Map(), config})
    const reading = pool.read(new VFile({path: folder, value: 'A note'}))
    pool.endInput()
    expect(await reading).toBeUndefined()
  })

  it('hands on the error of a thread', async () => {
    const config = {...pickReadingConfig({name: 'Vault'}), rulesOff: ['nothing']}
    const data = {files: new Map(), folderLinks: new Map(), config}
    const pool = openNotePool(data, {threads: 1, minNotes: 1})
    const reading = pool.read(new VFile({path: 'a.md', value: 'A note'}))
    await expect(reading).rejects.toThrow('Unexpected rule `nothing`')
    await pool.close()
  })
})

describe('a command that starts threads', () => {
  it('reads all notes', () => {
    const {code, stdout} = runCli(createManyNotes(), ['check', '.', '--json'])
    expect([code, JSON.parse(stdout).notes]).toEqual([0, manyNotes])
  })

  it('says which note it has too little memory for', () => {
    // Enough for the command, too little to load what reads.
    const args = ['--max-old-space-size=28', cliPath, 'check', createManyNotes(), '--no-cache']
    const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
    expect(stderr).toMatch(/^error: Cannot read `\d+\.md`: memory ran out; .*\n$/)
    expect(status).toBe(2)
  })
})

function createManyNotes(): string {
  const note = (_: unknown, at: number) => [`${at}.md`, `- **Router ${at}**: routes packets\n`]
  return createFolder(Object.fromEntries(Array.from({length: manyNotes}, note)))
}
