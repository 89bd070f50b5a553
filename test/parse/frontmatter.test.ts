import {describe, expect, it} from 'vitest'
import {messagesOf, parse} from './parse.js'

function read(...lines: string[]) {
  const {frontmatter, file} = parse(['---', ...lines, '---', '', 'A cell is small.'].join('\n'))
  return {frontmatter, messages: messagesOf(file)}
}

describe('lists', () => {
  it.each([
    ['a list', ['tags:', '  - cell', '  - biology/plants']],
    ['an inline list', ['tags: [cell, biology/plants]']],
    ['text with commas', ['tags: cell, biology/plants']],
    ['text with spaces', ['tags: cell biology/plants']],
    ['tags with #', ['tags: ["#cell", "#biology/plants"]']],
    ['the key in the singular', ['tag: [cell, biology/plants]']],
    ['both keys', ['tags: cell', 'tag: [cell, biology/plants]']],
    ['nested lists', ['tags: [cell, [biology/plants]]']],
    ['empty entries', ['tags: [cell, null, "", biology/plants]']],
    ['entries below an alias', ['x: &t [cell, biology/plants]', 'tags: *t']]
  ])('reads tags from %s', (_, lines) => {
    const {frontmatter, messages} = read(...lines)
    expect(frontmatter.tags).toEqual(['cell', 'biology/plants'])
    expect(messages).toEqual([])
  })

  it('reads numbers as text', () => {
    expect(read('tags: [2024, 1.5]').frontmatter.tags).toEqual(['2024', '1.5'])
  })

  it('reads aliases with spaces in them', () => {
    const {aliases} = read('aliases: Plant cell, Green cell').frontmatter
    expect(aliases).toEqual(['Plant cell', 'Green cell'])
  })

  it('says which entry is no text, and keeps the others', () => {
    const {frontmatter, messages} = read('tags: [cell, {a: b}]')
    expect(frontmatter.tags).toEqual(['cell'])
    expect(messages).toEqual(['2:14: Unexpected entry of `tags` in frontmatter, expected text'])
  })

  it('reads a list without a value as empty', () => {
    const {frontmatter, messages} = read('tags:', 'aliases: null')
    expect(frontmatter).toMatchObject({tags: [], aliases: []})
    expect(messages).toEqual([])
  })
})

describe('text', () => {
  it('reads title, deck and language', () => {
    const {frontmatter} = read('title: Cells', 'deck: Biology::Cells', 'lang: de')
    expect(frontmatter).toMatchObject({title: 'Cells', deck: 'Biology::Cells', lang: 'de'})
  })

  it('reads a number as text', () => {
    expect(read('title: 1984').frontmatter.title).toBe('1984')
  })

  it('takes an empty or blank value for none', () => {
    const {frontmatter} = read('title:', 'deck: ""', 'lang: " "')
    expect(frontmatter).not.toHaveProperty('title')
    expect(frontmatter).not.toHaveProperty('deck')
    expect(frontmatter).not.toHaveProperty('lang')
  })

  it('says that a value is no text', () => {
    const {frontmatter, messages} = read('title: [a, b]')
    expect(frontmatter).not.toHaveProperty('title')
    expect(messages).toEqual(['2:8: Unexpected value of `title` in frontmatter, expected text'])
  })

  it('takes the last of two values for one key', () => {
    expect(read('title: Old', 'title: New').frontmatter.title).toBe('New')
  })

  it('keeps a note out of the decks only for `cards: false`', () => {
    expect(read('cards: false').frontmatter.cards).toBe(false)
    expect(read('cards: true').frontmatter.cards).toBe(true)
    expect(read('cards:').frontmatter.cards).toBeUndefined()
  })
})

