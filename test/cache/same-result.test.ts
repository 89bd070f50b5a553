import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {openVaultCache} from '../../src/cache/vault-cache.js'
import {emptyLedger} from '../../src/ledger/index.js'
import type {Config, NoteCache, NoteSelection} from '../../src/types/index.js'
import {readVault} from '../../src/vault.js'
import {createFolder} from '../vault/create-folder.js'
import {plainMessage, plainResult} from './plain-result.js'

const notePaths = ['a.md', 'b.md', 'd/a.md', 'd/c.md']
const mediaPaths = ['x.png', 'd/x.png', 'd/y.mp3']
const embedding = [
  '- **Bark**: the outer coat of a tree. ![[a]]\n',
  '- **Sap**: the juice of a plant. ![[c#Kinds of cells]] ![[#Kinds of cells]]\n',
  '\n## What is wood?\n\n![[d/c#^wood]]\n\n',
  'A pith ![[c#^wood]] is the inside of a **stem**.\n\n'
]
const embedded = [
  'Wood is a hard tissue. ^wood\n\n',
  '## Kinds of cells\n\n- nerve\n- muscle\n- blood\n\n'
]
const pieces = [
  ...[
    '---\ntags: [cell, {}]\n---\n\n',
    '---\nreversed: true\nrules: {prose-definition: true}\n---\n\n',
    '## Parts of a cell\n\n',
    '- **Wall**: the coat of a cell\n'
  ],
  ...[
    '- **Leaf**: ![[x.png]] catches light\n',
    '- **Root**: ![](x.png) drinks\n',
    '\u00ff\ud800\n'
  ],
  ...embedding,
  ...embedded,
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

const selections: fc.Arbitrary<NoteSelection> = fc.record(
  {folders: fc.constant(['d']), tags: fc.constant(['cell'])},
  {requiredKeys: []}
)

/** What the configuration may say about notes, everything as often as nothing. */
const configs: fc.Arbitrary<Partial<Config>> = fc.record(
  {
    rules: fc.dictionary(fc.constantFrom('bold-definition', 'prose-definition'), fc.boolean()),
    reversed: fc.boolean(),
    maxListItems: fc.integer({min: 2, max: 3}),
    include: selections,
    exclude: selections
  },
  {requiredKeys: []}
)

/** A step of the property's history: edits, and a configuration unless it stays. */
type Step = [ReadonlyArray<Edit>, Partial<Config> | undefined]
const unchanged: Step = [[], undefined]

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

it('builds the same with a cache as without, whatever was edited or configured since', async () => {
  let hits = 0
  const step: fc.Arbitrary<Step> = fc.tuple(
    fc.array(edits, {maxLength: 3}),
    fc.option(configs, {nil: undefined, freq: 1})
  )
  const history = fc.array(step, {maxLength: 5})
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const [vault, store] = [createVault(), join(createFolder(), 'cache')]
      let config: Partial<Config> = {}
      for (const [changes, configured = config] of [...steps, unchanged]) {
        for (const edit of changes) edit(vault.files)
        vault.save()
        config = configured
        const cache = openVaultCache(store, {fingerprint: 'a'})
        const warm = await vault.build(
          config,
          countHits(cache, () => (hits += 1))
        )
        cache.close(true)
        expect(warm).toStrictEqual(await vault.build(config))
      }
    }),
    {numRuns: 50}
  )
  expect(hits).toBeGreaterThan(25)
})

function createVault() {
  const folder = createFolder()
  const files: Files = new Map([
    ['d/a.md', Buffer.from(pieces.slice(1, 5).join(''))],
    ['b.md', Buffer.from(embedding.join(''))],
    ['d/c.md', Buffer.from(embedded.join(''))]
  ])
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
    async build(settings: Partial<Config>, cache?: NoteCache) {
      const {files: notes, media, locate, mediaMessages} = readVault(folder, {readFile})
      const formats = ['apkg', 'csv', 'json'] as const
      const config = {name: 'Vault', formats, ...settings}
      const options = {config, ledger: emptyLedger, media, locate, cache, now: 0}
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
