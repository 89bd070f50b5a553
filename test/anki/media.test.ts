import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import type {BuildResult, Ledger} from '../../src/types/index.js'
import {createFolder} from '../vault/create-folder.js'
import {expectFlawless} from './expect-flawless.js'
import {python} from './oracle.js'

const script = fileURLToPath(new URL('import_in_turn.py', import.meta.url))

/** What a collection holds after an import. */
interface Look {
  counts: Record<string, number>
  /** Digests by name. */
  media: Record<string, string>
  /** Question and answer by guid. */
  cards: Record<string, string>
  missing: string[]
  unused: string[]
}

/** Contents of a vault by path. */
type Files = Readonly<Record<string, string>>

/** Build each state of a vault with the ledger of the one before, and import all in turn. */
async function importInTurn(states: ReadonlyArray<Files>) {
  const folder = createFolder()
  const builds: BuildResult[] = []
  const packages: string[] = []
  let ledger: Ledger = emptyLedger
  for (const [at, files] of states.entries()) {
    const built = await buildFiles(files, ledger, 1_700_000_000 + at * 1000)
    const path = join(folder, `${at}.apkg`)
    writeFileSync(path, built.outputs[0]?.bytes ?? '')
    expectFlawless('inspect', path)
    ledger = built.ledger
    builds.push(built)
    packages.push(path)
  }
  const {stdout, stderr} = spawnSync(python(), [script, ...packages], {encoding: 'utf8'})
  expect(stderr).toBe('')
  const looks: Look[] = JSON.parse(stdout)
  return {builds, looks}
}

function buildFiles(files: Files, ledger: Ledger, now: number): Promise<BuildResult> {
  const notes = Object.entries(files).filter(([path]) => path.endsWith('.md'))
  return build(
    notes.map(([path, value]) => new VFile({path, value})),
    {
      config: {name: 'Garden', formats: ['apkg']},
      ledger,
      media: async (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
      now
    }
  )
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

const leaf = '# Plants\n\n- **Leaf**: ![[leaf.png]] the part of a plant that catches light\n'
const root = '- **Root**: ![[root.png]] the part of a plant that drinks water\n'
const plainLeaf = '# Plants\n\n- **Leaf**: the part of a plant that catches light\n'

describe('over several imports', () => {
  it('a picture is added, changed and removed with its note', async () => {
    const {builds, looks} = await importInTurn([
      {'a.md': leaf, 'leaf.png': 'green'},
      {'a.md': leaf + root, 'leaf.png': 'red', 'root.png': 'brown'},
      {'a.md': plainLeaf + root, 'root.png': 'brown'}
    ])
    const guids = builds.map(({cards}) => cards.map(({guid}) => guid))
    const [leafGuid = '', rootGuid = ''] = guids[1] ?? []
    expect(guids).toEqual([[leafGuid], [leafGuid, rootGuid], [leafGuid, rootGuid]])
    expect(builds.flatMap(({messages}) => messages)).toEqual([])

    const [first, second, third] = looks
    expect(first?.counts).toMatchObject({new: 1, updated: 0})
    expect(Object.values(first?.media ?? {})).toEqual([digest('green')])
    expect(second?.counts).toMatchObject({new: 1, updated: 1})
    expect(third?.counts).toMatchObject({new: 0, updated: 1, duplicate: 1})

    // The changed picture has another name, the old one is left for Anki's own clean-up.
    const nameOf = (look: Look | undefined, text: string) =>
      Object.keys(look?.media ?? {}).find((name) => look?.media[name] === digest(text)) ?? 'none'
    expect(second?.cards[leafGuid]).toContain(`<img src="${nameOf(second, 'red')}" alt="">`)
    expect(second?.cards[rootGuid]).toContain(`<img src="${nameOf(second, 'brown')}" alt="">`)
    expect(second?.unused).toEqual([nameOf(first, 'green')])
    expect(third?.cards[leafGuid]).not.toContain('<img')
    expect(third?.cards[rootGuid]).toContain(`<img src="${nameOf(second, 'brown')}" alt="">`)
    expect(third?.unused).toEqual([nameOf(first, 'green'), nameOf(second, 'red')].sort())
    for (const look of looks) expect(look.missing).toEqual([])
  })

  it('a file that is shown under a new name is packed once, and updates nothing', async () => {
    const renamed = leaf.replace('leaf.png', 'img/green leaf.png')
    const {builds, looks} = await importInTurn([
      {'a.md': leaf, 'leaf.png': 'green'},
      {'a.md': renamed, 'img/green leaf.png': 'green'},
      {'a.md': renamed + root, 'img/green leaf.png': 'green', 'root.png': 'green'}
    ])
    expect(looks.map(({counts}) => [counts.new, counts.updated])).toEqual([
      [1, 0],
      [0, 0],
      [1, 0]
    ])
    expect(Object.keys(looks[2]?.media ?? {})).toHaveLength(1)
    expect(builds[2]?.media.size).toBe(1)
  })

  it('what an embedded note shows changes with it', async () => {
    const note = '# Plants\n\n- **Leaf**: the part of a plant that catches light. ![[Colours]]\n'
    const colours = (file: string) => `---\ncards: false\n---\n\nIt is ![[${file}]].\n`
    const {looks} = await importInTurn([
      {'a.md': note, 'Colours.md': colours('a.png'), 'a.png': 'green'},
      {'a.md': note, 'Colours.md': colours('a.png'), 'a.png': 'red'},
      {'a.md': note, 'Colours.md': colours('b.mp3'), 'b.mp3': 'tune'}
    ])
    expect(looks.map(({counts}) => [counts.new, counts.updated])).toEqual([
      [1, 0],
      [0, 1],
      [0, 1]
    ])
    expect(new Set(Object.values(looks[2]?.media ?? {}))).toEqual(
      new Set(['green', 'red', 'tune'].map(digest))
    )
    for (const {missing} of looks) expect(missing).toEqual([])
  })
})

it('takes pictures, sounds, films and documents', async () => {
  const files = ['a.webp', 'b.avif', 'c.svg', 'd.mp3', 'e.mp4', 'f.pdf', 'g h.JPG']
  const embeds = files.map((file) => `![[${file}]]`).join(' ')
  const note = `# Plants\n\n- **Leaf**: the part of a plant that catches light ${embeds}\n`
  const contents = Object.fromEntries(files.map((file) => [file, `${file}!`]))
  contents['c.svg'] = '<svg xmlns="http://www.w3.org/2000/svg"/>'
  const {looks, builds} = await importInTurn([{'a.md': note, ...contents}])
  expect(builds[0]?.messages).toEqual([])
  expect(Object.values(looks[0]?.media ?? {}).sort()).toEqual(
    Object.values(contents).map(digest).sort()
  )
  expect(looks[0]).toMatchObject({missing: [], unused: []})
})
