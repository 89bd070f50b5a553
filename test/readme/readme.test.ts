import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Nodes} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {build, type Card, emptyLedger} from '../../src/index.js'
import {ruleExamples} from '../../src/rule-examples.js'
import {rules} from '../../src/rules/index.js'
import {runCli} from '../cli/run-cli.js'
import {createFolder} from '../vault/create-folder.js'
import {codeBlocks, readme, readmePath, replaceBlocks, tableRows} from './readme.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('outputs are what the program prints; `vitest -u` renews them', async () => {
  const notes = codeBlocks('markdown')
  const outputs = codeBlocks('csv')
  const [help] = codeBlocks('text').filter(({value}) => value.startsWith('Usage:'))
  expect(notes).toHaveLength(5)
  expect(outputs).toHaveLength(5)
  if (!help) throw new Error('Unexpected README, expected a block with the help')

  const contents = new Map([[help, runCli(root, ['--help']).stdout.trimEnd()]])
  for (const [at, output] of outputs.entries()) {
    contents.set(output, exportExample(`${notes[at]?.value}\n`).trimEnd())
  }
  await expect(replaceBlocks(contents)).toMatchFileSnapshot(readmePath)
})

/** Run the command that the README names above its examples. */
function exportExample(note: string): string {
  const command = /`cardwright (notes --format csv [^`]+)`/.exec(readme)?.[1] ?? ''
  const folder = createFolder({'notes/Note.md': note})
  const {code, stderr} = runCli(folder, command.split(' '))
  expect(code, stderr).toBe(0)
  return readFileSync(join(folder, 'out/notes.csv'), 'utf8')
}

test('the table has a row for every rule, in the order of the rules', () => {
  expect(tableRows().map(([rule]) => rule && toString(rule))).toEqual(rules.map(({id}) => id))
})

test.each(
  tableRows().map(([rule, markdown, card]): [string, string[], string] => [
    toString(rule),
    markdown ? codeLines(markdown) : [],
    card ? plainText(card) : ''
  ])
)('%s: the Markdown in the table gives the card beside it', async (rule, lines, expected) => {
  const {cards} = await build([new VFile({path: 'Note.md', value: `${lines.join('\n')}\n`})], {
    config: {name: 'notes', formats: []},
    ledger: emptyLedger,
    media: async () => undefined,
    now: 1
  })
  expect(cards.filter((card) => card.rule === rule).map(describeCard)).toContain(expected)
})

test('the Markdown in the table is what `cardwright rules` shows', () => {
  const shown = tableRows().map(([rule, markdown]) => [
    rule ? toString(rule) : '',
    `${(markdown ? codeLines(markdown) : []).join('\n')}\n`
  ])
  expect(Object.fromEntries(shown)).toEqual(ruleExamples)
})

function codeLines(cell: Nodes): string[] {
  const lines: string[] = []
  visit(cell, 'inlineCode', ({value}) => {
    lines.push(value)
  })
  return lines
}

/** Text of a cell as prompts have it: code in backticks. */
function plainText(cell: Nodes): string {
  if (!('children' in cell)) return ''
  return cell.children
    .map((node) => (node.type === 'inlineCode' ? `\`${node.value}\`` : toString(node)))
    .join('')
}

function describeCard({kind, prompts: [prompt]}: Card): string {
  const arrow = kind === 'reversed' ? '⇄' : '→'
  return `${prompt?.question} ${arrow} ${prompt?.answer.replaceAll('\n', ', ')}`
}

test('the quick start names the two commands, and its lines run on notes/', () => {
  const lines = codeBlocks('sh')[0]?.value.split('\n') ?? []
  const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(lines).toHaveLength(3)
  expect(lines[0]).toBe('npm ci && npm start')
  expect(readme).toContain('`npm ci && npm test`')

  const folder = createFolder()
  cpSync(join(root, 'notes'), join(folder, 'notes'), {recursive: true})
  const start = String(scripts.export)
  for (const line of [start, ...lines.slice(1)]) {
    const [node, cli, ...args] = line.split(' ')
    expect([node, cli]).toEqual(['node', 'dist/cli.js'])
    const {code, stderr} = runCli(folder, args)
    expect(code, stderr).toBe(0)
  }
  const files = ['notes.apkg', 'notes.csv', 'notes.json']
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(files)
  expect(readdirSync(join(folder, 'decks'))).toEqual(['notes.apkg'])
})

test('the library example prints what its comments say', () => {
  const [example] = codeBlocks('ts')
  const folder = createFolder({'package.json': '{}', 'example.mjs': example?.value ?? ''})
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/cardwright'), 'dir')
  symlinkSync(join(root, 'node_modules/vfile'), join(folder, 'node_modules/vfile'), 'dir')
  const options = {cwd: folder, encoding: 'utf8'} as const
  const {stdout, stderr} = spawnSync(process.execPath, ['example.mjs'], options)
  const comments = Array.from(
    example?.value.matchAll(/^console\.log\(.*\/\/ (.*)$/gm) ?? [],
    ([, comment]) => comment
  )
  expect(stdout.trim().split('\n'), stderr).toEqual(comments)
})

test('links lead to files, and the README stays under 250 lines', () => {
  const links = Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, path]) => path ?? '')
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([])
  expect(readme.split('\n').length).toBeLessThan(250)
})
