import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createFolder} from '../vault/create-folder.js'
import {runCli} from './run-cli.js'

const cells = '# Cells\n\n- **Wall**: the stiff coat of a plant cell\n'
const drafts = '- **Vacuole**: the large store of water in a cell ![[none.png]]\n'
const time = ['--timestamp', '1767225600']

/** A vault with a configuration. */
function createVault(config: string, name = 'cardwright.config.yaml'): string {
  return createFolder({
    'notes/Cells.md': cells,
    'notes/Drafts/Parts.md': drafts,
    [`notes/${name}`]: config
  })
}

function build(folder: string, ...flags: string[]) {
  const {code, stderr, stdout} = runCli(folder, ['notes', '--json', ...time, ...flags])
  return {code, stderr, report: stdout === '' ? undefined : JSON.parse(stdout)}
}

describe('a configuration', () => {
  it('names vault, deck, formats and places', () => {
    const folder = createVault(
      'name: Biology\ndeck: Studies::Life\nformats: [json, csv]\nout: ../decks\nledger: ../ledger.jsonl\nexclude: {folders: [Drafts]}\n'
    )
    const {code, report} = build(folder)
    expect(code).toBe(0)
    expect(report).toMatchObject({notes: 1, cardsByDeck: {'Studies::Life': 1}, errors: 0})
    expect(readdirSync(folder).sort()).toEqual(['.gitattributes', 'decks', 'ledger.jsonl', 'notes'])
    expect(readdirSync(join(folder, 'decks')).sort()).toEqual(['Biology.csv', 'Biology.json'])
    const {notes} = JSON.parse(readFileSync(join(folder, 'decks/Biology.json'), 'utf8'))
    expect(notes[0].fields[5]).toContain('vault=Biology')
  })

  it('gives way to flags', () => {
    const folder = createVault(
      'deck: Studies\nformats: [json]\nout: ../decks\nledger: ../ledger.jsonl\nexclude: {folders: [Drafts]}\n'
    )
    const flags = ['--deck', 'Own', '-f', 'csv', '-o', 'mine', '--ledger', 'mine.jsonl']
    expect(build(folder, ...flags).report.cardsByDeck).toEqual({Own: 1})
    expect(readdirSync(join(folder, 'mine'))).toEqual(['notes.csv'])
    expect(readdirSync(folder).sort()).toEqual(['.gitattributes', 'mine', 'mine.jsonl', 'notes'])
  })

  it.each(['cardwright.config.yml', 'cardwright.config.json'])('may be called %s', (name) => {
    const folder = createVault('{"formats": ["json"], "exclude": {"folders": ["Drafts"]}}', name)
    build(folder)
    expect(readdirSync(join(folder, 'out'))).toEqual(['notes.json'])
  })

  it('says how much messages count', () => {
    const level = (word: string) =>
      build(createVault(`formats: [csv]\nmessages: {missing-media: ${word}}\n`))
    expect(level('error')).toMatchObject({code: 1, report: {errors: 1}})
    expect(level('warning')).toMatchObject({code: 0, report: {errors: 0, warnings: 1}})
    expect(level('off')).toMatchObject({code: 0, report: {messages: []}})
  })

  it('counts for the ledger commands and diff as well', () => {
    const folder = createVault(
      'formats: [csv]\nledger: ../ledger.jsonl\nexclude: {folders: [Drafts]}\n'
    )
    build(folder)
    expect(runCli(folder, ['diff', 'notes'])).toMatchObject({
      code: 0,
      stdout: 'No card changed.\n'
    })
    const orphans = () => runCli(folder, ['ledger', 'orphans', '--vault', 'notes', '--json'])
    expect(JSON.parse(orphans().stdout).orphans).toEqual([])
    rmSync(join(folder, 'notes/Cells.md'))
    writeFileSync(join(folder, 'notes/More.md'), '- **Lysosome**: the stomach of a cell\n')
    build(folder)
    expect(JSON.parse(orphans().stdout).orphans).toHaveLength(1)
  })

  it('counts for check, stats and explain as well', () => {
    const folder = createVault(
      'deck: Life\nexclude: {folders: [Drafts]}\nreversed: false\nledger: ../ledger.jsonl\n'
    )
    const report = (...args: string[]) => {
      const {code, stdout} = runCli(folder, [...args, '--json'])
      return {code, ...JSON.parse(stdout)}
    }
    expect(report('check', 'notes')).toMatchObject({code: 0, notes: 1, messages: []})
    expect(report('stats', 'notes')).toMatchObject({
      kinds: [{name: 'basic', cards: 1}],
      decks: [{name: 'Life'}]
    })
    const {blocks} = report('explain', 'notes/Cells.md')
    expect(blocks[1].findings).toMatchObject([{status: 'card', kind: 'basic', deck: 'Life'}])
    expect(report('explain', 'notes/Drafts/Parts.md')).toMatchObject({
      code: 0,
      skipped: 'the configuration leaves it out by its folder'
    })
    expect(readdirSync(folder)).toEqual(['notes'])
  })

  it('changes cards of notes that the cache knows', () => {
    const folder = createVault('formats: [json]\n')
    const kinds = () => {
      build(folder)
      const {notes} = JSON.parse(readFileSync(join(folder, 'out/notes.json'), 'utf8'))
      return notes.map(({kind}: {kind: string}) => kind)
    }
    expect(kinds()).toEqual(['reversed', 'reversed'])
    writeFileSync(
      join(folder, 'notes/cardwright.config.yaml'),
      'formats: [json]\nreversed: false\n'
    )
    expect(kinds()).toEqual(['basic', 'basic'])
  })

  it('may leave all notes out, which touches no file', () => {
    const folder = createVault('include: {folders: [Bilogy]}\n')
    const {code, stderr} = runCli(folder, ['notes'])
    expect(code).toBe(1)
    expect(stderr).toContain('or the configuration leaves all out. Nothing was written.')
    expect(readdirSync(folder)).toEqual(['notes'])
  })

  it('refuses columns where it leaves CSV out', () => {
    const {code, stderr} = build(createVault('formats: [apkg]\n'), '--columns', 'question')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: Option '--columns' needs format csv/)
  })

  it('refuses a name that Anki would take for a backup', () => {
    const {code, stderr} = build(createVault('name: collection\n'))
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: Cannot name the package after the vault/)
  })
})

