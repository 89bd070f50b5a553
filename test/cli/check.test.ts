import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Log} from 'sarif'
import {describe, expect, it} from 'vitest'
import {messageRules} from '../../src/message-rules/index.js'
import {createFolder} from '../vault/create-folder.js'
import {runCli} from './run-cli.js'

const notes = {
  'notes/Cells.md':
    '# Cells\n\n- **Cell**: the smallest unit of life\n- **Osmosis**: diffusion through a membrane\n',
  'notes/More cells/Cells.md':
    '# Cells\n\n- **Cell**: a room of a monk\n- **Osmosis**: diffusion through a membrane\n'
}
const broken = {'notes/Bad.md': '---\ntitle: [Bad\n---\n'}

function check(folder: string, ...args: ReadonlyArray<string>) {
  return runCli(folder, ['check', 'notes', ...args])
}

describe('shows all messages', () => {
  it('file by file, and what each kind means', () => {
    const {code, stdout, stderr} = check(createFolder(notes))
    expect(
      stdout
    ).toBe(`Cells.md:3:1: warning: Unexpected question “What is Cell?” with several answers, another is at More cells/Cells.md:3; \`bold-definition\` gives no card here [interference]

More cells/Cells.md:3:1: warning: Unexpected question “What is Cell?” with several answers, another is at Cells.md:3; \`bold-definition\` gives no card here [interference]
More cells/Cells.md:4:1: info: Unexpected second card for “What is Osmosis?”, the first is at Cells.md:4; \`bold-definition\` gives no card here [duplicate]

0 errors, 2 warnings, 1 info in 2 notes
  interference  2  The same question in the same context has several answers; there is none of these cards.
  duplicate     1  The same question with the same answer again; the first card stays.
\`cardwright rules <id>\` tells what to do.
`)
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })

  it('none', () => {
    const {code, stdout} = check(createFolder({'notes/Cells.md': notes['notes/Cells.md']}))
    expect(stdout).toBe('No message in 1 note\n')
    expect(code).toBe(0)
  })

  it('and ends with 1 for an error', () => {
    const {code, stdout} = check(createFolder({...notes, ...broken}))
    expect(stdout).toMatch(/^Bad\.md:2:12: error: .* \[frontmatter]$/m)
    expect(code).toBe(1)
  })

  it('or errors only', () => {
    const {code, stdout} = check(createFolder({...notes, ...broken}), '--quiet')
    expect(stdout).toContain('Bad.md:2:12: error')
    expect(stdout).not.toContain('warning: ')
    expect(stdout).toContain('1 error, 2 warnings, 1 info in 3 notes')
    expect(code).toBe(1)
  })

  it('as JSON', () => {
    const {stdout} = check(createFolder(notes), '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      notes: 2,
      errors: 0,
      warnings: 2,
      infos: 1,
      messages: [
        {
          path: 'Cells.md',
          line: 3,
          rule: 'interference',
          related: {path: 'More cells/Cells.md', line: 3}
        },
        {path: 'More cells/Cells.md', line: 3, rule: 'interference'},
        {path: 'More cells/Cells.md', line: 4, rule: 'duplicate', severity: 'info'}
      ]
    })
  })
})

describe('as SARIF', () => {
  const sarif = (folder: string, ...args: ReadonlyArray<string>): Log =>
    JSON.parse(runCli(folder, ['check', ...args, '--sarif']).stdout)

  it('names each message, its kind and its place from this folder', () => {
    const {version, runs} = sarif(createFolder({...notes, ...broken}), 'notes')
    const [run] = runs
    const rules = run?.tool.driver.rules ?? []
    expect(version).toBe('2.1.0')
    expect(run?.tool.driver).toMatchObject({
      name: 'cardwright',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/)
    })
    expect(run?.results?.map(({ruleId, level}) => [ruleId, level])).toEqual([
      ['frontmatter', 'error'],
      ['interference', 'warning'],
      ['interference', 'warning'],
      ['duplicate', 'note']
    ])
    for (const {ruleId, ruleIndex} of run?.results ?? [])
      expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId)
    expect(run?.results?.[3]).toMatchObject({
      message: {text: expect.stringContaining('“What is Osmosis?”')},
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'notes/More%20cells/Cells.md'},
            region: {startLine: 4, startColumn: 1}
          }
        }
      ],
      relatedLocations: [
        {physicalLocation: {artifactLocation: {uri: 'notes/Cells.md'}, region: {startLine: 4}}}
      ]
    })
  })

  it('describes every kind of message', () => {
    const rules = sarif(createFolder(notes), 'notes').runs[0]?.tool.driver.rules ?? []
    expect(rules.map(({id}) => id)).toEqual(messageRules.map(({id}) => id))
    for (const {shortDescription, help, defaultConfiguration} of rules) {
      expect(shortDescription?.text).toMatch(/\.$/)
      expect(help?.markdown).toContain(help?.text)
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration?.level)
    }
  })

  it('names a vault elsewhere in full, and the ledger where it is', () => {
    const folder = createFolder({...broken, 'work/.keep': ''})
    expect(uris(sarif(join(folder, 'work'), '../notes'))).toEqual([`file://${folder}/notes/Bad.md`])

    const kept = createFolder(notes)
    runCli(kept, ['notes', '--ledger', 'kept/ledger.jsonl'])
    const ledger = join(kept, 'kept/ledger.jsonl')
    const [header, line] = readLines(ledger)
    writeFileSync(ledger, `${[header, line, line].join('\n')}\n`)
    expect(uris(sarif(kept, 'notes', '--ledger', 'kept/ledger.jsonl'))).toContain(
      'kept/ledger.jsonl'
    )
  })
})

function uris({runs}: Log) {
  const found = runs[0]?.results?.flatMap(({locations}) => locations ?? [])
  return found?.map(({physicalLocation}) => physicalLocation?.artifactLocation?.uri)
}

it('writes nothing', () => {
  const folder = createFolder({...notes, ...broken})
  const before = readdirSync(folder, {recursive: true})
  for (const args of [[], ['--json'], ['--sarif'], ['--no-cache']]) check(folder, ...args)
  expect(readdirSync(folder, {recursive: true})).toEqual(before)
})

describe('wrong use ends with 2', () => {
  it.each([
    ['notes --sarif --json', "option '--sarif' cannot be used with option '--json'"],
    ['notes --quite', '(Did you mean --quiet?)'],
    ['absent', 'Cannot read the vault `absent`']
  ])('%s', (line, expected) => {
    const {code, stdout, stderr} = runCli(createFolder(notes), ['check', ...line.split(' ')])
    expect(stderr).toContain(expected)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })
})

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n')
}
