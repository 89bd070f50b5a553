import {readdirSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, it} from 'vitest'
import {readSchema} from '../../src/config/config-schema.js'
import {rules} from '../../src/rules/index.js'
import {buildNotes} from './build-notes.js'

const fixtures = new URL('../rules/fixtures/', import.meta.url)

it('is a strict JSON Schema', () => {
  const ajv = new Ajv2020({strict: true, strictTypes: false, allErrors: true})
  expect(() => ajv.compile(readSchema())).not.toThrow()
})

it('explains every key', () => {
  const {properties = {}} = readSchema()
  for (const [key, {description}] of Object.entries(properties))
    expect(description, key).toMatch(/^[A-Z].*\.$/)
})

it('knows the messages that notes give', async () => {
  const known = Object.keys(readSchema().properties?.messages?.properties ?? {})
  const notes: Record<string, string> = {
    'a.md': '---\ncards: maybe\n---\n\n- **Wall**: ![[none.png]] the coat of a cell\n',
    'b.md': '---\ncards: false\n---\n',
    'c.md': 'a\0b'
  }
  for (const group of readdirSync(fixtures))
    for (const name of readdirSync(new URL(`${group}/`, fixtures)))
      notes[`${group}/${name}.md`] = readFileSync(
        new URL(`${group}/${name}/note.md`, fixtures),
        'utf8'
      )
  const {messages} = await buildNotes(notes)
  const given = new Set(messages.map(({ruleId}) => ruleId ?? ''))
  for (const id of ['frontmatter', 'missing-media', 'switched-off', 'file-encoding'])
    expect(given).toContain(id)
  for (const {id} of rules) given.delete(id)
  expect(known).toEqual(expect.arrayContaining([...given]))
})
