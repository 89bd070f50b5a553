import {describe, expect, it} from 'vitest'
import {readSchema} from '../../src/config/config-schema.js'
import {parseConfig} from '../../src/config/parse-config.js'
import {formatStarter} from '../../src/config/starter.js'
import {pickReadingConfig} from '../../src/note-options.js'
import {buildNotes} from './build-notes.js'

const schema = readSchema()
const starter = formatStarter(schema, 'Plants: a 1st course')

function parse(text: string) {
  return parseConfig(Buffer.from(text), 'cardwright.config.yaml')
}

/** The starter with all keys switched on, or those that show their default. */
function uncomment(which: 'all' | 'defaults'): string {
  const blocks = starter.split('\n\n')
  const wanted = blocks.filter((block) => which === 'all' || !block.includes('# For example:'))
  return wanted.join('\n\n').replace(/^#(?! \S)/gm, '')
}

describe('the starter', () => {
  it('says nothing as it is', () => {
    expect(parse(starter)).toEqual({})
  })

  it('explains every key, on lines that fit a screen', () => {
    const keys = Object.keys(schema.properties ?? {}).filter((key) => key !== '$schema')
    expect(Object.keys(parse(uncomment('all')))).toEqual(keys)
    for (const block of starter.trimEnd().split('\n\n')) expect(block).toMatch(/^# [A-Z]/)
    expect(starter.split('\n').filter((line) => line.length > 100)).toEqual([])
  })

  it('is in order with every key, in its own words', () => {
    expect(parse(uncomment('all'))).toMatchObject({
      name: 'Plants: a 1st course',
      include: {folders: ['Biology']},
      messages: {'long-answer': 'off'}
    })
  })

  it('shows the defaults as they are', async () => {
    const {ledger, ...defaults} = parse(uncomment('defaults'))
    expect(Object.keys(defaults)).toEqual([
      'formats',
      'rules',
      'reversed',
      'maxListItems',
      'remoteImages'
    ])
    expect(pickReadingConfig({name: 'A', ...defaults})).toEqual(pickReadingConfig({name: 'A'}))
    const note = {'a.md': '- **Osmosis**: diffusion through a membrane\n'}
    const paths = async (config: object) =>
      (await buildNotes(note, config)).outputs.map(({path}) => path)
    expect(await paths({formats: undefined})).toEqual(await paths(defaults))
    expect(ledger).toBe('.cardwright/ledger.jsonl')
  })
})
