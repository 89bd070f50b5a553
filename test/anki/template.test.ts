import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  checkTemplate,
  parseTemplate,
  type RenderedCard,
  renderCard,
  type TemplateFault
} from '../../src/anki-template/index.js'
import {type Case, renderInAnki} from './render-in-anki.js'

/** Where Anki says on the card that there is nothing on its front. */
const blankMessage = /<div>(?:The front of this card is blank|No cloze)/

/** Ids of hints are digests in Anki, names of fields here. */
const hintId = /\bhint(?:[\da-f]{16}|-[\w ]+)(?=['"])/g

/** Render as Anki, in the shape in which `renderHere` gives it. */
function normalize(card: RenderedCard | {error: string}): RenderedCard | 'blank' | 'error' {
  if ('error' in card) return 'error'
  if (blankMessage.test(card.question)) return 'blank'
  return withoutHintIds(card)
}

function withoutHintIds({question, answer}: RenderedCard): RenderedCard {
  return {question: question.replace(hintId, 'hint'), answer: answer.replace(hintId, 'hint')}
}

/** Render with our own, after the checks that should foresee Anki's errors; it looks at fronts first. */
function renderHere(card: Case): RenderedCard | 'blank' | 'error' {
  const role = {fields: Object.keys(card.fields), isCloze: card.isCloze}
  const [front, back] = [parseTemplate(card.front), parseTemplate(card.back)]
  if (isRefused(checkTemplate(front, {...role, side: 'front'}))) return 'error'
  const rendered = renderCard(front, back, card)
  if (!rendered) return 'blank'
  return isRefused(checkTemplate(back, {...role, side: 'back'}))
    ? 'error'
    : withoutHintIds(rendered)
}

function isRefused(faults: ReadonlyArray<TemplateFault>): boolean {
  return faults.some(({isFatal, reason}) => isFatal && refused.test(reason))
}

/** Faults on which Anki shows an error in place of the card. */
const refused = /^Unexpected (?:field|end in a section|`\{\{\/)/

function expectSame(cases: ReadonlyArray<Case>): void {
  const expected = renderInAnki(cases).map(normalize)
  expect(cases.map((card) => ({card, shown: renderHere(card)}))).toEqual(
    cases.map((card, at) => ({card, shown: expected[at]}))
  )
}

const qaFields = {
  Front: 'q <b>x</b> &amp; [sound:a.mp3]',
  Back: 'b &lt;i&gt; <img src="p.png">',
  Empty: ' <br><div></div>\n',
  Ruby: ' 日本[にほん]語[ご]&nbsp;x[y] [sound:a.mp3]<b>漢[か]</b>'
}

function qa(front: string, back = '{{FrontSide}}|{{Back}}', overrides: Partial<Case> = {}): Case {
  return {
    front,
    back,
    fields: qaFields,
    ord: 0,
    isCloze: false,
    tags: ['a::c', 'b'],
    deck: 'A::B',
    noteType: 'Type 0',
    cardTemplate: 'Card 1',
    ...overrides
  }
}

function cloze(text: string, number = 1, side = '{{cloze:Text}}|{{cloze-only:Text}}'): Case {
  const fields = {Text: text, Extra: 'e'}
  return {front: side, back: `${side}{{Extra}}`, fields, ord: number - 1, isCloze: true}
}

describe('renders as the engine', () => {
  test.each([
    ['fields', ['{{Front}}', '{{ Front\n}}', '{{{Front}}}', '{{front}}', '{{Nope}}', '{{}}']],
    [
      'sections',
      ['{{#Front}}{{Front}}{{/Front}}{{#Empty}}{{Front}}{{/Empty}}{{^Empty}}e{{/Empty}}']
    ],
    [
      'spaces in sections',
      ['{{# Front }}x{{/ Front }}{{Front}}', '{{#text:Front}}{{/text:Front}}']
    ],
    ['unclosed', ['{{#Front}}x', 'a {{Front', '{{Front}} a }} {{', '{{/Front}}', '{{#}}{{/}}']],
    ['order', ['{{#Front}}{{#Back}}{{/Front}}{{/Back}}', '{{#Front}}{{#Empty}}{{No}}{{/Empty}}']],
    [
      'comments',
      ['x<!-- {{No}} {{#Front}} -->{{Front}}', '<!-- {{Front}}', '{{Front}}<!--->{{No}}-->']
    ],
    [
      'legacy',
      [' {{=<% %>=}}<!--<%No%>--><% #Front %>x<%/Front%><%Front%>{{No}}', '{{=<% %>=}}<%']
    ],
    ['special', ['{{Front}}{{Tags}}{{Deck}}{{Subdeck}}{{CardFlag}}{{Card}}{{#Type}}t{{/Type}}']],
    [
      'deletions',
      ['{{Front}}{{#c1}}1{{/c1}}{{^c2}}2{{/c2}}', '{{#c}}{{/c}}', '{{#c1}}{{Front}}{{/c1}}']
    ],
    ['text', ['{{text:Front}}{{text:Back}}{{text::Ruby}}', '{{ text :Front}}', '{{text: Front}}']],
    ['ruby', ['{{furigana:Ruby}}|{{kanji:Ruby}}|{{kana:text:Ruby}}']],
    ['hints', ['{{hint:Front}}', '{{hint:text:Back}}{{hint:Empty}}{{Front}}']],
    ['type', ['{{type:Back}}', '{{Front}}{{type:nc:Back}}{{type:cloze:Back}}{{text:type:Back}}']],
    ['speech', ['{{tts en_US voices=A,B:Front}}', '{{tts en_US:text:Front}}']],
    [
      'unknown filters',
      ['{{foo:Front}}', '{{foo:}}{{Front}}', '{{Front:Back}}', '{{text:foo:Front}}']
    ],
    [
      'blank',
      ['no field', '{{Empty}}', '{{^Empty}}{{Front}}{{/Empty}}', '{{#Empty}}{{Front}}{{/Empty}}']
    ],
    ['front side', ['{{FrontSide}}{{Front}}', '{{#FrontSide}}{{/FrontSide}}{{Front}}']]
  ])('%s', (_, fronts) => {
    expectSame(fronts.map((front) => qa(front)))
  })

  test('backs', () => {
    const backs = [
      '{{#Front}}{{/Front}}',
      '{{text:FrontSide}}',
      '{{^FrontSide}}{{/FrontSide}}',
      '{{No}}'
    ]
    expectSame(backs.map((back) => qa('{{Front}}', back)))
  })

  test('what is empty', () => {
    const values = [
      ' ',
      '<BR />',
      '</br>',
      '<br  >',
      '</ div>',
      '<p></p>',
      '&nbsp;',
      '\u00a0',
      '<!-- -->'
    ]
    expectSame(
      values.map((Front) =>
        qa('{{#Front}}full{{/Front}}{{^Front}}empty{{/Front}}{{Back}}', 'x', {
          fields: {Front, Back: 'b'}
        })
      )
    )
  })

  test.each([
    [
      'several numbers',
      ['a {{c1::b}} {{c2::d::h}}', '{{c2,1::a}} {{c1,1::b}}', '{{c1,99999::a}}{{c,::b}}']
    ],
    [
      'odd numbers',
      ['{{c01::a}}{{c0::b}}{{c::x}}{{C1::y}}{{ c1::z}}{{c1:v}}', '{{c65536::a}}{{c1::b}}']
    ],
    [
      'nesting',
      ['{{c1::a {{c2::b}} {{c1::c}} d}}', '{{c2::a {{c1::b::h}} c::d}}', '{{c1::::h}} :: y']
    ],
    ['braces', ['{{{c1::{a}}}', '{{{{c1::a}}}} }}', '{{c1::a}} {{c2::b', '{{c1::b']],
    ['hints', ['{{c1::std::vector::x}}', '{{c1::b::}} {{c1::}}', '{{c1::a::<b>h</b>}}']],
    [
      'math',
      [
        '\\(a<b>{{c1::x &lt; y}}</b>\\) <i>z</i>',
        '\\[{{c1::x}} \\) <b>y</b> \\]',
        '\\({{c1::a\\)}}'
      ]
    ],
    [
      'attributes',
      ['{{c1::~`!@#$%^&*()_=+[]|;:\',."?/<>é£ÿĀ“漢😀\t\n}}', '{{c1::<b>"x"</b> &amp;}}']
    ]
  ])('cloze: %s', (_, texts) => {
    expectSame(texts.map((text) => cloze(text)))
  })

  test('filters of clozes', () => {
    const text = 'x {{c1::a <b>b</b>}} y {{c2::[sound:a.mp3]}}'
    const sides = ['{{text:cloze:Text}}', '{{cloze:text:Text}}', '{{hint:cloze:Text}}', '{{Text}}']
    const withType = '{{type:cloze:Text}}{{#c2}}2{{/c2}}{{^c2}}no{{/c2}}'
    expectSame([...sides, withType].flatMap((side) => [1, 2].map((at) => cloze(text, at, side))))
  })
})

const pieces = [
  '{{',
  '}}',
  '{{c1::',
  '{{c2::',
  '::',
  '\\(',
  '\\)',
  '<b>',
  '</b>',
  '&amp;',
  'a',
  ' ',
  'é"',
  '\n'
]

test('renders any cloze text as the engine', () => {
  const text = fc.array(fc.constantFrom(...pieces), {maxLength: 14}).map((parts) => parts.join(''))
  const texts = fc.sample(text, {numRuns: 400, seed: 7}).map((sample) => `{{c1::x}}${sample}`)
  expectSame(texts.map((sample) => cloze(sample)))
})

const parts = [
  '{{Front}}',
  '{{#Back}}',
  '{{^Empty}}',
  '{{#Front}}',
  '{{/Back}}',
  '{{/Empty}}',
  '{{/Front}}',
  '<!--',
  '-->',
  '{{',
  '}}',
  '{',
  '{{text:Back}}',
  'a'
]

test('renders any template as the engine, or foresees its error', () => {
  const template = fc.array(fc.constantFrom(...parts), {maxLength: 8}).map((list) => list.join(''))
  const samples = fc.sample(fc.tuple(template, template), {numRuns: 400, seed: 7})
  expectSame(samples.map(([front, back]) => qa(front, back)))
})
