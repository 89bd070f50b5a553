import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {build} from '../../src/build.js'
import {emptyLedger} from '../../src/ledger/index.js'
import {type MessageRule, messageRules} from '../../src/message-rules/index.js'
import {reportMessage} from '../../src/report/message.js'
import {formatMessageDocs} from './format-message-docs.js'
import {situations} from './situations.js'

const docsPath = fileURLToPath(new URL('../../docs/messages.md', import.meta.url))
const withExample = messageRules.filter(({example}) => example !== undefined)
const withoutExample = messageRules.filter(({example}) => example === undefined)

/** Messages of one kind that a build of its example gives. */
async function buildExample({id, example}: MessageRule) {
  const {messages} = await build([new VFile({path: 'Note.md', value: example ?? ''})], {
    config: {name: 'Vault', formats: []},
    ledger: emptyLedger,
    media: async () => undefined,
    now: 1
  })
  return messages.map(reportMessage).filter(({rule}) => rule === id)
}

it('are documented, with examples and what a build says of them; `vitest -u` renews it', async () => {
  const said = new Map(
    await Promise.all(withExample.map(async (rule) => [rule.id, await buildExample(rule)] as const))
  )
  await expect(formatMessageDocs(messageRules, said)).toMatchFileSnapshot(docsPath)
})

it('have one id each, and one section of the page', () => {
  const ids = messageRules.map(({id}) => id)
  const headings = [...readFileSync(docsPath, 'utf8').matchAll(/^### `(.+)`$/gm)]
  expect(headings.map(([, id]) => id)).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

describe('come with what their page says', () => {
  it.each(withExample.map((rule) => [rule.id, rule] as const))('%s', async (_, rule) => {
    const [first, ...rest] = await buildExample(rule)
    expect(rule.severities).toContain(first?.severity)
    for (const {severity} of rest) expect(rule.severities).toContain(severity)
  })

  it.each(withoutExample.map((rule) => [rule.id, rule] as const))(
    '%s, which no text of a note gives',
    async (id, {severities}) => {
      const messages = (await situations[id]?.()) ?? []
      const found = messages.map(reportMessage).filter(({rule}) => rule === id)
      expect(severities).toContain(found[0]?.severity)
    }
  )
})
