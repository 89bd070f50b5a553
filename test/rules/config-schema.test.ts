import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {messageRules} from '../../src/message-rules/index.js'
import {rules} from '../../src/rules/index.js'

const path = fileURLToPath(new URL('../../schema/config.schema.json', import.meta.url))

it('names all rules and messages in the schema of configurations', async () => {
  const schema = JSON.parse(readFileSync(path, 'utf8'))
  schema.properties.rules.properties = Object.fromEntries(
    rules.map(({id, description}) => [id, {description, type: 'boolean', default: true}])
  )
  schema.properties.messages.properties = Object.fromEntries(
    messageRules.map(({id}) => [id, {$ref: '#/$defs/level'}])
  )
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(path)
})
