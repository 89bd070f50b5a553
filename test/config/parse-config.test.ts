import {describe, expect, it} from 'vitest'
import {ConfigError} from '../../src/config/index.js'
import {parseConfig} from '../../src/config/parse-config.js'

function parse(text: string | Uint8Array, name = 'c.yaml') {
  return parseConfig(Buffer.from(text), name)
}

/** Faults of a configuration, as they are shown, without its name. */
function faults(text: string | Uint8Array, name = 'c.yaml'): string[] {
  try {
    parse(text, name)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.details.map((detail) => detail.slice(name.length + 1))
  }
  return []
}

const full = {
  $schema: './config.schema.json',
  name: 'Biology',
  deck: 'Studies::Biology',
  formats: ['csv', 'apkg'],
  out: '../decks',
  ledger: 'ledger.jsonl',
  rules: {'bold-cloze': false, 'table-row': true},
  reversed: false,
  maxListItems: 5,
  include: {folders: ['Biology', '**/!(Drafts)'], tags: ['#cell']},
  exclude: {folders: [], tags: []},
  messages: {'long-answer': 'off', 'missing-media': 'warning'}
}

describe('a configuration', () => {
  it('may say all that its schema knows, as JSON and as YAML', () => {
    const json = JSON.stringify(full, undefined, '\t')
    expect(parse(json, 'c.json')).toEqual(full)
    expect(parse(json)).toEqual(full)
    expect(parse(`\uFEFF${json}\r\n`, 'c.json')).toEqual(full)
  })

  it('may be written as people write YAML', () => {
    const text =
      '# Mine\nname: Biology\nrules:\n  bold-cloze: false # too many\nexclude: {tags: &t [draft]}\ninclude:\n  tags: *t\nmessages: {duplicate: off}\n'
    expect(parse(text)).toEqual({
      name: 'Biology',
      rules: {'bold-cloze': false},
      exclude: {tags: ['draft']},
      include: {tags: ['draft']},
      messages: {duplicate: 'off'}
    })
  })

  it.each(['', '\n', '# nothing\n', '---\n', '{}'])('may say nothing: %j', (text) => {
    expect(parse(text)).toEqual({})
  })
})

