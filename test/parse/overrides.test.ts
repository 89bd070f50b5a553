import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {plainOptions} from '../../src/note-options.js'
import {parseNote} from '../../src/parse/index.js'
import type {NoteOptions} from '../../src/types/index.js'
import {messagesOf} from './parse.js'

const rules = new Map([
  ['bold-cloze', true],
  ['table-row', false]
])

function read(...lines: string[]) {
  const file = new VFile({path: 'a.md', value: ['---', ...lines, '---', 'A cell.'].join('\n')})
  const options: NoteOptions = {...plainOptions, rules, maxListItems: 6}
  const note = parseNote(file, options)
  if (!note) throw new Error('Cannot parse the note')
  return {...note, messages: messagesOf(file)}
}

describe('options of a note', () => {
  it('are those of the configuration where its frontmatter says nothing', () => {
    const {options, messages} = read('title: Cells')
    expect(options).toMatchObject({rules, reversed: true, maxListItems: 6})
    expect(messages).toEqual([])
  })

  it.each([
    ['plain', ['reversed: false', 'maxListItems: 3', 'rules:', '  bold-cloze: false']],
    [
      'below `cardwright`',
      ['cardwright:', '  reversed: false', '  maxListItems: 3', '  rules: {bold-cloze: false}']
    ],
    [
      'below `cardwright`, whatever plain keys mean',
      [
        'rules: 5th edition',
        'cardwright: {reversed: false, maxListItems: 3, rules: {bold-cloze: false}}'
      ]
    ],
    [
      'by an alias',
      ['x: &x {bold-cloze: false}', 'rules: *x', 'maxListItems: 3', 'reversed: false']
    ]
  ])('are its own where it gives them %s', (_, lines) => {
    const {options, messages} = read(...lines)
    const expected = new Map([...rules, ['bold-cloze', false]])
    expect(options).toMatchObject({rules: expected, reversed: false, maxListItems: 3})
    expect(messages).toEqual([])
  })

  it('switch a rule on that the configuration has off', () => {
    expect(read('rules: {table-row: true}').options.rules.get('table-row')).toBe(true)
  })

  it('come with cards, deck and language', () => {
    const lines = ['deck: Plain', 'cardwright:', '  cards: false', '  deck: Own', '  lang: de']
    expect(read(...lines)).toMatchObject({
      frontmatter: {cards: false, deck: 'Own'},
      language: 'de',
      messages: []
    })
  })

  it('are not given by empty values', () => {
    const {options, messages} = read('rules:', 'reversed:', 'maxListItems: null', 'cardwright:')
    expect(options).toMatchObject({rules, reversed: true, maxListItems: 6})
    expect(messages).toEqual([])
  })
})

describe('a fault in the options of a note', () => {
  it.each([
    ['cards: no', '2:8: Unexpected value of `cards` in frontmatter, expected `true` or `false`'],
    [
      'reversed: "false"',
      '2:11: Unexpected value of `reversed` in frontmatter, expected `true` or `false`'
    ],
    [
      'maxListItems: 8',
      '2:15: Unexpected value of `maxListItems` in frontmatter, expected a whole number from 2 to 7'
    ],
    [
      'rules: bold-cloze',
      '2:8: Unexpected value of `rules` in frontmatter, expected lines such as `bold-cloze: false` below it'
    ],
    [
      'rules: {bold-close: false}',
      '2:9: Unexpected rule `bold-close` in frontmatter, expected one of bold-cloze, table-row'
    ],
    [
      'rules: {table-row: false, bold-cloze: off}',
      '2:39: Unexpected value of `bold-cloze` in frontmatter, expected `true` or `false`'
    ],
    [
      'cardwright: false',
      '2:13: Unexpected value of `cardwright` in frontmatter, expected some of cards, deck, lang, rules, reversed, maxListItems below it'
    ],
    [
      'cardwright: {deck: A, reverse: false}',
      '2:23: Unexpected key `reverse` below `cardwright` in frontmatter, expected one of cards, deck, lang, rules, reversed, maxListItems'
    ],
    ['cardwright: {deck: [A]}', '2:20: Unexpected value of `deck` in frontmatter, expected text']
  ])('in %s is a message at its place', (line, message) => {
    const {messages, frontmatter, options} = read(line)
    expect(messages).toEqual([message])
    expect(frontmatter.cards).toBeUndefined()
    expect(options).toMatchObject({reversed: true, maxListItems: 6})
    expect(options.rules.get('bold-cloze')).toBe(true)
  })

  it('keeps what is right beside it', () => {
    const {options} = read('rules: {table-row: true, bold-cloze: maybe}', 'reversed: false')
    expect(options.reversed).toBe(false)
    expect(options.rules.get('table-row')).toBe(true)
  })
})
