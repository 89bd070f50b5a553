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

test('writes no package where there is no card, and lists without entries', async () => {
  for (const decks of [[], [deck('Empty')]]) {
    const outputs = await exportDecks(decks, exportOptions())
    const texts = outputs.map(({path, bytes}) => [path, new TextDecoder().decode(bytes)])
    expect(texts.map(([path]) => path)).toEqual(['Atlas.csv', 'Atlas.json', 'Atlas.ndjson'])
    expect(JSON.parse(texts[1]?.[1] ?? '').notes).toEqual([])
    expect(texts[2]?.[1]).toBe('')
  }
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
