import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createFolder} from '../vault/create-folder.js'
import {runCli} from './run-cli.js'

const cells =
  '# Cells\n\n- **Wall**: the stiff coat of a plant cell\n- **Nucleus**: the place where the genes are kept\n'
const ledgerPath = 'notes/.cardwright/ledger.jsonl'

/** Without a package, which takes as long as all else. */
const formats = ['--format', 'csv,json'] as const
const [first, second] = [
  ['--timestamp', '1767225600', ...formats],
  ['--timestamp', '1777225600', ...formats]
] as const

interface Entry {
  guid: string
  anchor: string
  modified: number
  removed?: number
}

function createVault(
  files: Readonly<Record<string, string>> = {'notes/cells.md': cells},
  flags: ReadonlyArray<string> = first
): string {
  const folder = createFolder(files)
  expect(runCli(folder, ['notes', ...flags]).code).toBe(0)
  return folder
}

function edit(folder: string, from: string, to: string, path = 'notes/cells.md'): void {
  const text = readFileSync(join(folder, path), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(folder, path), text.replace(from, to))
}

function readLedger(folder: string): Entry[] {
  const [, ...lines] = readFileSync(join(folder, ledgerPath), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

function findCard(folder: string, anchor: string): Entry {
  const found = readLedger(folder).find((entry) => entry.anchor === anchor)
  if (!found) throw new Error(`No card ${anchor}`)
  return found
}

function readOut(folder: string): string[] {
  const {notes} = JSON.parse(readFileSync(join(folder, 'out/notes.json'), 'utf8'))
  return notes.map(({guid}: {guid: string}) => guid)
}

describe('a build that goes on from a ledger', () => {
  it('keeps guids through an edit and a renamed note, and raises `modified` of what changed', () => {
    const folder = createVault()
    const before = readLedger(folder)
    edit(folder, 'the stiff coat', 'the firm coat')
    runCli(folder, ['notes', ...second])
    const wall = findCard(folder, 'Wall')
    expect(readLedger(folder).map(({guid}) => guid)).toEqual(before.map(({guid}) => guid))
    expect([wall.modified, findCard(folder, 'Nucleus').modified]).toEqual([1777225600, 1767225600])
    renameSync(join(folder, 'notes/cells.md'), join(folder, 'notes/plants.md'))
    runCli(folder, ['notes', ...second])
    expect(readOut(folder).sort()).toEqual(before.map(({guid}) => guid))
  })

  it('says in short what changed and what Anki leaves to do', () => {
    const folder = createVault()
    const wall = findCard(folder, 'Wall').guid
    edit(folder, '- **Wall**: the stiff coat of a plant cell\n', '')
    edit(folder, 'genes are kept', 'genes live')
    const {stderr} = runCli(folder, ['notes', ...second])
    expect(stderr).toContain('Changes: 1 removed, 1 edited\n')
    expect(stderr).toContain(`cells.md: What is Wall? [${wall}]`)
    expect(stderr).toContain('1 card is in no note any more; Anki deletes nothing')
    expect(stderr).toContain(`\n  Id:${wall}\n`)
    expect(stderr).toContain('The next import updates 1 card, and replaces the tags')
  })

  it('writes the ledger only when something changed', () => {
    const folder = createVault()
    const {stderr} = runCli(folder, ['notes', ...second])
    expect(stderr).not.toContain('ledger.jsonl')
    expect(stderr).not.toContain('Changes')
  })

  it('leaves nothing in `.cardwright` but ledger and attributes, which git can merge', () => {
    const folder = createVault()
    expect(readdirSync(join(folder, 'notes/.cardwright'))).toEqual([
      '.gitattributes',
      'ledger.jsonl'
    ])
    expect(readFileSync(join(folder, 'notes/.cardwright/.gitattributes'), 'utf8')).toBe(
      'ledger.jsonl text eol=lf merge=union\n'
    )
  })

  it('keeps the ledger where --ledger says', () => {
    const folder = createFolder({'notes/cells.md': cells})
    runCli(folder, ['notes', '--ledger', 'kept/cards.jsonl', ...first])
    expect(existsSync(join(folder, 'notes/.cardwright'))).toBe(false)
    const {stderr} = runCli(folder, ['notes', '--ledger', 'kept/cards.jsonl', ...second])
    expect(stderr).not.toContain('Changes')
  })

  it.each([
    [
      'conflict markers',
      (text: string) => `${text}<<<<<<< HEAD\n`,
      /:4:1: .* holds a conflict.*Delete the lines/
    ],
    ['half a line', (text: string) => text.slice(0, -20), /is cut off.*Restore/],
    [
      'a newer format',
      (text: string) => text.replace('"version":1', '"version":2'),
      /newer cardwright.*Update/
    ],
    ['something else', () => 'Dear diary\n', /is no ledger/],
    ['nothing', () => '', /is cut off/],
    [
      'its first line alone',
      (text: string) => text.replace(/\n.*/s, '\n'),
      /holds no card.*Restore/
    ]
  ])('stops before it writes where the ledger holds %s', (_, spoil, expected) => {
    const folder = createVault()
    const spoilt = spoil(readFileSync(join(folder, ledgerPath), 'utf8'))
    writeFileSync(join(folder, ledgerPath), spoilt)
    edit(folder, 'stiff', 'firm')
    const out = readFileSync(join(folder, 'out/notes.csv'))
    const {code, stderr} = runCli(folder, ['notes', ...second])
    expect(stderr).toMatch(expected)
    expect(stderr).toContain('Nothing was written')
    expect(code).toBe(2)
    expect(readFileSync(join(folder, ledgerPath), 'utf8')).toBe(spoilt)
    expect(readFileSync(join(folder, 'out/notes.csv')).equals(out)).toBe(true)
  })

  it('takes the newer of two lines for one card, and says so', () => {
    const folder = createVault()
    const lines = readFileSync(join(folder, ledgerPath), 'utf8')
    const line = lines.split('\n').find((text) => text.includes('"anchor":"Wall"')) ?? ''
    writeFileSync(
      join(folder, ledgerPath),
      `${lines}${line.replace('"modified":1767225600', '"modified":1767225700')}\n`
    )
    const {code, stderr} = runCli(folder, ['notes', ...second])
    expect(stderr).toMatch(/ledger\.jsonl:4:1: warning: Unexpected second line for card \w{12}/)
    expect(code).toBe(0)
    expect(
      readLedger(folder)
        .map(({modified}) => modified)
        .sort()
    ).toEqual([1767225600, 1767225700])
  })

  it('exports cards of no note once more with --mark-removed', () => {
    const folder = createVault()
    const wall = findCard(folder, 'Wall').guid
    edit(folder, '- **Wall**: the stiff coat of a plant cell\n', '')
    runCli(folder, ['notes', ...second])
    expect(readOut(folder)).not.toContain(wall)
    runCli(folder, ['notes', '--mark-removed', ...second])
    const {notes} = JSON.parse(readFileSync(join(folder, 'out/notes.json'), 'utf8'))
    const marked = notes.find(({guid}: {guid: string}) => guid === wall)
    expect(marked).toMatchObject({tags: ['cardwright::removed'], modified: 1777225600})
    expect(marked.fields[1]).toContain('the stiff coat of a plant cell')
  })

  it('exports with --mark-removed what was exported before, but for the tag', () => {
    const text =
      '# Cells\n\n- **Wall**: the stiff coat of a plant cell\n  - `made` of *cellulose*\n- **Cell & co**: $x < 2$ units of life\n\nA cell has a **nucleus** to keep its genes.\n'
    const folder = createVault({
      'notes/Biology/cells.md': text,
      'notes/z.md': '- **Port**: a strong wine\n'
    })
    const read = () => JSON.parse(readFileSync(join(folder, 'out/notes.json'), 'utf8')).notes
    const before = read()
    edit(folder, text, 'Nothing.\n', 'notes/Biology/cells.md')
    const {stderr} = runCli(folder, ['notes', '--mark-removed', ...second])
    const exported = read().map(({tags, ...card}: {tags: string[]}) => ({
      ...card,
      tags: tags.filter((tag) => tag !== 'cardwright::removed')
    }))
    const kept = ({prompts, deck, fields, guid, kind}: Record<string, unknown>) =>
      JSON.stringify([guid, kind, deck, fields, prompts])
    expect(exported.map(kept).sort()).toEqual(before.map(kept).sort())
    expect(before.length).toBeGreaterThan(3)
    expect(stderr).toContain(
      `Note: ${before.length - 1} cards of no note are exported once more, tagged \`cardwright::removed\``
    )
    expect(stderr).not.toContain('--mark-removed')
  })

  it('spells the deck of a marked card as the others of that deck', () => {
    const folder = createVault({
      'notes/biology/cells.md': cells,
      'notes/biology/z.md': '- **Port**: a strong wine\n'
    })
    rmSync(join(folder, 'notes/biology/cells.md'))
    renameSync(join(folder, 'notes/biology'), join(folder, 'notes/Biology'))
    runCli(folder, ['notes', '--mark-removed', ...second])
    const {notes} = JSON.parse(readFileSync(join(folder, 'out/notes.json'), 'utf8'))
    expect(notes.map(({deck}: {deck: string}) => deck)).toEqual(Array(3).fill('notes::Biology'))
  })
})

describe('--frozen', () => {
  const packed = [...first, '--format', 'apkg,csv,json']
  const later = ['--timestamp', '1777225600']

  it('passes where nothing would change, whatever the time', () => {
    const {code, stderr} = runCli(createVault(undefined, packed), [
      'notes',
      '--frozen',
      ...packed,
      ...later
    ])
    expect(stderr).toContain('Frozen: nothing would change.')
    expect(code).toBe(0)
  })

  it.each([
    ['an edited note', (folder: string) => edit(folder, 'stiff', 'firm'), 'ledger.jsonl'],
    [
      'a missing output',
      (folder: string) => renameSync(join(folder, 'out/notes.csv'), join(folder, 'x')),
      '1 of 3 files would change (--frozen): out/notes.csv'
    ],
    [
      'another byte in an output',
      (folder: string) => edit(folder, 'stiff', 'stuff', 'out/notes.json'),
      '1 of 3 files would change (--frozen): out/notes.json'
    ],
    [
      'a missing ledger',
      (folder: string) => renameSync(join(folder, ledgerPath), join(folder, 'x')),
      'ledger.jsonl'
    ]
  ])('fails with the list for %s, and writes nothing', (_, spoil, expected) => {
    const folder = createVault(undefined, packed)
    spoil(folder)
    const before = readdirSync(folder, {recursive: true})
    const {code, stderr} = runCli(folder, ['notes', '--frozen', ...packed])
    expect(stderr).toContain(expected)
    expect(code).toBe(1)
    expect(readdirSync(folder, {recursive: true})).toEqual(before)
  })
})

describe('cardwright diff', () => {
  it('shows before and after, and writes nothing', () => {
    const folder = createVault()
    edit(folder, 'stiff coat', 'firm coat')
    const ledger = readFileSync(join(folder, ledgerPath), 'utf8')
    const {code, stdout} = runCli(folder, ['diff', 'notes'])
    expect(stdout).toContain('edited    cells.md: What is Wall?')
    expect(stdout).toContain('the [-stiff-]{+firm+} coat of a plant cell')
    expect(stdout).toContain('1 edited')
    expect(code).toBe(0)
    expect(readFileSync(join(folder, ledgerPath), 'utf8')).toBe(ledger)
  })

  it('prints JSON', () => {
    const folder = createVault()
    edit(folder, '- **Wall**: the stiff coat of a plant cell\n', '')
    const {counts, changes, advice} = JSON.parse(runCli(folder, ['diff', 'notes', '--json']).stdout)
    expect(counts).toEqual({removed: 1})
    expect(changes).toMatchObject([
      {type: 'removed', before: {question: 'What is Wall?'}, after: null}
    ])
    expect(advice[0].search).toBe(`Id:${changes[0].guid}`)
  })

  it('says when there is nothing to say', () => {
    expect(runCli(createVault(), ['diff', 'notes']).stdout).toBe('No card changed.\n')
  })
})

describe('cardwright ledger', () => {
  function createOrphan() {
    const folder = createVault()
    const {guid} = findCard(folder, 'Wall')
    edit(folder, '- **Wall**: the stiff coat of a plant cell\n', '')
    runCli(folder, ['notes', ...second])
    return {folder, guid}
  }

  it('lists orphans with the search that finds them in Anki', () => {
    const {folder, guid} = createOrphan()
    const {stdout} = runCli(folder, ['ledger', 'orphans', '--vault', 'notes'])
    expect(stdout).toContain(`${guid}  2026-04-26  cells.md: What is Wall?`)
    expect(stdout).toContain(`\n  Id:${guid}\n`)
  })

  it('prunes those that had gone before a date, and no others', () => {
    const {folder} = createOrphan()
    const prune = ['ledger', 'prune', '--vault', 'notes', '--before']
    runCli(folder, [...prune, '2026-04-26'])
    expect(readLedger(folder)).toHaveLength(2)
    const {stdout} = runCli(folder, [...prune, '2026-04-27'])
    expect(stdout).toContain('Forgot 1 card')
    expect(readLedger(folder)).toHaveLength(1)
  })

  it('can forget all cards, and goes on from there', () => {
    const folder = createVault()
    const path = join(folder, 'notes/cells.md')
    writeFileSync(path, '- **Port**: a strong wine\n')
    runCli(folder, ['notes', ...second])
    writeFileSync(path, 'Nothing.\n')
    writeFileSync(join(folder, 'notes/b.md'), cells)
    const text = readFileSync(join(folder, ledgerPath), 'utf8')
    writeFileSync(
      join(folder, ledgerPath),
      text
        .split('\n')
        .filter((line) => !line.includes('"anchor":"Port"'))
        .join('\n')
    )
    const prune = ['ledger', 'prune', '--vault', 'notes', '--before', '2030-01-01']
    expect(runCli(folder, prune).stdout).toContain('Forgot 2 cards')
    expect(runCli(folder, ['notes', ...second]).code).toBe(0)
    expect(readLedger(folder)).toHaveLength(2)
  })

  it('ignores a card for good, through edits, until that is undone', () => {
    const folder = createVault()
    const {guid} = findCard(folder, 'Wall')
    const ignore = ['ledger', 'ignore', '--vault', 'notes', guid]
    expect(runCli(folder, ignore).code).toBe(0)
    edit(folder, 'stiff', 'firm')
    const {stderr} = runCli(folder, ['notes', ...second])
    expect(stderr).not.toContain('Changes')
    expect(readOut(folder)).toEqual([findCard(folder, 'Nucleus').guid])
    runCli(folder, [...ignore, '--undo'])
    runCli(folder, ['notes', ...second])
    expect(readOut(folder)).toContain(guid)
  })

  it('refuses a card that it does not know', () => {
    const folder = createVault()
    const ledger = readFileSync(join(folder, ledgerPath), 'utf8')
    const known = findCard(folder, 'Wall').guid
    const {code, stderr} = runCli(folder, [
      'ledger',
      'ignore',
      '--vault',
      'notes',
      known,
      'nonsense'
    ])
    expect(stderr).toContain('error: No card `nonsense` in')
    expect(code).toBe(2)
    expect(readFileSync(join(folder, ledgerPath), 'utf8')).toBe(ledger)
  })

  it('tells the history of a card from git', () => {
    const folder = createVault()
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {cwd: folder})
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '-m', 'Start')
    edit(folder, 'stiff', 'firm')
    runCli(folder, ['notes', ...second])
    git('commit', '--quiet', '-am', 'Reword the wall')
    const {guid} = findCard(folder, 'Wall')
    const {stdout} = runCli(folder, ['ledger', 'why', '--vault', 'notes', guid])
    expect(stdout).toMatch(/Start\n {2}new .*Reword the wall\n {2}edited /s)
    expect(stdout).toContain('[-stiff-]{+firm+}')
  })

  function createRepository() {
    const folder = createVault()
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {cwd: folder})
    git('init', '--quiet')
    const commit = (subject: string) => {
      git('add', '--all')
      git('commit', '--quiet', '-m', subject)
    }
    const {guid} = findCard(folder, 'Wall')
    const why = (vault = 'notes') =>
      runCli(folder, ['ledger', 'why', '--vault', vault, guid]).stdout
    return {folder, git, commit, guid, why}
  }

  it('tells the history from before the vault was moved', () => {
    const {folder, git, commit, why} = createRepository()
    commit('Start')
    edit(folder, 'stiff', 'firm')
    runCli(folder, ['notes', ...second])
    commit('Reword')
    git('mv', 'notes', 'vault')
    commit('Move')
    expect(why('vault')).toMatch(/Start\n {2}new .*Reword\n {2}edited /s)
  })

  it('tells since when a card is ignored, and since when no more', () => {
    const {folder, commit, guid, why} = createRepository()
    commit('Start')
    const ignore = ['ledger', 'ignore', '--vault', 'notes', guid]
    runCli(folder, ignore)
    commit('Ignore')
    runCli(folder, [...ignore, '--undo'])
    commit('Undo')
    expect(why()).toMatch(/Ignore\n {2}ignored .*Undo\n {2}wanted /s)
    expect(why()).not.toContain('another rule')
  })

  it('tells the history where git shows no differences of the ledger', () => {
    const {folder, commit, why} = createRepository()
    writeFileSync(join(folder, '.gitattributes'), 'ledger.jsonl binary\n')
    rmSync(join(folder, 'notes/.cardwright/.gitattributes'))
    commit('Start')
    expect(why()).toMatch(/Start\n {2}new /)
  })

  it('tells a ledger that is not committed from a card that is not yet', () => {
    const {folder, commit, guid, why} = createRepository()
    expect(why()).toContain('No history: the ledger is not committed to git.')
    const path = join(folder, ledgerPath)
    const text = readFileSync(path, 'utf8')
    const lines = text.split('\n').filter((line) => !line.includes(guid))
    writeFileSync(path, lines.join('\n'))
    commit('Start')
    writeFileSync(path, text)
    expect(why()).toContain('No history: no commit of the ledger holds this card.')
  })

  it('tells what it knows where there is no git', () => {
    const folder = createVault()
    const {guid} = findCard(folder, 'Wall')
    const {code, stdout} = runCli(folder, ['ledger', 'why', '--vault', 'notes', guid])
    expect(stdout).toContain('note     cells.md')
    expect(stdout).toContain('No history')
    expect(code).toBe(0)
  })

  it('says what to do where there is no ledger', () => {
    const {code, stderr} = runCli(createFolder({'notes/a.md': ''}), ['ledger', 'orphans'])
    expect(stderr).toContain('There is no ledger')
    expect(code).toBe(2)
  })
})

