import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {build, followNote} from '../../src/build.js'
import {explainNote} from '../../src/explain/index.js'
import {emptyLedger} from '../../src/ledger/index.js'
import type {BuildOptions} from '../../src/types/index.js'
import {readVault} from '../../src/vault.js'

const vault = readVault(fileURLToPath(new URL('../../notes', import.meta.url)))
const options: BuildOptions = {
  config: {name: vault.name, formats: []},
  ledger: emptyLedger,
  media: vault.media,
  now: 1
}

it('explains each card of the sample vault once, and each message about a card', async () => {
  const {cards, messages} = await build(vault.files, options)
  const paths = [...vault.files].map(({path}) => path)
  const explained = await Promise.all(
    paths.map(async (path) => explainNote(await followNote(vault.files, path, options), path))
  )
  const findings = explained.flatMap(({blocks}) => blocks.flatMap((block) => block.findings))
  const guids = findings.flatMap(({status, guid}) => (status === 'card' ? [guid] : []))
  expect(guids.sort()).toEqual(cards.map(({guid}) => guid).sort())

  const told = [
    ...findings.flatMap(({reasons}) => reasons),
    ...explained.flatMap((note) => note.messages.map(({reason, rule}) => `${reason} [${rule}]`))
  ]
  expect(messages.length).toBeGreaterThan(0)
  for (const {reason, ruleId} of messages) {
    if (ruleId !== 'explicit-card' && ruleId !== 'switched-off')
      expect(told).toContain(`${reason} [${ruleId}]`)
  }
  for (const {blocks} of explained) {
    for (const {findings: found, silence} of blocks) {
      expect(found.length > 0).toBe(silence === undefined)
    }
  }
})
