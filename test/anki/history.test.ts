import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {afterAll, expect, test} from 'vitest'
import {build} from '../../src/build.js'
import {exportDecks} from '../../src/exporters/index.js'
import {emptyLedger} from '../../src/ledger/index.js'
import {readTemplates} from '../../src/templates.js'
import type {BuildResult, Card, Ledger} from '../../src/types/index.js'
import {expectKept} from './expect-kept.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const corpus = process.env.CARDWRIGHT_CORPUS ?? join(root, '../shared/corpus/vaults')
const history = join(corpus, '../history')
const isAbsent = !existsSync(history)
if (isAbsent) console.log(`history checks skipped: no folder \`${history}\``)

/**
 * Steps at which somebody builds and imports; those between are edits that come together. The last
 * ones of `azure-bullets` move nearly every note.
 */
const builds: ReadonlyArray<[name: string, steps: ReadonlyArray<number>]> = [
  ['azure-bullets', [3, 11, 12, 16]],
  ['jzhao-garden', [4, 8, 11]]
]

const temporary = mkdtempSync(join(tmpdir(), 'cardwright-history-'))
afterAll(() => rmSync(temporary, {recursive: true}))

/** Who touched the collection between two imports, by turns. */
const edits = ['old', 'recent', 'none']

test.skipIf(isAbsent).each(builds)(
  '%s: each package takes up where the one before was studied',
  async (name, steps) => {
    const {packages, answers} = await buildSteps(join(history, name), steps)
    const isOtherFact = (gone: string, added: string) =>
      !shareWord(answers.get(gone) ?? '', answers.get(added) ?? '')
    expect(packages).toHaveLength(steps.length)
    for (const [at, path] of packages.slice(1).entries()) {
      expectKept(packages[at] ?? '', path, edits[at % edits.length] ?? 'none', isOtherFact)
    }
  }
)

/** Build a vault at some of its steps, each with the ledger of the one before. */
async function buildSteps(folder: string, steps: ReadonlyArray<number>) {
  const vault = new Map<string, string>()
  const packages: string[] = []
  const answers = new Map<string, string>()
  let ledger: Ledger = emptyLedger
  for (const [at, name] of readdirSync(folder).sort().entries()) {
    const {time, removed} = JSON.parse(readFileSync(join(folder, name, 'step.json'), 'utf8'))
    for (const path of removed) vault.delete(path)
    for (const [path, text] of readNotes(join(folder, name, 'files'))) vault.set(path, text)
    if (!steps.includes(at)) continue
    const built = await buildNotes(vault, ledger, time)
    ledger = built.ledger
    for (const {guid, prompts} of built.cards) answers.set(guid, prompts[0]?.answer ?? '')
    const path = join(temporary, `${packages.length}-${name}.apkg`)
    writeFileSync(path, await pack(built, time))
    packages.push(path)
  }
  return {packages, answers}
}

/** Whether two answers have a word of four letters or more in common. */
function shareWord(one: string, two: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  const known = new Set(words(one))
  return words(two).some((word) => known.has(word))
}

function readNotes(folder: string): Array<[path: string, text: string]> {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.md') && !/(?:^|\/)\./.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')])
}

function buildNotes(vault: ReadonlyMap<string, string>, ledger: Ledger, now: number) {
  const files = [...vault].sort().map(([path, value]) => new VFile({path, value}))
  const config = {name: 'Vault', formats: []}
  return build(files, {config, ledger, now, media: async () => undefined})
}

/**
 * Export with tags in small letters: Anki spells a tag as the collection does already, which the
 * oracle would take for a change that did not arrive.
 */
async function pack({decks, ledger}: BuildResult, now: number): Promise<Uint8Array> {
  const lower = (card: Card): Card => ({...card, tags: card.tags.map((tag) => tag.toLowerCase())})
  const [output] = await exportDecks(
    decks.map(({name, cards}) => ({name, cards: cards.map(lower)})),
    {
      name: 'Vault',
      formats: ['apkg'],
      templates: readTemplates(),
      noteTypes: ledger.noteTypes,
      media: new Map(),
      now
    }
  )
  return output?.bytes ?? Uint8Array.of()
}