describe('a fault is shown at its place', () => {
  it.each([
    [
      'name: A\n\nreverse: false\n',
      '3:1: error: Unexpected key `reverse`, expected one of name, deck, formats, out, ledger, templates, rules, reversed, maxListItems, remoteImages, include, exclude, messages (Did you mean reversed?) [configuration]'
    ],
    [
      'rules:\n  bold-close: false\n',
      /^2:3: error: Unexpected rule `bold-close`, expected one of .* \(Did you mean bold-cloze\?\)/
    ],
    [
      'messages: {long-awnser: off}',
      /^1:12: error: Unexpected kind of message `long-awnser`, .* \(Did you mean long-answer\?\)/
    ],
    [
      'include: {folder: [A]}',
      /^1:11: error: Unexpected key `folder`, expected one of folders, tags \(Did you mean folders\?\)/
    ],
    ['name: 2024', /^1:7: error: Unexpected `2024`, expected text \[/],
    ['name:\ndeck: A', /^1:6: error: Unexpected empty value, expected text \[/],
    ['deck: " "', /^1:7: error: Unexpected empty value, expected text \[/],
    ['deck: [A]', /^1:7: error: Unexpected list, expected text \[/],
    ['out: "-"', /^1:6: error: Unexpected `-`, expected a path \[/],
    [
      'formats: apkg',
      /^1:10: error: Unexpected `apkg`, expected a list of apkg, csv, json, ndjson \[/
    ],
    [
      'formats: []',
      /^1:10: error: Unexpected empty list, expected a list of apkg, csv, json, ndjson/
    ],
    [
      'formats:\n  - csv\n  - apgk\n',
      /^3:5: error: Unexpected `apgk`, expected one of apkg, csv, json, ndjson \(Did you mean apkg\?\)/
    ],
    ['rules: [bold-cloze]', /^1:8: error: Unexpected list, expected keys with values/],
    ['rules: {bold-cloze: no}', /^1:21: error: Unexpected `no`, expected `true` or `false`/],
    ['reversed: "false"', /^1:11: error: Unexpected `false`, expected `true` or `false`/],
    ['maxListItems: 8', /^1:15: error: Unexpected `8`, expected a whole number from 2 to 7/],
    ['maxListItems: 2.5', /^1:15: error: Unexpected `2.5`, expected a whole number from 2 to 7/],
    ['exclude: {tags: draft}', /^1:17: error: Unexpected `draft`, expected a list/],
    ['exclude: {tags: [draft, 5]}', /^1:25: error: Unexpected `5`, expected text/],
    [
      'exclude: {folders: ["!A"]}',
      /^1:21: error: Unexpected `!A`, expected a folder, a note or a pattern without `!` in front/
    ],
    [
      'messages: {duplicate: warn}',
      /^1:23: error: Unexpected `warn`, expected one of off, info, warning, error/
    ],
    ['x: &x {tags: 5}\nexclude: *x', /^1:1: error: Unexpected key `x`/],
    ['- name: A', /^1:1: error: Unexpected list, expected keys with values/],
    ['only words', /^1:1: error: Unexpected `only words`, expected keys with values/],
    ['__proto__: {}', /^1:1: error: Unexpected key `__proto__`/],
    ['constructor: 1', /^1:1: error: Unexpected key `constructor`/],
    ['rules: {a/b~c: true}', /^1:9: error: Unexpected rule `a\/b~c`/],
    ['name: "A', /^1:9: error: Unexpected text, expected valid YAML: Missing closing "quote/],
    [
      'name: A\nname: B\n',
      /^2:1: error: Unexpected text, expected valid YAML: Map keys must be unique/
    ],
    ['name: A\n---\nname: B\n', /^2:1: error: Unexpected text, expected valid YAML/],
    ['name: *nobody', /^1:7: error: Unexpected YAML alias, expected a plain value/],
    ['name: !mine A', /^1:7: error: Unexpected text, expected valid YAML: Unresolved tag/]
  ])('%j', (text, expected) => {
    const [first] = faults(text)
    if (typeof expected === 'string') expect(first).toBe(expected)
    else expect(first).toMatch(expected)
  })

  it.each([
    ['{"name": A}', /^1:10: error: Unexpected text, expected valid JSON/],
    ['{"name": "A" // mine\n}', /^1:/],
    ['name: A', /^1:/],
    ['{"rules":\n\t{"bold-cloze": "false"}}', /^2:17: error: Unexpected `false`, expected `true`/]
  ])('in JSON: %j', (text, expected) => {
    expect(faults(text, 'c.json')[0]).toMatch(expected)
  })

  it.each([
    [[0xff, 0xfe, 0x61, 0x00], /^1:1: error: Unexpected UTF-16 text, expected UTF-8/],
    [[0x61, 0x3a, 0x0a, 0xff], /^2:1: error: Unexpected bytes, expected UTF-8/]
  ])('in bytes that are no text: %j', (bytes, expected) => {
    expect(faults(Uint8Array.from(bytes))[0]).toMatch(expected)
  })

  it('with all others, from top to bottom', () => {
    const places = faults('reversed: 1\nnam: A\nrules:\n  x: 1\n  y: 1\nmaxListItems: 9\n').map(
      (fault) => /^\d+:\d+/.exec(fault)?.[0]
    )
    expect(places).toEqual(['1:11', '2:1', '4:3', '5:3', '6:15'])
  })

  it('unless aliases would expand to too much', () => {
    const names = 'abcdefgh'.split('')
    const bomb = names.map((name, at) => {
      const before = names[at - 1]
      const entries = Array.from({length: 12}, () => (before ? `*${before}` : '1'))
      return `${name}: &${name} [${entries}]`
    })
    expect(faults(bomb.join('\n'))).toEqual([
      '2:8: error: Unexpected YAML alias, expected a plain value [configuration]'
    ])
  })
})