describe('what must not be lost', () => {
  it('an ignored card stays ignored when old orphans are pruned', () => {
    const folder = createVault()
    const {guid} = findCard(folder, 'Wall')
    runCli(folder, ['ledger', 'ignore', '--vault', 'notes', guid])
    edit(folder, '- **Wall**: the stiff coat of a plant cell\n', '')
    runCli(folder, ['notes', ...second])
    runCli(folder, ['ledger', 'prune', '--vault', 'notes', '--before', '2030-01-01'])
    expect(findCard(folder, 'Wall')).toMatchObject({guid, ignored: true})
  })

  it.each([
    ['ignoring', []],
    ['its undoing', ['--undo']]
  ])('%s outlasts a newer edit on another branch', (_, undo) => {
    const folder = createVault()
    const {guid} = findCard(folder, 'Wall')
    const ignore = ['ledger', 'ignore', '--vault', 'notes', guid]
    const path = join(folder, ledgerPath)
    if (undo.length > 0) runCli(folder, ignore)
    const base = readFileSync(path, 'utf8')
    edit(folder, 'stiff', 'firm')
    runCli(folder, ['notes', '--timestamp', '4000000000'])
    const theirs = readFileSync(path, 'utf8')
    writeFileSync(path, base)
    runCli(folder, [...ignore, ...undo])
    // As git merges: the lines of both sides.
    writeFileSync(path, readFileSync(path, 'utf8') + theirs)
    runCli(folder, ['notes', '--timestamp', '4000000001'])
    expect(readOut(folder).includes(guid)).toBe(undo.length > 0)
    expect(findCard(folder, 'Wall').modified).toBe(4000000000)
  })

  it('undoing an ignored card is no change of it', () => {
    const folder = createVault()
    const {guid, modified} = findCard(folder, 'Wall')
    const ignore = ['ledger', 'ignore', '--vault', 'notes', guid]
    runCli(folder, ignore)
    runCli(folder, [...ignore, '--undo'])
    expect(findCard(folder, 'Wall').modified).toBe(modified)
  })

  it('a mistyped vault is not created', () => {
    const folder = createVault()
    for (const args of [
      ['prune', '--before', '2030-01-01'],
      ['ignore', 'aaaaaaaaaaaa']
    ]) {
      expect(runCli(folder, ['ledger', ...args, '--vault', 'typo/vault']).code).toBe(2)
    }
    expect(existsSync(join(folder, 'typo'))).toBe(false)
  })

  it('another spelling of a tag reaches the package, with a cache as without', () => {
    const folder = createFolder({'notes/cells.md': `---\ntags: [Cell]\n---\n\n${cells}`})
    runCli(folder, ['notes', ...first])
    edit(folder, '[Cell]', '[cell]')
    const {stderr: told} = runCli(folder, ['notes', ...second])
    expect(told).toContain('Changes: 2 retagged')
    // Else Anki would leave the card as it is.
    expect(findCard(folder, 'Wall').modified).toBe(1777225600)
    const {code, stderr} = runCli(folder, ['notes', '--no-cache', '--frozen', ...second])
    expect(stderr).toContain('Frozen: nothing would change.')
    expect(code).toBe(0)
  })

  it('another spelling of a tag in another note restamps a card exactly if it is exported so', () => {
    const tagged = (tag: string) => `---\ntags: [${tag}]\n---\n\n`
    const folder = createFolder({
      'notes/cells.md': tagged('cell') + cells,
      'notes/z.md': `${tagged('other')}- **Port**: a strong wine\n`
    })
    runCli(folder, ['notes', ...first])
    // Small letters come after capitals, so that the first spelling stays.
    edit(folder, 'other', 'cELL', 'notes/z.md')
    edit(folder, '[cell]', '[Cell]', 'notes/cells.md')
    runCli(folder, ['notes', ...second])
    expect(findCard(folder, 'Port')).toMatchObject({tags: ['Cell'], modified: 1777225600})
    edit(folder, 'cELL', 'ceLL', 'notes/z.md')
    const {stderr} = runCli(folder, ['notes', '--timestamp', '1787225600'])
    expect(stderr).not.toContain('Changes')
    edit(folder, '[Cell]', '[cell]', 'notes/cells.md')
    runCli(folder, ['notes', '--timestamp', '1797225600'])
    expect(findCard(folder, 'Port')).toMatchObject({tags: ['ceLL'], modified: 1797225600})
  })

  it('deck, tags and title outlast a slip in the frontmatter', () => {
    const matter = '---\ntitle: Plants\ndeck: Biology\ntags: [cell]\n---\n\n'
    const folder = createFolder({'notes/cells.md': `${matter}- **Wall**: the stiff coat\n`})
    runCli(folder, ['notes', ...first])
    const out = readFileSync(join(folder, 'out/notes.csv'), 'utf8')
    edit(folder, '[cell]', '[cell')
    const {code, stderr} = runCli(folder, ['notes', ...second])
    expect(stderr).toMatch(/cells\.md:\d+:\d+: error: Unexpected YAML/)
    expect(stderr).not.toContain('Changes')
    expect(code).toBe(1)
    expect(readFileSync(join(folder, 'out/notes.csv'), 'utf8')).toBe(out)
    edit(folder, 'the stiff coat', 'the firm coat')
    expect(runCli(folder, ['notes', ...second]).stderr).toContain('Changes: 1 edited')
    expect(findCard(folder, 'Wall')).toMatchObject({deck: 'Biology', tags: ['cell']})
    edit(folder, '[cell', '[cell]')
    expect(runCli(folder, ['notes', '--timestamp', '1787225600']).stderr).not.toContain('Changes')
  })

  it('a note that was kept out stays out when its frontmatter breaks', () => {
    const folder = createVault({
      'notes/cells.md': cells,
      'notes/no.md': '---\ncards: false\ntags: [a]\n---\n\n- **Port**: a strong wine\n'
    })
    edit(folder, '[a]', '[a', 'notes/no.md')
    expect(runCli(folder, ['notes', ...second]).stderr).not.toContain('Changes')
  })

  it('the attributes by which git merges come back, though nothing else changed', () => {
    const folder = createVault()
    const path = join(folder, 'notes/.cardwright/.gitattributes')
    rmSync(path)
    const frozen = runCli(folder, ['notes', '--frozen', ...second])
    expect([frozen.code, existsSync(path)]).toEqual([0, false])
    expect(runCli(folder, ['notes', ...second]).stderr).toContain('.gitattributes')
    expect(readFileSync(path, 'utf8')).toBe('ledger.jsonl text eol=lf merge=union\n')
  })

  it.each([
    ['lacks a line for the ledger', '*.png binary\n', true],
    ['is commented out', '# my.jsonl merge=union\n', true],
    ['says what the ledger is, but not how it is merged', 'my.jsonl text\n', true],
    ['has one', 'my.jsonl merge=union\n', false],
    ['has one for all such files', '*.jsonl text merge=union\n', false]
  ])('a file of attributes that %s is left alone, and what is missing told', (_, text, isTold) => {
    const folder = createFolder({'notes/cells.md': cells, 'kept/.gitattributes': text})
    const {code, stderr} = runCli(folder, ['notes', '--ledger', 'kept/my.jsonl', ...first])
    expect(
      /kept\/\.gitattributes:1:1: warning: .*`my\.jsonl text eol=lf merge=union`/.test(stderr)
    ).toBe(isTold)
    expect(code).toBe(0)
    expect(readFileSync(join(folder, 'kept/.gitattributes'), 'utf8')).toBe(text)
  })

  it('a ledger in a file of any name is named to git', () => {
    const folder = createFolder({'notes/cells.md': cells})
    runCli(folder, ['notes', '--ledger', 'kept/my [ledger].jsonl', ...first])
    execFileSync('git', ['init', '--quiet'], {cwd: folder})
    const args = ['check-attr', 'merge', '--', 'kept/my [ledger].jsonl']
    expect(String(execFileSync('git', args, {cwd: folder}))).toContain('merge: union')
  })
})
