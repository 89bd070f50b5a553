import {expect, it} from 'vitest'
import {textOf} from '../../src/reading/phrasing.js'
import {parse} from './parse.js'

/** `trail: blocks` of each section. */
function sections(...lines: string[]): string[] {
  return parse(lines.join('\n')).sections.map(
    ({trail, blocks}) =>
      `${trail.map((heading) => textOf(heading)).join(' › ')}: ${blocks.map(({type}) => type)}`
  )
}

it('cuts a note at its headings', () => {
  expect(sections('Before.', '', '## A', 'One.', '', '- two', '', '### B', '', '## C')).toEqual([
    ': paragraph',
    'A: paragraph,list',
    'A › B: ',
    'C: '
  ])
})

it('takes skipped levels as they come', () => {
  expect(sections('#### A', '## B', '##### C', '### D')).toEqual([
    ': ',
    'A: ',
    'B: ',
    'B › C: ',
    'B › D: '
  ])
})

it('cuts at several level-1 headings, none of which is the title', () => {
  expect(sections('# A', '## B', '# C', 'Text.')).toEqual([': ', 'A: ', 'A › B: ', 'C: paragraph'])
})

it('does not cut at headings in quotes and lists', () => {
  expect(sections('> # A', '', '- # B')).toEqual([': blockquote,list'])
})
