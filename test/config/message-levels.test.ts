import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import {reportBuild} from '../../src/report/index.js'
import type {Config} from '../../src/types/index.js'
import {buildNotes} from './build-notes.js'

const notes = {
  'Cells.md':
    '- **Wall**: ![[wall.png]] the coat of a plant cell\n\n## Why?\n\n---\n\n%%no-cards%%\n'
}

async function levelsOf(messages?: Config['messages']) {
  const result = await buildNotes(notes, messages && {messages})
  const report = reportBuild(1, result, result.messages, [])
  return report.messages.map(({path, line, severity, rule}) => [rule, severity, `${path}:${line}`])
}

const media = ['missing-media', 'error', 'Cells.md:1']
const off = ['switched-off', 'info', 'Cells.md:3']

it('leaves messages as they are where nothing is said of them', async () => {
  expect(await levelsOf()).toEqual([media, off])
  expect(await levelsOf({duplicate: 'error'})).toEqual([media, off])
})

it.each(['info', 'warning', 'error'] as const)('makes messages count as %s', async (level) => {
  const expected = [['missing-media', level, 'Cells.md:1'], off]
  expect(await levelsOf({'missing-media': level})).toEqual(expected)
})

it('does not say what is off', async () => {
  expect(await levelsOf({'missing-media': 'off', 'switched-off': 'error'})).toEqual([
    ['switched-off', 'error', 'Cells.md:3']
  ])
})

it('keeps reason and place, and leaves messages of others and the file alone', async () => {
  const file = new VFile({path: 'Cells.md', value: notes['Cells.md']})
  file.message('Unexpected weather', {ruleId: 'missing-media', source: 'weather'})
  const {messages} = await build([file], {
    config: {name: 'Vault', formats: [], messages: {'missing-media': 'warning'}},
    ledger: emptyLedger,
    media: async () => undefined,
    now: 0
  })
  const isOurs = ({ruleId, source}: VFileMessage) =>
    ruleId === 'missing-media' && source === 'cardwright'
  const ours = messages.find(isOurs)
  const before = file.messages.find(isOurs)
  expect(before?.fatal).toBe(true)
  expect(ours).toMatchObject({...before, fatal: false})
  expect(ours?.message).toBe(before?.message)
  expect(messages.filter(({source}) => source === 'weather')).toEqual(file.messages.slice(0, 1))
})
