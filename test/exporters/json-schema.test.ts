import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {exportDecks} from '../../src/exporters/index.js'
import {exportOptions, sampleDecks} from './cards.js'

const schema = JSON.parse(
  readFileSync(new URL('../../schema/cards.schema.json', import.meta.url), 'utf8')
)
const validate = new Ajv2020({allErrors: true, strict: true, strictTypes: false}).compile(schema)

const [output] = await exportDecks(sampleDecks, exportOptions({formats: ['json']}))
const json = new TextDecoder().decode(output?.bytes)

describe('cards.schema.json', () => {
  test('describes what is exported', () => {
    validate(JSON.parse(json))
    expect(validate.errors).toBeNull()
  })

  test.each([
    ['an unknown key', '"guid":', '"id":'],
    ['a line before the first', '"line": 3', '"line": 0'],
    ['a tag with a space', '"europe"', '"eu rope"'],
    ['the fields of another note type', '"kind": "cloze"', '"kind": "basic"'],
    ['one prompt of a reversed card', '"kind": "basic"', '"kind": "reversed"']
  ])('refuses %s', (_, found, replacement) => {
    expect(json).toContain(found)
    expect(validate(JSON.parse(json.replace(found, replacement)))).toBe(false)
  })
})
