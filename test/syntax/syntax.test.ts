import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {obsidianSyntax} from '../../src/syntax/index.js'

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(obsidianSyntax)
  .freeze()

const fixtures = new URL('fixtures/', import.meta.url)

/** The fixture whose snapshot keeps positions. */
const positionsName = 'positions'

const names = readdirSync(fixtures)

function readNote(name: string): string {
  return readFileSync(new URL(`${name}/note.md`, fixtures), 'utf8')
}

function print(tree: Root, keepsPositions = false): string {
  const omit = (key: string, value: unknown) => (key === 'position' ? undefined : value)
  return `${JSON.stringify(tree, keepsPositions ? undefined : omit, 2)}\n`
}

describe('fixtures', () => {
  it.each(names)('parses %s', async (name) => {
    const tree = processor.parse(readNote(name))
    const path = new URL(`${name}/tree.json`, fixtures).pathname
    await expect(print(tree, name === positionsName)).toMatchFileSnapshot(path)
  })

  it.each(names)('parses %s with CRLF to the same tree', (name) => {
    const note = readNote(name)
    const tree = print(processor.parse(note.replaceAll('\n', '\r\n')))
    expect(tree.replaceAll('\\r\\n', '\\n')).toBe(print(processor.parse(note)))
  })
})

describe('hostile repetition', () => {
  /** Quadratic code would hang on this many. */
  const count = 100_000

  it.each([
    ['[[', 'text'],
    ['![[a ', 'text'],
    ['[[a]](b', 'wikilink'],
    ['==', 'text'],
    ['a== ', 'text'],
    ['==a ', 'text'],
    ['==a== ', 'highlight'],
    ['%%', 'text'],
    ['%% a\n', 'comment'],
    ['%%a\n\n', 'comment'],
    ['$$', 'text'],
    ['$a ', 'text'],
    ['$', 'text'],
    ['$$a $', 'inlineMath'],
    ['{{<', 'text'],
    ['{{< a >}}', 'comment'],
    ['#', 'text'],
    ['#a/', 'tag'],
    ['^a ', 'blockId']
  ])('takes %j repeated', (unit, type) => {
    const tree = processor.parse(unit.repeat(count))
    const types = new Set<string>()
    visit(tree, (node) => {
      types.add(node.type)
    })
    expect([...types]).toContain(type)
  })

  /** Micromark itself is quadratic in the number of quotes, and of brackets in a paragraph. */
  it('takes a callout marker on each line and in each quote', () => {
    for (const unit of ['> [!x]', '> [!x]\n', '> [!x]\n\n']) {
      const [first] = processor.parse(unit.repeat(500)).children
      expect(first?.type).toBe('callout')
    }
  })
})

describe('any text', () => {
  const marks = [
    ...[
      '[[',
      ']]',
      '![[',
      '|',
      '\\|',
      '==',
      '=',
      '%%',
      '%',
      '#',
      '$',
      '$$',
      '^',
      '[!x]',
      '+',
      '{{<',
      '>}}'
    ],
    ...['> ', '- ', '\n', '\r\n', '\n\n', ' ', '\t', '\\', '*', '`', '```', '(', ')', '[', ']'],
    ...['a', '1', '/', '-', '|-|\n', '中', '🎴', '&amp;', '~~', '[^1]', '[^1]: ', '    ']
  ]
  const notes = fc.array(fc.constantFrom(...marks), {maxLength: 40}).map((parts) => parts.join(''))

  it('gives every node a place inside the text and its parent', () => {
    fc.assert(
      fc.property(notes, (note) => {
        visit(processor.parse(note), (node) => {
          expectPlace(node, note)
        })
      }),
      {numRuns: 2000}
    )
  })

  it('ends tags, links, math, comments and ids with what they hold', () => {
    fc.assert(
      fc.property(notes, (note) => {
        visit(processor.parse(note), (node) => {
          expectSource(node, note)
        })
      }),
      {numRuns: 2000}
    )
  })
})

function expectPlace({position}: Nodes, note: string): void {
  const start = position?.start.offset ?? -1
  const end = position?.end.offset ?? -1
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(end).toBeLessThanOrEqual(note.length)
}

function expectSource(node: Nodes, note: string): void {
  const source = note.slice(node.position?.start.offset, node.position?.end.offset)
  if (node.type === 'tag') expect(source).toBe(`#${node.value}`)
  if (node.type === 'blockId') expect(source).toBe(`^${node.id}`)
  if (node.type === 'wikilink') expect(source).toMatch(/^!?\[\[[^\r\n]+\]\]$/)
  if (node.type === 'highlight') expect(source).toMatch(/^==[\s\S]+==$/)
  if (node.type === 'comment') expect(source).toMatch(/^(?:%%|\{\{)/)
  if (node.type === 'inlineMath') expect(source).toMatch(/^\$[\s\S]+\$$/)
  if (node.type === 'math') expect(source).toMatch(/^\$\$[\s\S]*\$\$$/)
}
