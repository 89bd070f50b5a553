import {expect, test} from 'vitest'
import {clozeNoteType, qaNoteType} from '../../src/exporters/anki/note-types.js'

// Never update these snapshots after a release: with other ids, or another number or order of
// fields, Anki makes new note types and leaves the cards of all learners behind.

test('the question note type is frozen', () => {
  expect(qaNoteType).toMatchInlineSnapshot(`
    {
      "cardTemplates": [
        {
          "id": 1748291604217101,
          "name": "Question",
        },
        {
          "id": 1748291604217102,
          "name": "Reverse",
        },
      ],
      "fields": [
        {
          "id": 1748291604217001,
          "name": "Front",
        },
        {
          "id": 1748291604217002,
          "name": "Back",
        },
        {
          "id": 1748291604217003,
          "name": "Reverse",
        },
        {
          "id": 1748291604217004,
          "name": "Extra",
        },
        {
          "id": 1748291604217005,
          "name": "Context",
        },
        {
          "id": 1748291604217006,
          "name": "Source",
        },
        {
          "id": 1748291604217007,
          "name": "Media",
        },
        {
          "id": 1748291604217008,
          "name": "Id",
        },
        {
          "id": 1748291604217009,
          "name": "Reserved",
        },
      ],
      "id": 1748291604217,
      "name": "Cardwright QA",
    }
  `)
})

test('the cloze note type is frozen', () => {
  expect(clozeNoteType).toMatchInlineSnapshot(`
    {
      "cardTemplates": [
        {
          "id": 1748291604218101,
          "name": "Cloze",
        },
      ],
      "fields": [
        {
          "id": 1748291604218001,
          "name": "Text",
        },
        {
          "id": 1748291604218002,
          "name": "Extra",
        },
        {
          "id": 1748291604218003,
          "name": "Context",
        },
        {
          "id": 1748291604218004,
          "name": "Source",
        },
        {
          "id": 1748291604218005,
          "name": "Media",
        },
        {
          "id": 1748291604218006,
          "name": "Id",
        },
        {
          "id": 1748291604218007,
          "name": "Reserved",
        },
      ],
      "id": 1748291604218,
      "name": "Cardwright Cloze",
    }
  `)
})
