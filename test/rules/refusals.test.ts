import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {parseNote} from '../../src/parse/index.js'
import {boldCloze} from '../../src/rules/bold-cloze.js'
import {calloutDefinition} from '../../src/rules/callout-definition.js'
import {numberCloze} from '../../src/rules/number-cloze.js'
import {tableRow} from '../../src/rules/table-row.js'
import type {Rule} from '../../src/types/index.js'

function findReasons(rule: Rule, value: string): string[] {
  const note = parseNote(new VFile({path: 'note.md', value}))
  return [...(note ? rule.derive(note) : [])].flatMap((finding) =>
    finding.kind === 'refusal' ? [finding.reason] : []
  )
}

/** A table from rows of cells separated by commas, the first one the header. */
function table(...rows: ReadonlyArray<string>): string {
  const lines = rows.map((row) => `| ${row.split(',').join(' | ')} |`)
  const columns = rows[0]?.split(',').length ?? 0
  return [lines[0], `|${' - |'.repeat(columns)}`, ...lines.slice(1)].join('\n')
}

it.each([
  ['one row', table('Gem,Colour', 'Ruby,red'), 'single row'],
  ['numbers alone', table('n,n²', '1,1', '2,4'), 'first header “n”'],
  ['people', table('First name,Last name', 'Mary,Anning', 'Carl,Mohs'), 'records'],
  ['marks', table('Gem,Found', 'Ruby,✅', 'Opal,❌'), 'cells of marks or links alone'],
  ['settings', table('Key,Value', 'A_KEY,b', 'B_KEY,c'), 'settings of a program'],
  ['steps', table('Step,Action', '1,wash', '2,dry'), 'numbers or symbols in the first column'],
  ['names twice', table('Mine,Ore', 'North,tin', 'North,zinc'), 'first column without a name']
])('says why a table of %s gives no card', (_, value, what) => {
  expect(findReasons(tableRow, value).join()).toContain(`Unexpected ${what}`)
})

it('says which cells of a table are not asked', () => {
  const value = table(
    'Gem,Colour',
    'Ruby,red',
    'Opal,',
    'Jade,green',
    'Agate,grey',
    'Onyx,[black](onyx.md)'
  )
  expect(findReasons(tableRow, value)).toEqual([
    'Unexpected mark or empty cell in column 2, expected an answer',
    'Unexpected link in column 2, expected an answer'
  ])
})

it.each([
  ['The glacier was 30 m long when we came there last.', 'word “we”'],
  ['Take a rope of 30 m with two hooks and a knife.', 'telegram or instruction'],
  ['However, the glacier was measured again in 1998.', 'word “however” at the start']
])('says why %j hides no number', (sentence, what) => {
  const value = `---\nlang: en\n---\n\n${sentence}\n`
  expect(findReasons(numberCloze, value).join()).toContain(`Unexpected ${what} round`)
})

it('hides nothing in a table that is none', () => {
  const value =
    '| Gem | Found in |\n| - | - | - |\n| Ruby | Same as **sapphire**, but in the marble of the north |\n'
  expect(findReasons(boldCloze, value).join()).toContain('Unexpected row of a table without')
})

it('says why the number of a theorem is no name', () => {
  expect(findReasons(calloutDefinition, '> [!theorem] Theorem 2\n> Heat flows.')).toEqual([
    'Unexpected title without a name, expected what the text is about'
  ])
})
