import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {runCli} from '../cli/run-cli.js'
import {createFolder} from '../vault/create-folder.js'

const good = '## Gateways\n\n- **Gateway**: sends traffic between networks\n'
const body = '\n## Cells\n\n- **Nucleus**: holds the genes of the cell\n'
const both = ['bad.md', 'good.md']
const onlyGood = ['good.md']

/** Build a vault of one note beside a good one, and say which notes gave cards. */
function buildBeside(content: string | Uint8Array) {
  const folder = createFolder({'notes/bad.md': content, 'notes/good.md': good})
  const before = digest(folder)
  const {code, stderr} = runCli(folder, ['notes', '--format', 'json'])
  expect(stderr).not.toMatch(/^\s+at |internal error/m)
  expect(digest(folder)).toBe(before)

  const {notes} = JSON.parse(readFileSync(join(folder, 'out/notes.json'), 'utf8'))
  const paths = notes.map(({source}: {source: {path: string}}) => source.path)
  return {code, stderr, paths: [...new Set(paths)].sort()}
}

function digest(folder: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'notes/bad.md')))
    .digest('hex')
}

describe('a note that is broken is an error with its place; the run goes on', () => {
  const utf16 = Buffer.from(`\ufeff${body}`, 'utf16le')
  it.each([
    [
      'broken YAML',
      `---\ntitle: "Cells\ntags: [a\n---\n${body}`,
      /^bad\.md:\d+:\d+: error: /m,
      both
    ],
    ['a tab in YAML', `---\ntitle: a\n\tb: c\n---\n${body}`, /^bad\.md:[23]:\d+: error: /m, both],
    ['a list as frontmatter', `---\n- a\n- b\n---\n${body}`, /^bad\.md:\d+:\d+: error: /m, both],
    ['a scalar as frontmatter', `---\njust text\n---\n${body}`, /^bad\.md:\d+:\d+: error: /m, both],
    ['Latin-1', Buffer.from('\n\nGrüße', 'latin1'), /^bad\.md:3:3: error: .*UTF-8/m, onlyGood],
    ['UTF-16', utf16, /^bad\.md:1:1: error: .*UTF-16/m, onlyGood],
    ['UTF-16, big-endian', utf16.swap16(), /^bad\.md:1:1: error: .*UTF-16/m, onlyGood],
    ['NUL', `a\nbc\0${body}`, /^bad\.md:2:3: error: .*NUL/m, onlyGood],
    [
      'a missing image',
      `${body}- **Wall**: see ![](no.png) of stone\n`,
      /^bad\.md:5:\d+: error: .*no\.png/m,
      both
    ],
    [
      'a missing embed',
      `${body}- **Wall**: see ![[no.png]] of stone\n`,
      /^bad\.md:5:\d+: error: .*no\.png/m,
      both
    ]
  ])('%s', (_, content, expected, expectedPaths) => {
    const {code, stderr, paths} = buildBeside(content)
    expect(stderr).toMatch(expected)
    expect(paths).toEqual(expectedPaths)
    expect(code).toBe(1)
  })
})

describe('a note that is odd gives what it can, and is no error', () => {
  const deepList = Array.from(
    {length: 500},
    (_, depth) => `${'  '.repeat(depth)}- the item of level ${depth} holds the next one\n`
  )
  const endless = 'word '.repeat(40_000)
  it.each([
    ['a byte order mark', `\ufeff---\ntitle: Cells\n---\n${body}`, both],
    ['an unclosed frontmatter', `---\ntitle: Cells\n\n${body}`, both],
    ['an empty file', '', onlyGood],
    ['nothing but frontmatter', '---\ntitle: a\n---', onlyGood],
    ['empty frontmatter', `---\n---\n${body}`, both],
    ['CRLF', `---\ntitle: Cells\n---\n${body}`.replaceAll('\n', '\r\n'), both],
    ['a line of 200,000 characters', `${endless}\n${body}`, both],
    ['500 levels of lists', `${deepList.join('')}\n${body}`, both],
    ['500 levels of quotes', `${'>'.repeat(500)} deep\n${body}`, both],
    ['500 levels of emphasis', `${'*'.repeat(500)}a${'*'.repeat(500)}\n${body}`, both]
  ])('%s', (_, content, expectedPaths) => {
    const {code, stderr, paths} = buildBeside(content)
    expect(stderr).not.toMatch(/: error: /)
    expect(paths).toEqual(expectedPaths)
    expect(code).toBe(0)
  })

  it('a missing end of frontmatter is a warning with its place', () => {
    const {stderr} = buildBeside(`---\ntitle: Cells\n\n${body}`)
    expect(stderr).toMatch(/^bad\.md:1:1: warning: /m)
  })

  it('5 MB', () => {
    const text = 'Some words of an ordinary paragraph that goes on and on.\n\n'
    const {code, paths} = buildBeside(`${text.repeat(5e6 / text.length)}${body}`)
    expect(paths).toEqual(both)
    expect(code).toBe(0)
  })
})
