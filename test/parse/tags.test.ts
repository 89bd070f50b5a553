import {describe, expect, it} from 'vitest'
import {parse} from './parse.js'

/** `name start-end` of each tag. */
function tags(...lines: string[]): string[] {
  return parse(lines.join('\n')).inlineTags.map(
    ({name, line, endLine}) => `${name} ${line}-${endLine}`
  )
}

describe('what an inline tag counts for', () => {
  it('its paragraph', () => {
    expect(tags('One #a', 'line.', '', 'Two.')).toEqual(['a 1-2'])
  })

  it('its item, not the list', () => {
    expect(tags('- one', '- two #a', '  - three #b/c', '- four')).toEqual(['a 2-2', 'b/c 3-3'])
  })

  it('its row, not the table', () => {
    expect(tags('| a | b |', '|---|---|', '| 1 | #x |', '| 2 | 3 |')).toEqual(['x 3-3'])
  })

  it('its paragraph in a callout', () => {
    expect(tags('> [!note] Title #a', '> Text.', '>', '> More #b')).toEqual(['a 1-1', 'b 4-4'])
  })

  it('a section with all below, where a paragraph holds tags alone', () => {
    expect(tags('## A', '#a #b', '', '### B', '', 'Text.', '', '## C')).toEqual(['a 1-7', 'b 1-7'])
  })

  it('the whole note, where that stands before the first heading', () => {
    expect(tags('#a', '', '## B', '', 'Text.')).toEqual(['a 1-Infinity'])
  })

  it('a section with all below, where a heading holds it', () => {
    expect(tags('## A #a', '', '### B', '', '## C')).toEqual(['a 1-4'])
  })

  it('nothing in code, links and math', () => {
    expect(tags('`#a` [#b](x) [[#c]] $#d$', '', '```', '#e', '```', '', '#1')).toEqual([])
  })
})
