import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {expect, test} from 'vitest'
import {sampleDecks} from './cards.js'
import {readPackage} from './read-package.js'

// In a file of its own: sql.js is loaded once a process.
test('takes the WebAssembly of sql.js as an argument', async () => {
  const path = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm')
  const {query} = await readPackage(sampleDecks, {sqlWasm: readFileSync(path)})
  expect(query('SELECT count(*) AS count FROM notes')).toEqual([{count: 3}])
})
