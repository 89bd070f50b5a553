import {expect, test} from 'vitest'
import {parseTemplate, renderCard} from '../../src/anki-template/index.js'

/** Render a card; `test/anki/template.test.ts` compares many more with the engine's. */
function render(front: string, back: string, fields: Record<string, string>, ord = 0) {
  const isCloze = front.includes('cloze')
  return renderCard(parseTemplate(front), parseTemplate(back), {fields, ord, isCloze})
}

test('shows filled sections, and the front on the back, sounds too', () => {
  const fields = {Front: 'a[sound:b.mp3]', Back: 'c', Extra: '<br>'}
  expect(render('{{Front}}{{#Extra}}!{{/Extra}}', '{{FrontSide}}|{{Back}}', fields)).toEqual({
    question: 'a[sound:b.mp3]',
    answer: 'a[sound:b.mp3]|c'
  })
})

test('hides the deletion that is asked', () => {
  const text = {Text: '{{c1::“ü”::hint}} and {{c2::b}}'}
  expect(render('{{cloze:Text}}', '{{cloze:Text}}', text)).toEqual({
    question:
      '<span class="cloze" data-cloze="“&#xFC;”" data-ordinal="1">[hint]</span> and <span class="cloze-inactive" data-ordinal="2">b</span>',
    answer:
      '<span class="cloze" data-ordinal="1">“ü”</span> and <span class="cloze-inactive" data-ordinal="2">b</span>'
  })
})

test('gives nothing where the front is blank or the deletion is missing', () => {
  expect(render('{{#Back}}{{Front}}{{/Back}}', '', {Front: 'a', Back: ' '})).toBeUndefined()
  expect(render('{{cloze:Text}}', '{{cloze:Text}}', {Text: '{{c1::a}}'}, 1)).toBeUndefined()
})
