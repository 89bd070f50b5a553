import {expect, test} from 'vitest'
import {markLanguage} from '../../src/exporters/anki/mark-language.js'

test.each([
  ['ein <b>Wind</b>', 'de', '<span lang="de">ein <b>Wind</b></span>'],
  ['<ul><li>Föhn</li></ul>', 'de', '<div lang="de"><ul><li>Föhn</li></ul></div>'],
  ['Föhn<br><img src="a.png">', 'de-AT', '<span lang="de-AT">Föhn<br><img src="a.png"></span>'],
  ['<p>一</p><p>二</p>', 'zh-Hant', '<div lang="zh-Hant"><p>一</p><p>二</p></div>']
])('marks %s as %s', (html, language, marked) => {
  expect(markLanguage(html, language)).toBe(marked)
})

test.each([
  ['', 'de'],
  ['word', 'und'],
  ['word', 'auf Deutsch'],
  ['word', '"><script>']
])('leaves %j alone in %j', (html, language) => {
  expect(markLanguage(html, language)).toBe(html)
})