describe('broken frontmatter is an error with its place, and the note goes on', () => {
  it.each([
    ['an open quote', ['title: Cells', 'deck: "Biology'], /^[34]:\d+: Unexpected YAML/],
    ['an open list', ['tags: [a, b', 'deck: c'], /^[23]:\d+: Unexpected YAML/],
    ['a tab', ['a:', '\tb: c'], /^3:1: Unexpected YAML/],
    ['a stray colon', ['title: Cells: a tour'], /^2:\d+: Unexpected YAML/],
    ['a list', ['- a', '- b'], /^1:1: Unexpected frontmatter, expected `key: value` lines$/],
    ['a scalar', ['only words'], /^1:1: Unexpected frontmatter, expected `key: value` lines$/],
    ['an unknown alias', ['tags: *nothing'], /^1:1: Unexpected YAML aliases/]
  ])('%s', (_, lines, expected) => {
    const note = parse(['---', ...lines, '---', '', 'A cell is small.'].join('\n'))
    expect(note.frontmatter).toEqual({tags: [], aliases: [], isBroken: true})
    expect(messagesOf(note.file)).toEqual([expect.stringMatching(expected)])
    expect(note.file.messages[0]).toMatchObject({fatal: true, ruleId: 'frontmatter'})
    expect(note.sections[0]?.blocks.map(({type}) => type)).toContain('paragraph')
  })

  it('aliases that grow without end', () => {
    const levels = 'abcdefghi'.split('').map((name, at, names) => {
      const value = at === 0 ? '"x"' : `*${names[at - 1]}`
      return `${name}: &${name} [${Array(9).fill(value).join(', ')}]`
    })
    const {frontmatter, messages} = read(...levels, 'tags: *i')
    expect(frontmatter.tags).toEqual([])
    expect(messages).toEqual([expect.stringMatching(/^1:1: Unexpected YAML aliases/)])
  })

  it.each(['a: &a [*a]', 'tags: &a [*a]', 'a: &a {b: *a}'])('an alias of itself: %s', (line) => {
    expect(() => read(line)).not.toThrow()
  })

  it.each(['? [a, b]\n: c', '__proto__: {tags: [a]}', '<<: {title: x}', '!!binary "a": b'])(
    'takes the odd key %j',
    (lines) => {
      expect(read(lines).frontmatter.tags).toEqual([])
    }
  )
})

describe('no frontmatter', () => {
  it.each(['', '---\n---\n', '---\n\n---\n', '---\n# a comment\n---\n', 'Text.\n\n---\na: b\n---'])(
    'finds none in %j',
    (value) => {
      const {frontmatter, file} = parse(value)
      expect(frontmatter).toEqual({tags: [], aliases: []})
      expect(messagesOf(file)).toEqual([])
    }
  )

  it('leaves out the lines of frontmatter that is never closed, with a warning', () => {
    const {file, sections} = parse('---\ntitle: Cells\ntags: [a]\n\nA cell is small.')
    expect(messagesOf(file)).toEqual([
      '1:1: Unexpected end of frontmatter, expected a closing `---`'
    ])
    expect(file.messages[0]?.fatal).toBe(false)
    expect(sections.flatMap(({blocks}) => blocks.map(({type}) => type))).toEqual(['paragraph'])
  })

  it('takes a rule on the first line for a rule', () => {
    const {file, tree} = parse('---\n\nA cell is small.')
    expect(messagesOf(file)).toEqual([])
    expect(tree.children.map(({type}) => type)).toEqual(['thematicBreak', 'paragraph'])
  })

  it('reads CRLF like LF', () => {
    expect(parse('---\r\ntitle: Cells\r\n---\r\n').frontmatter.title).toBe('Cells')
  })
})

describe('frontmatter that can not be read', () => {
  it.each([
    ['broken YAML', ['title: [a', 'cards: false']],
    ['a list', ['- a']],
    ['text', ['just text']]
  ])('is broken: %s', (_, lines) => {
    expect(read(...lines).frontmatter).toMatchObject({tags: [], isBroken: true})
  })

  it.each([
    ['before the mistake', ['cards: false', 'title: [a'], false],
    ['after it', ['title: "a', 'cards: false # later'], false],
    ['not at all', ['title: [a', 'cards: true'], undefined],
    ['in a longer value', ['title: [a', 'x: cards: false'], undefined]
  ])('still keeps a note out of the decks that says so %s', (_, lines, expected) => {
    expect(read(...lines).frontmatter.cards).toBe(expected)
  })

  it.each([
    ['that says so', 'cards: false\ndeck: X', false],
    ['that says nothing of it', 'deck: X', undefined]
  ])('that does not end counts as such: %s', (_, lines, expected) => {
    const {frontmatter} = parse(`---\n${lines}\n\n# Cells\n\nA cell is small.\n\ncards: false\n`)
    expect(frontmatter.cards).toBe(expected)
    expect(frontmatter.isBroken).toBe(true)
  })

  it('is none that can be read', () => {
    expect(read('title: a').frontmatter).not.toHaveProperty('isBroken')
    expect(parse('A cell is small.').frontmatter).not.toHaveProperty('isBroken')
  })
})