describe('a broken configuration', () => {
  const broken = 'deck: Studies\nrules:\n  bold-close: false\nreversed: maybe\n'

  it.each([
    [['notes']],
    [['notes', '--dry-run']],
    [['diff', 'notes']],
    [['check', 'notes']],
    [['explain', 'notes/Cells.md']],
    [['watch', 'notes']],
    [['ledger', 'orphans', '--vault', 'notes']]
  ])('stops %j before anything is written', (args) => {
    const folder = createVault(broken)
    const {code, stdout, stderr} = runCli(folder, args)
    const path = join('notes', 'cardwright.config.yaml')
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining(
        `${path}:3:3: error: Unexpected rule \`bold-close\`, expected one of`
      ),
      `${path}:4:11: error: Unexpected \`maybe\`, expected \`true\` or \`false\` [configuration]`,
      `error: Cannot use the configuration \`${path}\` with 2 faults. Nothing was written`,
      ''
    ])
    expect(readdirSync(folder)).toEqual(['notes'])
    expect(existsSync(join(folder, 'notes/.cardwright'))).toBe(false)
  })

  it('leaves what earlier builds wrote', () => {
    const folder = createVault('formats: [csv]\n')
    build(folder)
    const paths = ['out/notes.csv', 'notes/.cardwright/ledger.jsonl']
    const read = () => paths.map((path) => readFileSync(join(folder, path), 'utf8'))
    const before = read()
    writeFileSync(join(folder, 'notes/cardwright.config.yaml'), broken)
    expect(build(folder).code).toBe(2)
    expect(read()).toEqual(before)
  })

  it('is one of two', () => {
    const folder = createVault('deck: A\n')
    writeFileSync(join(folder, 'notes/cardwright.config.json'), '{}')
    const {code, stderr} = build(folder)
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^error: There are two configurations, `.*\.yaml` and `.*\.json`; keep one of them\./
    )
  })

  it('is a folder', () => {
    const folder = createFolder({'notes/Cells.md': cells})
    mkdirSync(join(folder, 'notes/cardwright.config.yaml'))
    const {code, stderr} = build(folder)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: Cannot read the configuration `.*`: EISDIR/)
  })
})

it('a vault that is absent is reported as before', () => {
  const {code, stderr} = runCli(createFolder(), ['notes'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/^error: Cannot read the vault `notes`/)
})
