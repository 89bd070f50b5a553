import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {searchCards} from '../../src/report/index.js'
import {python} from './oracle.js'

const script = fileURLToPath(new URL('find_notes.py', import.meta.url))
const sample = fileURLToPath(new URL('../../out/notes', import.meta.url))

/** Guids that Anki's browser finds among the samples. */
function findNotes(search: string): string[] {
  const args = [script, `${sample}.apkg`, search]
  const {stdout, stderr} = spawnSync(python(), args, {encoding: 'utf8'})
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

test.each([1, 7, 200])('the search for %i cards finds exactly them', (count) => {
  const notes: Array<{guid: string}> = JSON.parse(readFileSync(`${sample}.json`, 'utf8')).notes
  const guids = notes.slice(-count).map(({guid}) => guid)
  expect(findNotes(searchCards(guids))).toEqual(guids.toSorted())
})
