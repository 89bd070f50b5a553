import {expect, test} from 'vitest'
import {checkTemplate, parseTemplate, type TemplateRole} from '../../src/anki-template/index.js'

/** Check a template of questions; faults as `line:column reason`, those that are not fatal with `?`. */
function check(text: string, role: Partial<TemplateRole> = {}): string[] {
  const faults = checkTemplate(parseTemplate(text), {
    fields: ['Front', 'Back'],
    side: 'front',
    isCloze: false,
    ...role
  })
  return faults.map(({isFatal, reason, position: {start}}) => {
    return `${start.line}:${start.column} ${reason}${isFatal ? '' : ' ?'}`
  })
}

test('reads fields, filters and sections with their places', () => {
  const {nodes, faults} = parseTemplate('<b>{{text:hint:Front}}</b>\n{{^ Back }}x{{/Back}}')
  expect(faults).toEqual([])
  expect(nodes).toMatchObject([
    {type: 'text', value: '<b>'},
    {
      type: 'replacement',
      field: 'Front',
      filters: ['hint', 'text'],
      position: {start: {line: 1, column: 4, offset: 3}, end: {line: 1, column: 23, offset: 22}}
    },
    {type: 'text', value: '</b>\n'},
    {
      type: 'section',
      field: 'Back',
      isNegated: true,
      children: [{type: 'text', value: 'x'}],
      position: {start: {line: 2, column: 1}, end: {line: 2, column: 12}}
    }
  ])
})

test.each([
  [
    'an unknown field',
    '{{Front}}\n {{Fornt}}',
    ['2:2 Unexpected field `Fornt`, expected one of Front, Back']
  ],
  [
    'an unknown section',
    '{{#Nope}}{{Front}}{{/Nope}}',
    ['1:1 Unexpected field `Nope`, expected one of Front, Back']
  ],
  ['a lone sign', '{{Front}}{{#}}', ['1:10 Unexpected field `#`, expected one of Front, Back']],
  [
    'an unclosed section',
    'a\n{{#Front}}{{Front}}',
    ['2:1 Unexpected end in a section, expected `{{/Front}}`']
  ],
  [
    'sections closed out of turn, once',
    '{{#Front}}{{#Back}}{{Back}}{{/Front}}{{/Back}}',
    ['1:28 Unexpected `{{/Front}}`, expected `{{/Back}}` before it']
  ],
  [
    'a section that was not opened',
    '{{Front}}{{/Front}}',
    ['1:10 Unexpected `{{/Front}}`, expected an opened section']
  ],
  [
    'unclosed braces',
    '{{Front}} {{Back',
    ['1:11 Unexpected braces that nothing closes, expected `}}` ?']
  ],
  [
    'unknown filters',
    '{{foo:text:Front}}',
    [
      "1:1 Unexpected filter `foo`, expected one of Anki's own; without an add-on that has it, Anki shows the field as it is ?"
    ]
  ],
  [
    'deletions in questions',
    '{{cloze:Front}}',
    [
      '1:1 Unexpected `cloze` in a template of questions, where it shows nothing, expected the field alone'
    ]
  ],
  [
    'a front without fields',
    '<b>{{#Front}}x{{/Front}}',
    ['1:1 Unexpected front without a field, expected one like `{{Front}}`']
  ],
  [
    'the front on itself',
    '{{FrontSide}}{{Front}}',
    ['1:1 Unexpected `FrontSide` on a front, where it shows nothing, expected it on a back ?']
  ]
])('finds %s', (_, text, faults) => {
  expect(check(text)).toEqual(faults)
})

test.each([
  ['special fields', '{{Front}}{{Tags}}{{Type}}{{Deck}}{{Subdeck}}{{Card}}{{CardFlag}}{{CardID}}'],
  ['cards of deletions', '{{#c2}}{{Front}}{{/c2}}'],
  ["Anki's filters", '{{text::Front}}{{type:nc:Back}}{{tts en_US voices=A:Front}}{{kana:Front}}'],
  ['what comments hide', '{{Front}}<!-- {{Nope}} {{#Back}} -->']
])('takes %s', (_, text) => {
  expect(check(text)).toEqual([])
})

test('wants deletions on both sides of a cloze card', () => {
  const role = {fields: ['Text'], isCloze: true}
  expect(check('{{Text}}', {...role, side: 'front'})).toEqual([
    '1:1 Unexpected front without `{{cloze:Text}}`'
  ])
  expect(check('{{FrontSide}}', {...role, side: 'back'})).toEqual([
    '1:1 Unexpected back without `{{cloze:Text}}`'
  ])
  expect(check('{{type:cloze:Text}}', role)).toEqual([])
})
