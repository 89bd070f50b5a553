import {expect, test} from 'vitest'
import {qaNoteType, standardNoteTypes} from '../../src/exporters/anki/note-types.js'
import {noteTypesOf} from '../../src/exporters/anki/own-note-types.js'

test('vaults without a name of their own share the standard ones', () => {
  expect(noteTypesOf(undefined)).toBe(standardNoteTypes)
})

// Never update these: Anki would leave the cards of learners behind.
test('note types of a vault are frozen', () => {
  const {qa, cloze} = noteTypesOf('Biology')
  expect({qa: [qa.id, qa.name], cloze: [cloze.id, cloze.name]}).toMatchInlineSnapshot(`
    {
      "cloze": [
        1053434852935,
        "Cardwright Cloze (Biology)",
      ],
      "qa": [
        1053434852934,
        "Cardwright QA (Biology)",
      ],
    }
  `)
  expect(qa.fields.map(({id, name}) => [id - qa.id * 1000, name])).toEqual(
    qaNoteType.fields.map(({id, name}) => [id - qaNoteType.id * 1000, name])
  )
  expect(cloze.cardTemplates).toEqual([{id: cloze.id * 1000 + 101, name: 'Cloze'}])
})

test('each name gives others, with ids that Anki takes', () => {
  const names = ['', 'A', 'a', 'Bücher', '生物', ...Array.from({length: 500}, (_, at) => `${at}`)]
  const ids = names.flatMap((name) => {
    const {qa, cloze} = noteTypesOf(name)
    return [qa.id, cloze.id]
  })
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) {
    expect(id).toBeLessThan(1_150_000_000_000)
    expect(Number.isSafeInteger(id * 1000 + 999)).toBe(true)
  }
})
