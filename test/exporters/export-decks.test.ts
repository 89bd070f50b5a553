import {expect, test, vi} from 'vitest'
import {exportDecks} from '../../src/exporters/index.js'
import {deck, exportOptions, sampleDecks} from './cards.js'

async function paths(overrides: Parameters<typeof exportOptions>[0]): Promise<string[]> {
  const outputs = await exportDecks(sampleDecks, exportOptions(overrides))
  return outputs.map(({path}) => path)
}

test('writes one file a format, in a fixed order', async () => {
  const formats = ['ndjson', 'csv', 'apkg', 'json'] as const
  expect(await paths({formats})).toEqual(['Atlas.apkg', 'Atlas.csv', 'Atlas.json', 'Atlas.ndjson'])
})

test('writes only the formats asked for', async () => {
  expect(await paths({formats: ['json']})).toEqual(['Atlas.json'])
})

test('writes nothing where there is no card', async () => {
  expect(await exportDecks([], exportOptions())).toEqual([])
  expect(await exportDecks([deck('Empty')], exportOptions())).toEqual([])
})

test('refuses a package that Anki would restore as a backup', async () => {
  await expect(paths({name: 'Collection'})).rejects.toThrow(RangeError)
  expect(await paths({name: 'Collection', formats: ['csv']})).toEqual(['Collection.csv'])
})

test('gives the same bytes again, later and in another time zone', async () => {
  const build = async (zone: string, now: number) => {
    vi.stubEnv('TZ', zone)
    const outputs = await exportDecks(sampleDecks, exportOptions({now}))
    return {offset: new Date(0).getTimezoneOffset(), outputs}
  }
  const west = await build('America/Anchorage', 1767225600)
  const east = await build('Asia/Kathmandu', 1893456000)
  vi.unstubAllEnvs()

  expect(west.offset).not.toBe(east.offset)
  expect(west.outputs).toEqual(east.outputs)
})
