import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {openVaultCache} from '../../src/cache/vault-cache.js'
import {emptyLedger} from '../../src/ledger/index.js'
import type {NoteCache} from '../../src/types/index.js'
import {readVault} from '../../src/vault.js'
import {createFolder} from '../vault/create-folder.js'
import {plainMessage, plainResult} from './plain-result.js'

const notePaths = ['a.md', 'b.md', 'd/a.md', 'd/c.md']
const mediaPaths = ['x.png', 'd/x.png', 'd/y.mp3']
const pieces = [
  ...[
    '---\ntags: [cell, {}]\n---\n\n',
    '## Parts of a cell\n\n',
    '- **Wall**: the coat of a cell\n'
  ],
  ...[
    '- **Leaf**: ![[x.png]] catches light\n',
    '- **Root**: ![](x.png) drinks\n',
    '\u00ff\ud800\n'
  ],
  ...['- **Song**: ![[y.mp3]] is ![[d/x.png]] heard\n', 'A cell is a room of a **monk**.\n\n', '\0']
]

/** Files by path; `null` is one that can't be read. */
type Files = Map<string, Uint8Array | null>
type Edit = (files: Files) => void

const noteValues = fc
  .array(fc.constantFrom(...pieces), {maxLength: 5})
  .map((chosen) => Buffer.from(chosen.join('')))
const mediaValues = fc.option(fc.uint8Array({maxLength: 1}))
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...notePaths), noteValues).map(writeFile),
  fc.tuple(fc.constantFrom(...mediaPaths), mediaValues).map(writeFile),
  fc.constantFrom(...notePaths, ...mediaPaths).map((path) => (files: Files) => {
    files.delete(path)
  }),
  fc.tuple(fc.constantFrom(...notePaths), fc.constantFrom(...notePaths)).map(renameFile)
)

function writeFile([path, value]: [string, Uint8Array | null]): Edit {
  return (files) => void files.set(path, value)
}

function renameFile([from, to]: [string, string]): Edit {
  return (files) => {
    const value = files.get(from)
    if (value !== undefined) files.set(to, value)
    if (from !== to) files.delete(from)
  }
}

it('builds the same with a cache as without, whatever was edited since', async () => {
  let hits = 0
  const history = fc.array(fc.array(edits, {minLength: 1, maxLength: 3}), {maxLength: 5})
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const [vault, store] = [createVault(), join(createFolder(), 'cache')]
      for (const step of [...steps, []]) {
        for (const edit of step) edit(vault.files)
        vault.save()
        const cache = openVaultCache(store, {fingerprint: 'a'})
        const warm = await vault.build(countHits(cache, () => (hits += 1)))
        cache.close(true)
        expect(warm).toStrictEqual(await vault.build())
      }
    }),
    {numRuns: 25}
  )
  expect(hits).toBeGreaterThan(25)
})

function createVault() {
  const folder = createFolder()
  const files: Files = new Map([['d/a.md', Buffer.from(pieces.slice(1, 5).join(''))]])
  const readFile = (path: string) => {
    if (files.get(path.slice(folder.length + 1)) === null) throw new Error('EIO')
    return readFileSync(path)
  }
  return {
    files,
    save() {
      rmSync(folder, {recursive: true})
      mkdirSync(folder)
      for (const [path, value] of files) {
        mkdirSync(dirname(join(folder, path)), {recursive: true})
        writeFileSync(join(folder, path), value ?? '')
      }
    },
    async build(cache?: NoteCache) {
      const {files: notes, media, mediaMessages} = readVault(folder, readFile)
      const config = {name: 'Vault', formats: ['apkg', 'csv', 'json'] as const}
      const options = {config, ledger: emptyLedger, media, cache, now: 0}
      const result = plainResult(await build(notes, options))
      return {result, mediaMessages: mediaMessages.map(plainMessage)}
    }
  }
}

function countHits(cache: NoteCache, onHit: () => void): NoteCache {
  return {
    ...cache,
    read(key) {
      const reading = cache.read(key)
      if (reading) onHit()
      return reading
    }
  }
}
