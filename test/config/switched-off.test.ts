import {describe, expect, it} from 'vitest'
import type {BuildResult, Config} from '../../src/types/index.js'
import {buildNotes, said} from './build-notes.js'

/** A section with one card, asked for the term. */
function section(heading: string, term: string, mark = ''): string {
  return `## ${heading}\n\n${mark}\n\n- **${term}**: what a bridge has at its ends\n\n`
}

function terms({cards}: BuildResult): string[] {
  return cards.map(({anchor}) => anchor)
}

async function read(value: string, config: Partial<Config> = {}) {
  const result = await buildNotes({'Bridges.md': value}, config)
  return {terms: terms(result), messages: said(result)}
}

describe('a section with %%no-cards%%', () => {
  it('gives no card, and says so', async () => {
    const value = `${section('Ends', 'Abutment', '%%no-cards%%')}${section('Middle', 'Pier')}`
    expect(await read(value)).toEqual({
      terms: ['Pier'],
      messages: [
        'Bridges.md:1:1: Unexpected `%%no-cards%%` in line 3, expected a section to derive from'
      ]
    })
  })

  it('gives no message of rules about what it holds', async () => {
    const open = '## Why?\n\n## What for?\n'
    expect((await read(open)).messages).toHaveLength(2)
    expect((await read(`%%no-cards%%\n\n${open}`)).messages).toHaveLength(1)
  })
})

it('a note with `cards: false` gives no card, and says so', async () => {
  expect(await read(`---\ncards: false\n---\n\n${section('Ends', 'Abutment')}`)).toEqual({
    terms: [],
    messages: [
      'Bridges.md:1:1: Unexpected `cards: false` in frontmatter, expected a note to derive from'
    ]
  })
})

it('cards that were switched off and on again keep their guids', async () => {
  const on = section('Ends', 'Abutment') + section('Middle', 'Pier')
  const off = section('Ends', 'Abutment', '%%no-cards%%') + section('Middle', 'Pier')
  const first = await buildNotes({'Bridges.md': on})
  const second = await buildNotes({'Bridges.md': off}, {}, {ledger: first.ledger})
  const third = await buildNotes({'Bridges.md': on}, {}, {ledger: second.ledger})
  expect(terms(second)).toEqual(['Pier'])
  expect(second.ledger.entries.map(({removed}) => removed)).toContain(0)
  expect(third.cards.map(({guid}) => guid)).toEqual(first.cards.map(({guid}) => guid))
})
