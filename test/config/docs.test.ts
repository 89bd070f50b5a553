import {readFileSync} from 'node:fs'
import type {Code, Root, Table} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {toString} from 'mdast-util-to-string'
import {gfmTable} from 'micromark-extension-gfm-table'
import {visit} from 'unist-util-visit'
import {expect, it} from 'vitest'
import {readSchema} from '../../src/config/config-schema.js'
import {ConfigError} from '../../src/config/index.js'
import {parseConfig} from '../../src/config/parse-config.js'
import {buildNotes} from './build-notes.js'

const text = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
const tree: Root = fromMarkdown(text, {
  extensions: [gfmTable()],
  mdastExtensions: [gfmTableFromMarkdown()]
})

/** The first fenced block in a language. */
function code(language: string): string {
  const found: string[] = []
  visit(tree, 'code', ({lang, value}: Code) => {
    if (lang === language) found.push(value)
  })
  return found[0] ?? ''
}

it('shows a configuration that is in order', () => {
  const config = parseConfig(Buffer.from(code('yaml')), 'cardwright.config.yaml')
  expect(Object.keys(config)).toEqual(['deck', 'out', 'rules', 'exclude', 'messages'])
})

it('names every key', () => {
  const keys: string[] = []
  visit(tree, 'table', ({children}: Table) => {
    for (const row of children.slice(1)) keys.push(toString(row.children[0]))
  })
  expect(keys.sort()).toEqual(Object.keys(readSchema().properties ?? {}).sort())
})

it('shows a section that is switched off', async () => {
  const note = code('markdown')
  expect((await buildNotes({'a.md': note})).cards).toEqual([])
  expect((await buildNotes({'a.md': note.replace('%%no-cards%%', '')})).cards).toHaveLength(1)
})

it('shows a fault as it is shown', () => {
  const path = 'notes/cardwright.config.yaml'
  const config = 'deck: A\nmaxListItems: 9\n'
  expect(() => parseConfig(Buffer.from(config), path)).toThrow(ConfigError)
  try {
    parseConfig(Buffer.from(config), path)
  } catch (error) {
    expect((error as ConfigError).details).toEqual([code('text')])
  }
})
