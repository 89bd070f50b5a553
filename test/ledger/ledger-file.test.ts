import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {formatLedger} from '../../src/ledger/index.js'
import {assertUnchanged, readLedger} from '../../src/ledger-file.js'
import {createFolder} from '../vault/create-folder.js'
import {entry} from './entry.js'

const lines = [...formatLedger({noteTypes: {}, entries: [entry()]})].join('')

it('notices that somebody else wrote the ledger while the notes were read', () => {
  const path = join(createFolder({'ledger.jsonl': lines}), 'ledger.jsonl')
  const file = readLedger(path)
  expect(() => assertUnchanged(file)).not.toThrow()
  writeFileSync(path, lines.replace('"modified":1', '"modified":2'))
  expect(() => assertUnchanged(file)).toThrow(/changed while the notes were read/)
})

it('notices that somebody else made the first ledger meanwhile', () => {
  const path = join(createFolder(), 'ledger.jsonl')
  const file = readLedger(path)
  expect(() => assertUnchanged(file)).not.toThrow()
  writeFileSync(path, lines)
  expect(() => assertUnchanged(file)).toThrow(/build again/)
})
