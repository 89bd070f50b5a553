import {describe, expect, it} from 'vitest'
import {parse} from './parse.js'

/** Line of the comment that switches each section off, `-` for those that are on. */
function switches(...lines: string[]): string {
  const {sections} = parse(lines.join('\n'))
  return sections.map(({noCards}) => noCards?.start.line ?? '-').join(' ')
}

describe('a comment %%no-cards%% switches off', () => {
  it.each([
    ['its section', ['Text.', '## A', '%%no-cards%%', 'One.', '## B', 'Two.'], '- 3 -'],
    [
      'the sections below',
      ['## A', '%%no-cards%%', '### B', '#### C', '## D', '### E'],
      '- 2 2 2 - -'
    ],
    ['nothing above', ['## A', '### B', '%%no-cards%%', '### C'], '- - 3 -'],
    ['its section, where it comes last', ['## A', 'One.', '', '%%no-cards%%', '## B'], '- 4 -'],
    ['its section, from the heading', ['## A %%no-cards%%', 'One.', '## B'], '- 1 -'],
    ['its section, from the end of a line', ['## A', 'One. %%no-cards%%', '## B'], '- 2 -'],
    ['its section, from an item', ['## A', '- one', '  - two %%no-cards%%', '## B'], '- 3 -'],
    ['its section, from a callout', ['## A', '> [!note]', '> %%no-cards%%', '## B'], '- 3 -'],
    [
      'the note, from above the first heading',
      ['Text.', '', '%%no-cards%%', '# A', '## B'],
      '3 3 3'
    ],
    ['the note, from below the only title', ['# A', '%%no-cards%%', '## B'], '- 2 2'],
    ['a section once', ['## A', '%%no-cards%%', '### B', '%%no-cards%%', '## C'], '- 2 2 -'],
    ['two sections', ['## A', '%%no-cards%%', '## B', '%%no-cards%%', '## C'], '- 2 4 -']
  ])('%s', (_, lines, expected) => {
    expect(switches(...lines)).toBe(expected)
  })

  it.each(['%% No-Cards %%', '%%\nno-cards\n%%'])('however it is spelt: %j', (comment) => {
    expect(switches('## A', comment, '## B')).toBe('- 2 -')
  })

  it.each([
    'no-cards',
    '`%%no-cards%%`',
    '%%no-cards today%%',
    '%%no cards%%',
    '<!-- no-cards -->'
  ])('but not %j', (text) => {
    expect(switches('## A', text, '## B')).toBe('- - -')
  })
})
