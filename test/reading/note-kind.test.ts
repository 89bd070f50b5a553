import {expect, it} from 'vitest'
import {findNoteKind} from '../../src/reading/note-kind.js'
import {parse} from '../parse/parse.js'

/** A note of a path, with headings of the second level, or of what they say. */
function kindOf(path: string, ...lines: string[]): string | undefined {
  return findNoteKind(parse(lines.join('\n\n'), path))
}

it.each([
  ['a drawing by its name', 'hull.excalidraw.md', ['A hull'], 'drawing'],
  ['a drawing by its key', 'hull.md', ['---\nexcalidraw-plugin: parsed\n---', 'A hull'], 'drawing'],
  ['a journal', '2024-05-17.md', ['We raced.'], 'journal'],
  ['a journal with a name', 'log/17.05.2024 Regatta.md', ['We raced.'], 'journal'],
  ['a template by its folder', 'templates/Boat.md', ['A hull'], 'template'],
  ['a template by its title', 'Boat.md', ['# {{title}}', 'A hull'], 'template'],
  [
    'a template by its blanks',
    'Boat.md',
    ['Hull: [type]', 'Mast: [height]', 'Sail: [area]'],
    'template'
  ],
  ['paperwork by its name', 'Refit_project_plan.md', ['Sand the hull.'], 'paperwork'],
  ['paperwork by its title', 'a.md', ['# Race-day checklist', 'Bring a knife.'], 'paperwork'],
  ['exercises by their name', 'Worksheet-3.md', ['Which sail is set?'], 'sheet of exercises'],
  ['exercises by their title', 'a.md', ['# Übungsblatt 2: Segel'], 'sheet of exercises'],
  ['files of a test', 'test/assets/hull.md', ['A hull'], 'test file of a program'],
  [
    'a README of notes',
    'README.md',
    ['# Sailing', 'These notes are written in harbour.'],
    'documentation or plan'
  ],
  [
    'the manual of a program',
    'docs/en/log.md',
    ['# The log', 'The plugin writes it.'],
    'documentation or plan'
  ],
  [
    'the manual of a program by its settings',
    'docs/en/log.md',
    ['# The log', 'See the [settings](options.md).'],
    'documentation or plan'
  ],
  [
    'documentation',
    'a.md',
    ['# Logbook', '## Installation', '## Usage', '## License'],
    'documentation or plan'
  ]
])('tells %s', (_, path, lines, kind) => expect(kindOf(path, ...lines)).toBe(kind))

it.each([
  ['two headings of documentation', 'a.md', ['## Usage', '## License', '## Hull', '## Mast']],
  [
    'as many headings of another kind',
    'a.md',
    ['## Usage', '## Tests', '## Demo', '## Hull', '## Mast', '## Keel']
  ],
  ['a README that holds notes', 'README.md', ['# Hull', 'A hull floats.']],
  ['a folder of documents', 'docs/hull.md', ['# Hull', 'A hull floats.']],
  ['exercise as its subject', 'Exercise physiology.md', ['The heart beats faster.']],
  ['two blanks', 'a.md', ['Hull: [type]', 'Mast: [height]']],
  ['a year', '1851 regatta.md', ['The schooner won.']],
  ['templates as its subject', 'code/Class Templates.md', ['Templates are filled in.']],
  ['a word that holds another', 'Planking.md', ['Planks are steamed.']]
])('leaves a note with %s', (_, path, lines) => {
  expect(kindOf(path, ...lines)).toBeUndefined()
})
